import Big from 'big.js';
import { buildScale } from '../../standard/build-scale';
import type { Scale } from '../../standard/scale';
import { convert } from '../../standard/units';
import type { CellChange } from '../finding';
import { allOf, rewriteCell } from '../rewrite-cell';
import type { Rule } from '../rule';
import type { IndicatorRow } from '../subject';
import { writeAmount } from '../write-amount';

/** A multiplied unit that counts things: 万项, 亿件. Money in 万元 is let be, as budgets are kept in it; 亿元 becomes 万元 below a tenth: 0.8亿元 is usual. */
const MULTIPLIED = /^([十百千]?[万亿]|[百千])([^元]{1,4})$/u;

const TENTH = 0.1;

/** 单位过大: a unit that makes every threshold a small fraction (万项: 0.3), so that actuals are easily written in the wrong unit. */
export const unitScale: Rule = {
  id: 'unit-scale',
  severity: 'warning',
  source: null,
  *check({ rows }) {
    for (const row of rows) {
      const { axis } = row.scale;
      if (axis?.kind !== 'count' || axis.unit === null) continue;
      const smaller = axis.unit === '亿元' ? '万元' : MULTIPLIED.exec(axis.unit)?.[2];
      const ends = endsOf(row.scale);
      if (
        smaller === undefined ||
        ends.length === 0 ||
        !ends.every((end) => end.gt(0) && end.lt(axis.unit === '亿元' ? TENTH : 1))
      )
        continue;
      const unitCell = row.unit?.text.includes(axis.unit) ? row.unit : null;
      const inName = row.indicator.name.lastIndexOf(axis.unit);
      const cell = unitCell ?? row.name;
      const start = cell.text.lastIndexOf(axis.unit);
      const [largest] = [...ends].sort((a, b) => b.cmp(a));
      const params = { unit: axis.unit, smaller, example: largest ? writeAmount(largest, axis) : '' };
      yield {
        cell,
        of: row.indicator.name,
        ...(start >= 0 ? { span: { start, end: start + axis.unit.length } } : {}),
        message: { id: 'unit-scale', params },
        fix: unitCell === null && inName < 0 ? null : convertRow(row, axis.unit, smaller),
      };
    }
  },
};

function endsOf(scale: Scale): Big[] {
  return scale.tiers.flatMap(({ intervals }) =>
    intervals.flatMap(({ lo, hi }) => [lo, hi].filter((end) => end !== null)),
  );
}

/** The row in the smaller unit: unit and every threshold. Not where figures have been filled in, which would then be read in it too. */
function convertRow(row: IndicatorRow, from: string, to: string): { readonly cells: readonly CellChange[] } | null {
  const { indicator, name, unit, tiers, scale, figures } = row;
  if (figures.some(({ text }) => text.trim() !== '')) return null;
  if ([name, unit, ...tiers].some((cell) => cell?.shared)) return null;
  const factor = convert(new Big(1), from, to);
  if (factor === null) return null;
  const inColumn = unit?.text.includes(from) ? unit : null;
  const renamed = replaceLast(indicator.name, from, to);
  const texts = tiers.map(({ text }) => multiply(text, factor).replace(from, to));
  const after = buildScale({
    labels: scale.tiers.map(({ label }) => label),
    texts,
    indicator: renamed,
    unit: inColumn ? inColumn.text.trim().replace(from, to) : indicator.unit === from ? to : indicator.unit,
  });
  const ends = endsOf(after);
  const same = endsOf(scale).every((end, at) => ends[at]?.eq(end.times(factor)));
  if (!same || after.axis?.kind !== 'count' || after.axis.unit !== to || after.notes.length > scale.notes.length)
    return null;
  const unitChange = inColumn ? [rewriteCell(inColumn, inColumn.text.replace(from, to))] : [];
  const nameChange = renamed === indicator.name ? [] : [rewriteCell(name, renamed)];
  return allOf([...unitChange, ...nameChange, ...tiers.map((cell, at) => rewriteCell(cell, texts[at] ?? ''))]);
}

function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}

function multiply(text: string, factor: Big): string {
  return text.replace(/\d+(?:\.\d+)?/gu, (digits) => new Big(digits).times(factor).toFixed());
}
