import { offerChoices } from '../../src/app/offer-choices';
import { sayIn } from '../../src/pane/texts/language';
import { type Row, readTable } from './read-rows';

const GROWTH = ['比上年增长10%及以上', '比上年增长5%及以上', '与上年持平', '比上年降低'];

/** What the buttons of the first row say. */
function buttons(...rows: readonly Row[]): readonly string[] {
  const table = readTable(rows);
  const [first] = table.indicators;
  if (first === undefined) throw new Error('no rows');
  return offerChoices(table, first).map(({ label }) => sayIn('zh')(label.id, label.params));
}

test('a decimal beside percentages: the likely reading first, the other one after it', () => {
  expect(buttons({ actual: 0.85 })).toEqual(['是，按 85%', '按 0.85%']);
});

test('several alike can be approved for the column at once', () => {
  const rows = [{ actual: 0.85 }, { actual: 0.7 }, { actual: '90%' }, { actual: 0.5 }];
  expect(buttons(...rows)).toEqual(['是，按 85%', '本列小数都按百分数（3 项）', '按 0.85%']);
});

test('two are enough for that', () => {
  expect(buttons({ actual: 0.85 }, { actual: 0.7 })).toContain('本列小数都按百分数（2 项）');
});

test('one with a grade by hand is not among those alike', () => {
  expect(buttons({ actual: 0.85 }, { actual: 0.7, manual: '良' })).not.toContain('本列小数都按百分数（2 项）');
});

test('a change without its direction: both readings are offered, never for a whole column', () => {
  const row = { criteria: GROWTH, actual: '12%' };
  expect(buttons(row, row, row)).toEqual(['是，按 +12%', '按 -12%']);
});

test.each([
  ['accepted', { actual: '85%' }],
  ['unreadable', { actual: '90%以上' }],
  ['blank', { actual: null }],
  ['graded by hand', { actual: 0.85, manual: '良' }],
])('nothing is offered for what is %s', (_, row) => {
  expect(buttons(row)).toEqual([]);
});

test('the choice is the reading that its button says', () => {
  const table = readTable([{ actual: 0.85 }]);
  const [first] = table.indicators;
  if (first === undefined) throw new Error('no rows');
  const [likely] = offerChoices(table, first);
  expect(likely?.choice).toMatchObject({ of: 'cell', indicator: first });
  expect(
    likely?.choice.of === 'cell' && likely.choice.value.kind === 'number' && likely.choice.value.number.toFixed(),
  ).toBe('85');
});
