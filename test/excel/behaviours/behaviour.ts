import type { OpenedExcel } from '../node/open-excel';

/** What a behaviour is tried on: a fresh sheet of a workbook that others use too. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly excel: OpenedExcel;
}

/** One row of the table of members: what a member does, shown by an example. */
export interface Behaviour {
  /** As errorLocation names it: Range.values. */
  readonly member: string;
  readonly does: string;
  readonly by: (bench: Bench) => unknown;
  /** What the example gives, or the code with which Excel refuses it. */
  readonly gives?: unknown;
  readonly refuses?: string;
}

/** Loads properties of an object and gives their values, the only one by itself. */
export async function see(object: OfficeExtension.ClientObject, ...properties: string[]): Promise<unknown> {
  (object as unknown as { load(names: string[]): void }).load(properties);
  await object.context.sync();
  const values = properties.map((path) => path.split('/').reduce<unknown>(step, object));
  return values.length === 1 ? values[0] : values;
}

function step(value: unknown, name: string): unknown {
  return (value as Record<string, unknown>)[name];
}

/** Loads one property of every item of a collection. */
export async function seeItems(collection: OfficeExtension.ClientObject, property: string): Promise<unknown[]> {
  const list = collection as unknown as { load(names: string): void; items: Record<string, unknown>[] };
  list.load(`items/${property}`);
  await collection.context.sync();
  return list.items.map((item) => property.split('/').reduce<unknown>(step, item));
}

/** The value of a method that answers by ClientResult. */
export async function answer<T>(bench: Bench, result: OfficeExtension.ClientResult<T>): Promise<T> {
  await bench.context.sync();
  return result.value;
}

/** Whether an object that may be missing is missing. */
export async function isMissing(bench: Bench, object: { isNullObject: boolean }): Promise<boolean> {
  await bench.context.sync();
  return object.isNullObject;
}

/** Puts rows of values at A1 and gives their range. */
export function fill(bench: Bench, rows: readonly (readonly unknown[])[]): Excel.Range {
  const range = bench.sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  range.values = rows as unknown[][];
  return range;
}
