import { readActual } from '../../src/actual/read-actual';
import { cellAt, type SheetSnapshot } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import { amountText, exactWords } from '../../src/table/decimal-text';
import type { Activity, Columns, Indicator, TargetTable } from '../../src/table/target-table';
import { unitInName } from '../../src/table/unit-words';
import { type SheetView, viewSheet } from '../../src/table/view-sheet';
import type { CheckInput } from '../../src/wording/subject';
import { type SheetFacts, sheetFromGrid } from '../table/sheet-from-grid';

type Role = Exclude<keyof Columns, 'activities' | 'tiers'>;

/** The headings that the tables of these tests use; every other one is a tier. */
const ROLES: Readonly<Record<string, Role | 'activity'>> = {
  职责活动: 'activity',
  年度预算数: 'budget',
  内容描述: 'description',
  绩效目标: 'goal',
  绩效指标: 'indicator',
  计量单位: 'unit',
  权重: 'weight',
  上年实际数: 'previous',
  目标值: 'target',
  实际完成值: 'actual',
  备注: 'remark',
};

/** A target table of one heading row in A1 and the given rows, read without looking for it: cells as in sheetFromGrid. */
export function layTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  facts?: SheetFacts,
): CheckInput {
  const grid = [headings, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return readSheet(sheetFromGrid(grid, facts));
}

/** The table of a sheet that was laid so, perhaps with a column more or other texts. */
export function readSheet(sheet: SheetSnapshot): CheckInput {
  return readInput(sheet, tableOf(sheet, (sheet.text[0] ?? []).map(String), sheet.used.rows - 1));
}

/** What the wording check is given for a table: its scales and its actuals. */
export function readInput(sheet: SheetSnapshot, table: TargetTable): CheckInput {
  const { tiers, actual, previous } = table.columns;
  const readings = table.indicators.map(({ row, name, unit, criteria }) => {
    const scale = buildScale({ labels: tiers.map(({ label }) => label), texts: criteria, indicator: name, unit });
    const at = (column: number | null) => (column === null ? null : cellAt(sheet, { row, column }));
    const cell = at(actual);
    return { scale, actual: cell && readActual({ cell, scale, previous: at(previous), approval: null }) };
  });
  return { sheet, table, readings };
}

function tableOf(sheet: SheetSnapshot, headings: readonly string[], rows: number): TargetTable {
  const columns = columnsOf(headings);
  return {
    sheet: sheet.name,
    area: { row: 0, column: 0, rows: rows + 1, columns: headings.length },
    heading: { first: 0, last: 0 },
    repeatedHeadings: [],
    year: null,
    actualHeading: null,
    otherActual: null,
    columns,
    ...readBody(viewSheet(sheet), columns, rows),
  };
}

function readBody(view: SheetView, columns: Columns, rows: number): Pick<TargetTable, 'activities' | 'indicators'> {
  const activities: Activity[] = [];
  const indicators: Indicator[] = [];
  const shown = (row: number, column: number | null) => (column === null ? '' : view.shown(row, column).trim());
  const open: { readonly name: string; readonly indent: number }[] = [];
  for (let row = 1; row <= rows; row++) {
    const words = columns.activities[0] === undefined ? '' : view.own(row, columns.activities[0]);
    if (words.trim() !== '') {
      const indent = words.length - words.trimStart().length;
      while (open.some((outer) => outer.indent >= indent)) open.pop();
      const budget = amountText(shown(row, columns.budget), '万元');
      const parents = open.map(({ name }) => name);
      activities.push({ row, name: words.trim(), parents, budget, goal: shown(row, columns.goal) });
      open.push({ name: words.trim(), indent });
    }
    const name = view.shown(row, columns.indicator);
    if (name.trim() === '') continue;
    indicators.push({
      row,
      name,
      activity: activities.length > 0 ? activities.length - 1 : null,
      unit: shown(row, columns.unit) || unitInName(name),
      weight: null,
      criteria: columns.tiers.map(({ column }) => {
        const area = view.mergeAt(row, column);
        return exactWords(cellAt(view.sheet, { row: area?.row ?? row, column }));
      }),
    });
  }
  return { activities, indicators };
}

function columnsOf(headings: readonly string[]): Columns {
  const at = (role: Role): number | null => {
    const column = headings.findIndex((heading) => ROLES[heading] === role);
    return column < 0 ? null : column;
  };
  const column = (wanted: (heading: string) => boolean) =>
    headings.flatMap((heading, index) => (wanted(heading) ? [{ label: heading, column: index }] : []));
  return {
    activities: column((heading) => ROLES[heading] === 'activity').map((found) => found.column),
    tiers: column((heading) => ROLES[heading] === undefined),
    indicator: at('indicator') ?? 0,
    budget: at('budget'),
    description: at('description'),
    goal: at('goal'),
    unit: at('unit'),
    weight: at('weight'),
    previous: at('previous'),
    target: at('target'),
    actual: at('actual'),
    score: null,
    grade: null,
    remark: at('remark'),
  };
}
