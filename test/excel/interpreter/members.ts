import type { Arguments } from './arguments';

/** An object of the model: its type says what members it has. */
export interface HostObject {
  readonly type: ObjectType;
}

/** Requirement set that a member came with, as in the typings: '1.9' means ExcelApi 1.9; '' marks the protocol's own members. */
export type ApiSet = '' | `1.${number}`;

/** A property with a plain value. Without a setter it is read-only. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly since: ApiSet;
  get(self: HostObject): unknown;
  set?(self: HostObject, value: unknown): void | Promise<void>;
  /** Requirement set from which it can be set, where that is later. */
  readonly setSince: ApiSet;
  /** False for a property that is answered only when named: not part of load() without names. */
  readonly byDefault: boolean;
}

/** A property that leads to another object; null answers as a null object. */
interface Navigation {
  readonly kind: 'navigation';
  readonly since: ApiSet;
  get(self: HostObject): HostObject | null;
}

/** A method. It answers a plain value, an object (then it stands in a path), or nothing. */
export interface Method {
  readonly kind: 'method';
  readonly since: ApiSet;
  readonly writes: boolean;
  call(self: HostObject, args: Arguments): unknown;
}

export type Member = Scalar | Navigation | Method;

/** How office.js finds an object again (protocol §8): by Id, _Id or _ReferenceId; empty where it has no such field. */
export type Identity = Readonly<Record<string, string | number>>;

/** The metadata of one class of the Excel JavaScript API. Names are in the wire's PascalCase. */
export interface ObjectType {
  readonly name: string;
  readonly members: ReadonlyMap<string, Member>;
  identity(self: HostObject): Identity;
  /** A collection's items, else undefined. */
  readonly items?: (self: HostObject) => HostObject[];
  /** A collection's item by id or key. */
  readonly indexer?: (self: HostObject, key: Arguments) => HostObject;
}

interface TypeOptions<T extends HostObject> {
  readonly identity?: (self: T) => Identity;
  readonly items?: (self: T) => HostObject[];
  readonly indexer?: (self: T, key: Arguments) => HostObject;
  readonly members: MemberTable<T>;
}

/** Members of a class by their name on the wire; T is only a mark for the compiler. */
export type MemberTable<T extends HostObject> = Readonly<Record<string, Member & { readonly of?: (self: T) => void }>>;

/** Every class that has been declared, so that all can be held against Excel's own. */
export const DECLARED_TYPES: ObjectType[] = [];

/** Declares a class. Lookup of names is case-insensitive, as Excel's is. */
export function defineType<T extends HostObject>(name: string, options: TypeOptions<T>): ObjectType {
  const members = new Map(
    Object.entries(options.members).map(([key, member]) => [key.toLowerCase(), member as Member]),
  );
  for (const key of Object.keys(options.members)) NAMES.set(key.toLowerCase(), key);
  const { items, indexer } = options;
  const type: ObjectType = {
    name,
    members,
    identity: (self) => options.identity?.(self as T) ?? {},
    ...(items && { items: (self: HostObject) => items(self as T) }),
    ...(indexer && { indexer: (self: HostObject, key: Arguments) => indexer(self as T, key) }),
  };
  DECLARED_TYPES.push(type);
  return type;
}

/** The wire spelling of every declared member, by its lower-case form. */
const NAMES = new Map<string, string>();

/** The wire spelling of a member: values → Values. */
export function wireName(key: string): string {
  return NAMES.get(key.toLowerCase()) ?? key;
}

/** The members of every declared class, for one class at a time: T is the class that holds the state. */
export function membersOf<T extends HostObject>() {
  return {
    /** A property with a plain value. */
    scalar: (
      since: ApiSet,
      get: (self: T) => unknown,
      set?: (self: T, value: unknown) => void | Promise<void>,
      setSince: ApiSet = since,
    ): Scalar => ({
      kind: 'scalar',
      since,
      setSince,
      byDefault: true,
      get: (self) => get(self as T),
      ...(set && { set: (self: HostObject, value: unknown) => set(self as T, value) }),
    }),
    /** A property that load() without names leaves out. */
    onRequest: (since: ApiSet, get: (self: T) => unknown): Scalar => ({
      kind: 'scalar',
      since,
      setSince: since,
      byDefault: false,
      get: (self) => get(self as T),
    }),
    /** A property that can only be set (the wire has another name for reading it). */
    setOnly: (since: ApiSet, set: (self: T, value: unknown) => void | Promise<void>): Scalar => ({
      kind: 'scalar',
      since,
      setSince: since,
      byDefault: false,
      get: () => null,
      set: (self, value) => set(self as T, value),
    }),
    /** A property that leads to another object. */
    navigation: (since: ApiSet, get: (self: T) => HostObject | null): Navigation => ({
      kind: 'navigation',
      since,
      get: (self) => get(self as T),
    }),
    /** A method that changes nothing. */
    method: (since: ApiSet, call: (self: T, args: Arguments) => unknown): Method => ({
      kind: 'method',
      since,
      writes: false,
      call: (self, args) => call(self as T, args),
    }),
    /** A method that changes the workbook: refused in a read-only one. */
    writer: (since: ApiSet, call: (self: T, args: Arguments) => unknown): Method => ({
      kind: 'method',
      since,
      writes: true,
      call: (self, args) => call(self as T, args),
    }),
  };
}
