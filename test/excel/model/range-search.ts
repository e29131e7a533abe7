import { type Area, bounding, intersect } from '../grid/area';
import type { CellValue } from '../grid/display-text';
import { type Arguments, fields } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { type MemberTable, membersOf } from '../interpreter/members';
import type { RangeObject } from './range';

const { method } = membersOf<RangeObject>();

/** Members that look for cells by what they hold. */
export const searchMembers: MemberTable<RangeObject> = {
  Find: method('1.9', async (range, args) => {
    const found = await find(range, args);
    if (!found) throw new HostError('ItemNotFound');
    return range.at(found);
  }),
  FindOrNullObject: method('1.9', async (range, args) => {
    const found = await find(range, args);
    return found && range.at(found);
  }),
  GetSpecialCells: method('1.9', async (range, args) => {
    const areas = await special(range, args);
    if (areas.length === 0) throw new HostError('ItemNotFound');
    return range.book.rangeAreas(range.sheet, areas);
  }),
  GetSpecialCellsOrNullObject: method('1.9', async (range, args) => {
    const areas = await special(range, args);
    return areas.length ? range.book.rangeAreas(range.sheet, areas) : null;
  }),
  GetSurroundingRegion: method('1.7', (range) => range.at(surrounding(range))),
};

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** The first cell whose shown text holds (or is) the text; row by row, or backwards. */
async function find(range: RangeObject, args: Arguments): Promise<Area | null> {
  await range.book.grid.calculation.settled();
  const { completeMatch, matchCase, searchDirection } = fields(args.raw(1) ?? {}, [
    'completeMatch',
    'matchCase',
    'searchDirection',
  ]) as Criteria;
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  if (wanted === '') throw new HostError('InvalidArgument');
  const part = range.book.grid.cells.within(range.sheet, range.area);
  const hits: Area[] = [];
  for (const [row, line] of range.book.grid.cells.texts(range.sheet, part).entries()) {
    for (const [column, text] of line.entries()) {
      const matches = completeMatch ? fold(text) === wanted : fold(text).includes(wanted);
      if (matches) hits.push({ row: part.row + row, column: part.column + column, rows: 1, columns: 1 });
    }
  }
  return (searchDirection === 'Backwards' ? hits.at(-1) : hits[0]) ?? null;
}

const KINDS = ['Blanks', 'Constants', 'Formulas', 'Visible', 'ConditionalFormats', 'DataValidations'] as const;
const VALUES = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;

/** The areas of cells of a kind, each as wide as it goes and then as high. */
async function special(range: RangeObject, args: Arguments): Promise<Area[]> {
  const kind = args.choice(0, KINDS);
  const valueType = args.choice(1, VALUES, 'All');
  await range.book.grid.calculation.settled();
  const { sheet, book } = range;
  const { cells, dimensions, rules, validations } = book.grid;
  if (kind === 'ConditionalFormats') return rules.all(sheet).flatMap((rule) => inside(range, rule.areas));
  if (kind === 'DataValidations') return validations.all(sheet).flatMap(({ areas }) => inside(range, areas));
  const used = cells.used(sheet, false, range.area);
  if (!used) return [];
  const values = cells.values(sheet, used);
  const formulas = cells.formulas(sheet, used);
  const fits = (row: number, column: number): boolean => {
    const value = values[row]?.[column] ?? '';
    const formula = formulas[row]?.[column];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (kind === 'Visible')
      return !dimensions.isRowHidden(sheet, used.row + row) && !dimensions.isColumnHidden(sheet, used.column + column);
    if (kind === 'Blanks') return value === '' && !isFormula;
    return value !== '' && isFormula === (kind === 'Formulas') && ofType(value, valueType);
  };
  return blocks(used, fits);
}

function inside(range: RangeObject, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => intersect(area, range.area) ?? []);
}

function ofType(value: CellValue, type: (typeof VALUES)[number]): boolean {
  if (type === 'All') return true;
  if (typeof value === 'number') return type === 'Numbers';
  if (typeof value === 'boolean') return type === 'Logical';
  return value.startsWith('#') ? type === 'Errors' : type === 'Text';
}

/** Fitting cells gathered to rectangles: runs of a row, joined with the same run of the row above. */
function blocks(used: Area, fits: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = 0; row < used.rows; row++) {
    const runs: Area[] = [];
    for (let column = 0; column < used.columns; column++) {
      if (!fits(row, column)) continue;
      const cell = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
      const last = runs.at(-1);
      if (last && last.column + last.columns === cell.column) runs[runs.length - 1] = bounding(last, cell);
      else runs.push(cell);
    }
    const grown = runs.map((run) => {
      const above = open.find((one) => one.column === run.column && one.columns === run.columns);
      return above ? bounding(above, run) : run;
    });
    done.push(
      ...open.filter(
        (one) => !grown.some((now) => now.row === one.row && now.column === one.column && now.rows > one.rows),
      ),
    );
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The block of cells around the range that empty rows and columns bound. */
function surrounding(range: RangeObject): Area {
  const { cells } = range.book.grid;
  let area = range.area;
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const around = {
      row,
      column,
      rows: area.row + area.rows + 1 - row,
      columns: area.column + area.columns + 1 - column,
    };
    const used = cells.used(range.sheet, true, around);
    const next = used ? bounding(area, used) : area;
    if (next.rows === area.rows && next.columns === area.columns) return area;
    area = next;
  }
}
