import type { QueryInfo } from './batch';
import { HostError } from './errors';
import type { ApiSet, HostObject, Member, ObjectType } from './members';
import { wireName } from './members';
import type { Session } from './session';

/** The names asked for, as a tree; `everything` asks for all plain values at this level. */
interface Wanted {
  everything: boolean;
  readonly names: Map<string, Wanted>;
}

/**
 * The reply to a load: the object's plain values and the objects below it that were asked for (protocol §9).
 * Unknown members, and members above the declared requirement set, throw ApiNotFound.
 */
export function project(object: HostObject, query: QueryInfo, session: Session, autoKeep: boolean): unknown {
  const wanted = plan(query);
  return projectObject(object, wanted, session, autoKeep, query);
}

function plan(query: QueryInfo): Wanted {
  const root: Wanted = { everything: false, names: new Map() };
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!query.Select?.length) root.everything = true;
  for (const path of paths) {
    let at = root;
    const steps = path.split(/[/.]/).map((step) => step.trim().toLowerCase());
    for (const step of steps.filter((one) => one !== '' && one !== 'items' && one !== '*')) {
      const next = at.names.get(step) ?? { everything: false, names: new Map() };
      at.names.set(step, next);
      at = next;
    }
    at.everything = true;
  }
  return root;
}

function projectObject(
  object: HostObject,
  wanted: Wanted,
  session: Session,
  autoKeep: boolean,
  window: QueryInfo = {},
): Record<string, unknown> {
  const { type } = object;
  const own = type.items ? onCollection(wanted, type) : wanted;
  const result: Record<string, unknown> = {};
  for (const [name, below] of plainAndNamed(type, own, session)) {
    const member = demandMember(type, name, session);
    if (member.kind === 'method') throw new HostError('InvalidArgument');
    session.beforeMember(locate(type, name));
    const key = wireName(name);
    if (member.kind === 'scalar') {
      const value = member.get(object);
      // A number or a text has nothing below it that could be asked for; a record (protection's options) has.
      if (below.names.size > 0 && (typeof value !== 'object' || Array.isArray(value)))
        throw new HostError('InvalidArgument');
      result[key] = value;
    } else {
      const next = member.get(object);
      result[key] = next && projectObject(next, below, session, autoKeep);
    }
  }
  if (type.items) {
    const items = type.items(object);
    const first = window.Skip ?? 0;
    const shown = items.slice(first, window.Top === undefined ? undefined : first + window.Top);
    const ofItems = onItems(wanted, type);
    result._Items = shown.map((item) => {
      if (autoKeep && item.type.members.has('_keepreference')) session.keep(item);
      return projectObject(item, ofItems, session, autoKeep);
    });
  }
  return { ...type.identity(object), ...result };
}

const NOTHING: Wanted = { everything: false, names: new Map() };

function plainAndNamed(type: ObjectType, wanted: Wanted, session: Session): [string, Wanted][] {
  const names: [string, Wanted][] = [...wanted.names];
  if (!wanted.everything) return names;
  for (const [name, member] of type.members) {
    const isDefault = member.kind === 'scalar' && member.byDefault && isDeclared(member.since, session);
    if (isDefault && !wanted.names.has(name)) names.push([name, NOTHING]);
  }
  return names;
}

function onCollection(wanted: Wanted, type: ObjectType): Wanted {
  const names = [...wanted.names].filter(([name]) => type.members.has(name));
  return { everything: wanted.everything, names: new Map(names) };
}

function onItems(wanted: Wanted, type: ObjectType): Wanted {
  const names = [...wanted.names].filter(([name]) => !type.members.has(name));
  return { everything: wanted.everything, names: new Map(names) };
}

/** Whether the declared requirement set has what came with that set. */
function isDeclared(since: ApiSet, session: Session): boolean {
  return since === '' || Number(since.slice(2)) <= session.apiMinor;
}

/** The member of that name, or ApiNotFound that names it. */
export function demandMember(type: ObjectType, name: string, session: Session): Member {
  const member = type.members.get(name.toLowerCase());
  if (!member) throw new HostError('ApiNotFound', `The Excel stand-in does not implement ${locate(type, name)}.`);
  demandDeclared(member.since, locate(type, name), session);
  return member;
}

/** Refuses with ApiNotFound what came with a later requirement set than the declared one. */
export function demandDeclared(since: ApiSet, location: string, session: Session): void {
  if (isDeclared(since, session)) return;
  const message = `${location} needs ExcelApi ${since}; this Excel declares ExcelApi 1.${session.apiMinor}.`;
  throw new HostError('ApiNotFound', message);
}

/** A member as errorLocation names it: Range.values. */
export function locate(type: ObjectType, name: string): string {
  const key = wireName(name);
  return `${type.name}.${key.charAt(0).toLowerCase()}${key.slice(1)}`;
}
