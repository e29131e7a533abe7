import { type ApiSet, type HostObject, type Method, membersOf } from '../interpreter/members';
import type { Book } from './book';

interface Listening extends HostObject {
  readonly book: Book;
}

/** The wire's pair of methods by which a pane asks for an event and gives it up. */
export function eventMembers<T extends Listening>(
  name: string,
  since: ApiSet,
  type: number,
  target: (self: T) => string,
): Record<string, Method> {
  const { method } = membersOf<T>();
  return {
    [`_Register${name}Event`]: method(since, (self) => self.book.registrations.add(type, target(self))),
    [`_Unregister${name}Event`]: method(since, (self) => self.book.registrations.remove(type, target(self))),
  };
}
