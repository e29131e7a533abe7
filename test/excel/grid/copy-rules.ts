import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type Area, intersect } from './area';
import { movedCondition } from './conditional-rules';
import type { Spot } from './copy-cells';
import type { Grid } from './grid';
import type { Validation } from './validations';

const lexer = new LexerTreeBuilder();

/** What the copied cells carry beside contents and looks, read before anything is written: cells may be copied over themselves. */
export interface CarriedRules {
  readonly merges: readonly Area[];
  /** Conditional formats by their ids, with those of their cells that are copied. */
  readonly formats: readonly { readonly id: string; readonly areas: readonly Area[] }[];
  readonly validations: readonly {
    readonly anchor: Area;
    readonly areas: readonly Area[];
    readonly rule: Validation;
  }[];
}

export function carriedRules(grid: Grid, { sheet, area }: Spot): CarriedRules {
  const within = (areas: readonly Area[]): Area[] => areas.flatMap((one) => intersect(one, area) ?? []);
  return {
    merges: within(grid.structure.merges(sheet, area)),
    formats: grid.rules.all(sheet).flatMap(({ id, areas }) => {
      const copied = within(areas);
      return copied.length > 0 ? [{ id, areas: copied }] : [];
    }),
    validations: grid.validations.within(sheet, area).flatMap(({ areas, validation: rule }) => {
      const [anchor] = areas;
      return anchor ? [{ anchor, areas: within(areas), rule }] : [];
    }),
  };
}

/** Puts merged cells and conditional formats in place of the target's own, and with them validation where all is copied. */
export function putRules(
  grid: Grid,
  carried: CarriedRules,
  from: Spot,
  to: Spot,
  { transpose, all }: { readonly transpose: boolean; readonly all: boolean },
): void {
  const repeat = (areas: readonly Area[]): Area[] =>
    areas.flatMap((one) => tiles(one, from.area, to.area, transpose, true));
  grid.structure.unmerge(to.sheet, to.area);
  for (const area of carried.merges.flatMap((one) => tiles(one, from.area, to.area, transpose, false)))
    grid.structure.merge(to.sheet, area, all);
  const rules = carried.formats.flatMap(({ id }) => grid.rules.find(from.sheet, id) ?? []);
  grid.rules.clear(to.sheet, [to.area]);
  // From the last to the first: what is added comes first.
  for (const { id, areas } of [...carried.formats].reverse()) {
    const before = rules.find((rule) => rule.id === id);
    const [anchor] = before?.areas ?? [];
    const copied = repeat(areas);
    const [first] = copied;
    if (!before || !anchor || !first) continue;
    const kept = from.sheet === to.sheet ? grid.rules.find(to.sheet, id) : null;
    if (kept) grid.rules.replace(to.sheet, { ...kept, areas: [...kept.areas, ...copied] });
    else {
      const { id: _id, condition, ...rest } = before;
      grid.rules.add(to.sheet, { ...rest, areas: copied, condition: movedCondition(condition, anchor, first) });
    }
  }
  if (!all) return;
  grid.validations.set(to.sheet, [to.area], null);
  for (const { anchor, areas, rule } of carried.validations) {
    const copied = repeat(areas);
    const [first] = copied;
    if (first) grid.validations.set(to.sheet, copied, movedValidation(rule, anchor, first));
  }
}

/**
 * Where a part of the source comes to lie: once for each time that the source fits into the target. Seamless, a part that is as
 * wide or as high as the source is one area from one repetition to the next.
 */
function tiles(part: Area, from: Area, to: Area, transpose: boolean, seamless: boolean): Area[] {
  const [down, across] = [part.row - from.row, part.column - from.column];
  const size = transpose ? { rows: from.columns, columns: from.rows } : from;
  const place = transpose
    ? { row: across, column: down, rows: part.columns, columns: part.rows }
    : { row: down, column: across, rows: part.rows, columns: part.columns };
  const wide = seamless && place.columns === size.columns;
  const high = seamless && place.rows === size.rows;
  const areas: Area[] = [];
  for (let row = to.row; row < to.row + to.rows; row += high ? to.rows : size.rows) {
    for (let column = to.column; column < to.column + to.columns; column += wide ? to.columns : size.columns) {
      areas.push({
        row: row + place.row,
        column: column + place.column,
        rows: high ? to.rows : place.rows,
        columns: wide ? to.columns : place.columns,
      });
    }
  }
  return areas;
}

function movedValidation(rule: Validation, from: Area, to: Area): Validation {
  const move = (formula: string): string =>
    formula.startsWith('=') ? lexer.moveFormulaRefOffset(formula, to.column - from.column, to.row - from.row) : formula;
  return {
    ...rule,
    ...(rule.formula1 !== undefined && { formula1: move(rule.formula1) }),
    ...(rule.formula2 !== undefined && { formula2: move(rule.formula2) }),
  };
}
