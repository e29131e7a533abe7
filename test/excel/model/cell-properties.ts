import type { Area } from '../grid/area';
import { HostError } from '../interpreter/errors';
import { type HostObject, type MemberTable, membersOf, type ObjectType } from '../interpreter/members';
import { fullAddress } from './addresses';
import type { RangeObject } from './range';
import { RangeFormatObject } from './range-format';

const { method, writer } = membersOf<RangeObject>();

/** What may be asked of each cell (CellPropertiesLoadOptions), by the place of its value. */
const FORMAT: Readonly<Record<string, readonly string[]>> = {
  fill: ['color', 'pattern'],
  font: ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'],
  protection: ['locked'],
};
const PLAIN_FORMAT = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'columnWidth', 'rowHeight'];
const BORDERS = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp', 'horizontal', 'vertical'];
const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

export type Wanted = Readonly<Record<string, unknown>>;

/** Members that read or set properties of every cell of a range at once. */
export const cellPropertyMembers: MemberTable<RangeObject> = {
  GetCellProperties: method('1.9', (range, args) => {
    const wanted = record(args.raw(0));
    return cellsOf(range).map((row) => row.map((cell) => describe(range, cell, wanted)));
  }),
  SetCellProperties: writer('1.9', async (range, args) => {
    const rows = args.raw(0);
    const cells = cellsOf(range);
    const isShaped = Array.isArray(rows) && rows.length === cells.length;
    if (!isShaped) throw new HostError('InvalidArgument');
    for (const [row, line] of cells.entries()) {
      const given = (rows as unknown[][])[row];
      if (!Array.isArray(given) || given.length !== line.length) throw new HostError('InvalidArgument');
      for (const [column, cell] of line.entries()) await apply(range, cell, record(given[column]));
    }
  }),
};

function cellsOf({ area }: RangeObject): Area[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => ({
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    })),
  );
}

function describe(range: RangeObject, cell: Area, wanted: Wanted): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'address' && value === true) found.address = fullAddress(range.book, range.sheet, cell);
    else if (name === 'format') found.format = describeFormat(formatOf(range, cell), record(value));
    else if (value) throw new HostError('InvalidArgument');
  }
  return found;
}

function formatOf(range: RangeObject, cell: Area): RangeFormatObject {
  return new RangeFormatObject(range.book, range.sheet, () => [cell]);
}

/** What is asked for of a format (CellPropertiesFormatLoadOptions); null where the cells differ. */
export function describeFormat(format: RangeFormatObject, wanted: Wanted): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const fields = FORMAT[name];
    if (value === false) continue;
    if (fields) {
      const part = child(format, name);
      const asked = Object.entries(record(value)).filter(([, one]) => one === true);
      if (asked.some(([field]) => !fields.includes(field))) throw new HostError('InvalidArgument');
      found[name] = Object.fromEntries(asked.map(([field]) => [field, read(part, field)]));
    } else if (name === 'borders') found.borders = describeBorders(format, record(value));
    else if (PLAIN_FORMAT.includes(name) && value === true) found[name] = read(format, name);
    else throw new HostError('InvalidArgument');
  }
  return found;
}

/** Either the same fields of every side ({color: true}), or of named sides ({bottom: {style: true}}). */
function describeBorders(format: RangeFormatObject, wanted: Wanted): Record<string, unknown> {
  const named = Object.entries(wanted).filter(([side]) => BORDERS.includes(side));
  if (named.length && named.length < Object.keys(wanted).length) throw new HostError('InvalidArgument');
  const sides: readonly (readonly [string, unknown])[] = named.length
    ? named
    : Object.keys(EDGES).map((side) => [side, wanted]);
  return Object.fromEntries(
    sides.map(([side, fields]) => {
      const line = border(format, side);
      const asked = Object.entries(record(fields)).filter(([, one]) => one === true);
      return [side, Object.fromEntries(asked.map(([field]) => [field, line && read(line, field)]))];
    }),
  );
}

function border(format: RangeFormatObject, side: string): HostObject | null {
  const wanted = EDGES[side];
  const { items } = child(format, 'borders').type;
  const lines = items?.(child(format, 'borders')) ?? [];
  return lines.find((line) => line.type.identity(line).Id === wanted) ?? null;
}

function child(object: HostObject, name: string): HostObject {
  const member = memberOf(object.type, name);
  const found = member?.kind === 'navigation' ? member.get(object) : null;
  if (!found) throw new HostError('InvalidArgument');
  return found;
}

function read(object: HostObject, name: string): unknown {
  const member = memberOf(object.type, name);
  if (member?.kind !== 'scalar') throw new HostError('InvalidArgument');
  return member.get(object);
}

async function apply(range: RangeObject, cell: Area, given: Wanted): Promise<void> {
  const { format, ...others } = given;
  if (Object.keys(others).length) throw new HostError('InvalidArgument');
  if (format !== undefined) await assign(formatOf(range, cell), record(format));
}

/** Sets every field of the object, and of the objects below it, to the value given. */
async function assign(object: HostObject, values: Wanted): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (name === 'borders') {
      for (const [side, fields] of Object.entries(record(value))) {
        const line = border(object as RangeFormatObject, side);
        if (line) await assign(line, record(fields));
      }
      continue;
    }
    const member = memberOf(object.type, name);
    if (member?.kind === 'navigation') await assign(child(object, name), record(value));
    else if (member?.kind === 'scalar' && member.set) await member.set(object, value);
    else throw new HostError('InvalidArgument');
  }
}

function memberOf(type: ObjectType, name: string) {
  return type.members.get(name.toLowerCase());
}

export function record(value: unknown): Wanted {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as Wanted;
}
