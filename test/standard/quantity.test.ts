import { parseDate, parseQuantity } from '../../src/standard/quantity';
import { readExamples } from './example-tables';

const KINDS = { level: '', change: '比上年 ', 'days-late': '期限 ', date: '日 ' } as const;

function describeQuantity(text: string): string {
  const quantity = parseQuantity(text);
  if (quantity === null) return '不是值 | ';
  const kind = quantity.kind === 'date' && quantity.cycle === 'year' ? '年内日 ' : KINDS[quantity.kind];
  return `${kind}${quantity.number.toFixed()} | ${'unit' in quantity ? (quantity.unit ?? '') : ''}`;
}

test('each value is read as the tables say, or is none', () => {
  const wrong = readExamples('quantities.md').flatMap(({ cells, place }) => {
    const got = describeQuantity(cells.原文 ?? '');
    const wanted = `${cells.读作} | ${cells.单位}`;
    return got === wanted ? [] : [`${place} ${cells.原文}: ${got}, not ${wanted}`];
  });
  expect(wrong).toEqual([]);
});

test('a bare 6.28 is a day to who asks for one', () => {
  expect(parseDate('6.28')).toMatchObject({ kind: 'date', cycle: 'year' });
  expect(parseDate('6.28')?.number.toNumber()).toBe(180);
  expect(parseDate('20240628')?.number.toNumber()).toBe(45471);
  expect(parseDate('13.28')).toBeNull();
  expect(parseDate('2.30')).toBeNull();
});
