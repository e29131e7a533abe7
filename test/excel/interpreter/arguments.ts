import { HostError } from './errors';
import type { HostObject } from './members';

/** The arguments of one call, read strictly: what Excel would refuse throws InvalidArgument. */
export class Arguments {
  private readonly looked = new Set<number>();

  constructor(private readonly values: readonly unknown[]) {}

  /** Whether an argument was sent that nobody has looked at: Excel would have heeded it, or refused it. */
  get hasUnheeded(): boolean {
    return this.values.some((value, index) => value !== undefined && value !== null && !this.looked.has(index));
  }

  /** The argument as sent; undefined and null mean that it was left out. */
  raw(index: number): unknown {
    this.looked.add(index);
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.raw(index) !== undefined;
  }

  text(index: number): string {
    return text(this.raw(index));
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  whole(index: number): number {
    return whole(this.raw(index));
  }

  optionalWhole(index: number, otherwise: number): number {
    return this.has(index) ? this.whole(index) : otherwise;
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.has(index) ? flag(this.raw(index)) : otherwise;
  }

  choice<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return choice(this.raw(index), choices);
  }

  /** The argument as an object of the model, checked by a class. */
  object<T extends HostObject>(index: number, type: abstract new (...parts: never[]) => T): T {
    const value = this.raw(index);
    if (value instanceof type) return value;
    throw new HostError('InvalidArgument');
  }

  isObject(index: number): boolean {
    const value = this.raw(index);
    return typeof value === 'object' && value !== null && 'type' in value;
  }
}

/** Text, else InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new HostError('InvalidArgument');
}

/** A whole number, else InvalidArgument. */
export function whole(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new HostError('InvalidArgument');
}

/** A finite number, else InvalidArgument. */
export function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new HostError('InvalidArgument');
}

/** A boolean, else InvalidArgument. */
export function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new HostError('InvalidArgument');
}

/** One of the words of an enumeration; Excel matches them without regard to case. */
export function choice<T extends string>(value: unknown, choices: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const found = choices.find((one) => one.toLowerCase() === wanted);
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

/** A record with no other fields than these, else InvalidArgument: what is not known must not be passed over. */
export function fields(value: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isRecord && Object.keys(value).every((name) => known.includes(name))) return value as Record<string, unknown>;
  throw new HostError('InvalidArgument');
}
