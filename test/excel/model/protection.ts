import { PROTECTION_DEFAULTS } from '../grid/sheets';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';

/** A sheet's protection. */
export class WorksheetProtectionObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {}

  get type(): ObjectType {
    return PROTECTION;
  }

  get extras() {
    return this.book.grid.sheets.extras(this.sheet);
  }
}

const { scalar, writer } = membersOf<WorksheetProtectionObject>();

const PROTECTION = defineType<WorksheetProtectionObject>('WorksheetProtection', {
  members: {
    Protected: scalar('1.2', (self) => self.extras.protection !== null),
    Options: scalar('1.2', (self) => self.extras.protection?.options ?? PROTECTION_DEFAULTS),
    Protect: writer('1.2', (self, args) => {
      if (self.extras.protection) throw new HostError('AccessDenied');
      self.extras.protection = {
        password: args.optionalText(1) ?? '',
        options: { ...PROTECTION_DEFAULTS, ...options(args.raw(0)) },
      };
    }),
    Unprotect: writer('1.2', (self, args) => {
      const { protection } = self.extras;
      if (protection && protection.password !== (args.optionalText(0) ?? '')) throw new HostError('AccessDenied');
      self.extras.protection = null;
    }),
  },
});

function options(value: unknown): Record<string, boolean | string> {
  if (value === undefined) return {};
  const isPlain = typeof value === 'object' && value !== null;
  const entries = isPlain ? Object.entries(value).filter(([, one]) => one !== null) : [];
  const fits = ([name, one]: [string, unknown]) => typeof one === typeof PROTECTION_DEFAULTS[name];
  if (!isPlain || !entries.every(fits)) throw new HostError('InvalidArgument');
  return Object.fromEntries(entries);
}
