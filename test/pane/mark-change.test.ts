import { markChange } from '../../src/pane/wording/mark-change';

/** 【】 around what goes, 《》 around what comes. */
function written(from: string, to: string): string {
  const { before, after } = markChange(from, to);
  return `${before.start}【${before.changed}】${before.end} → ${after.start}《${after.changed}》${after.end}`;
}

test.each([
  ['县县两级', '县两级', '县【县】两级 → 县《》两级'],
  ['及及以上', '及以上', '及【及】以上 → 及《》以上'],
  ['100%及以上', '100%', '100%【及以上】 → 100%《》'],
  ['95%', '95%及以上', '95%【】 → 95%《及以上》'],
  ['与上年持平', '不低于上年', '【与上年持平】 → 《不低于上年》'],
  ['比上年降低', '比上年减少', '比上年【降低】 → 比上年《减少》'],
  ['不变', '不变', '不变【】 → 不变《》'],
  ['', '新', '【】 → 《新》'],
  ['aa', 'aaa', 'aa【】 → aa《a》'],
  // One character of two code units is never cut in the middle.
  ['𠮷野', '𠮸野', '【𠮷】野 → 《𠮸》野'],
])('%s → %s', (from, to, marked) => {
  expect(written(from, to)).toBe(marked);
});
