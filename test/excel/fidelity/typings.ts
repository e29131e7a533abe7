import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the typings of Excel's API say of a member. */
export interface TypedMember {
  readonly name: string;
  readonly kind: 'property' | 'method';
  readonly readonly: boolean;
  /** The type as it is written. */
  readonly type: string;
  /** Its requirement set, e.g. "1.9"; null where it is none of ExcelApi's numbered ones. */
  readonly since: string | null;
  /** The set from which it can be set, where that is later. */
  readonly setSince: string | null;
  readonly doc: string;
}

type TypedClasses = ReadonlyMap<string, ReadonlyMap<string, TypedMember>>;

/** The Excel namespace as the typings have it: classes with their members, enumerations with their words. */
export interface Typings {
  readonly classes: TypedClasses;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

const TYPINGS = join(dirname(createRequire(__filename).resolve('@types/office-js/package.json')), 'index.d.ts');

/** Reads the Excel namespace off @types/office-js. Of overloads the first counts. */
export function readTypings(): Typings {
  const lines = readFileSync(TYPINGS, 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  const last = lines.findIndex((line, index) => index > first && line.startsWith('declare namespace'));
  const body = lines.slice(first, last);
  return { classes: readClasses(body), enums: readEnums(body) };
}

function readEnums(lines: readonly string[]): Map<string, string[]> {
  const enums = new Map<string, string[]>();
  let words: string[] = [];
  for (const line of lines) {
    const opened = /^ {4}enum (\w+) \{/.exec(line);
    if (opened?.[1]) {
      words = [];
      enums.set(opened[1], words);
    }
    const word = /^ {8}\w+ = "(.*)",?$/.exec(line);
    if (word?.[1] !== undefined) words.push(word[1]);
  }
  return enums;
}

function readClasses(lines: readonly string[]): TypedClasses {
  const classes = new Map<string, Map<string, TypedMember>>();
  let members: Map<string, TypedMember> | null = null;
  let doc: string[] = [];
  for (const line of lines) {
    const opened = /^ {4}class (\w+) extends/.exec(line);
    if (opened?.[1]) {
      members = new Map();
      classes.set(opened[1], members);
    } else if (line === '    }') members = null;
    if (!members) continue;
    if (line.trim().startsWith('/**')) doc = [];
    doc.push(line.trim());
    const member = readMember(line, doc.join(' '));
    if (!member) continue;
    if (!members.has(member.name)) members.set(member.name, member);
    doc = [];
  }
  return classes;
}

function readMember(line: string, doc: string): TypedMember | null {
  const since = /\[Api set: ExcelApi (1\.\d+)/.exec(doc)?.[1] ?? null;
  const setSince = /(?:; |, )(1\.\d+) for set/.exec(doc)?.[1] ?? since;
  const property = /^ {8}(readonly )?(\w+): (.+);$/.exec(line);
  if (property?.[2] && property[3]) {
    return {
      name: property[2],
      kind: 'property',
      readonly: property[1] !== undefined,
      type: property[3],
      since,
      setSince,
      doc,
    };
  }
  const method = /^ {8}(\w+)\(.*\): (.+);$/.exec(line);
  if (!method?.[1] || !method[2]) return null;
  return { name: method[1], kind: 'method', readonly: true, type: method[2], since, setSince, doc };
}

/** Whether a value is of a type as the typings write it. */
export function fits(type: string, value: unknown, { enums }: Pick<Typings, 'enums'>): boolean {
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((one) => fits(type.slice(0, -2), one, { enums }));
  return type.split('|').some((part) => fitsOne(part.trim(), value, enums));
}

function fitsOne(type: string, value: unknown, enums: Typings['enums']): boolean {
  if (type === 'any') return value !== undefined;
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type;
  if (type.startsWith('"')) return value === type.slice(1, -1);
  const words = enums.get(type.replace(/^Excel\./, ''));
  return words ? words.includes(String(value)) : typeof value === 'object' && value !== null;
}
