import Big from 'big.js';
import { cutAxis } from '../../src/app/cut-axis';
import { layOutBand } from '../../src/pane/band/lay-out-band';
import { buildScale } from '../../src/standard/build-scale';

function layOut(texts: readonly string[], unit: string | null = null) {
  const labels = ['优', '良', '中', '差'].slice(0, texts.length);
  const scale = buildScale({ labels, texts, indicator: '某指标', unit });
  return layOutBand(cutAxis(scale), (value) => value.toFixed());
}

const RATE = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];
const CHANGE = ['比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'];

describe.each([
  ['a rate', RATE],
  ['a change with a gap and a single value', CHANGE],
  ['ends far apart', ['1000次及以上', '3次及以上', '2次及以上', '2次以下']],
  ['one exact value and the rest', ['100%', '95%及以上', '90%及以上', '90%以下']],
])('%s', (_, texts) => {
  const { stretches, ticks } = layOut(texts);

  test('fills the band from end to end without overlap', () => {
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBeCloseTo(1, 9);
    for (const [index, stretch] of stretches.entries()) {
      if (index > 0) expect(stretch.from).toBe(stretches[index - 1]?.to);
    }
  });

  test('leaves no stretch too narrow to read', () => {
    for (const { from, to } of stretches) expect(to - from).toBeGreaterThanOrEqual(0.1);
  });

  test('writes every number once, in ascending order', () => {
    const numbers = ticks.map(({ text }) => Number(text));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });
});

test('numbers are written under the ends of the tiers', () => {
  expect(layOut(RATE).ticks.map(({ text }) => text)).toEqual(['60', '70', '80']);
  expect(layOut(CHANGE).ticks.map(({ text }) => text)).toEqual(['-10', '-5', '0']);
});

test('a long number that would touch its neighbour goes to the second row', () => {
  const { ticks } = layOut(['123456789次及以上', '123456788次及以上', '1次及以上', '1次以下']);
  expect(ticks.map(({ text, row }) => [text, row])).toEqual([
    ['1', 0],
    ['123456788', 0],
    ['123456789', 1],
  ]);
});

describe('a value stands', () => {
  const { placeOf, stretches } = layOut(RATE);
  const [worst, middle] = stretches;

  test('on its own stretch, an end on the stretch that owns it', () => {
    expect(placeOf(new Big(60)).at).toBe(middle?.from);
    expect(placeOf(new Big('59.9')).at).toBeLessThan(middle?.from ?? 0);
    expect(placeOf(new Big(65)).at).toBeCloseTo(((middle?.from ?? 0) + (middle?.to ?? 0)) / 2, 9);
  });

  test('nearer to the edge the farther out it is', () => {
    expect(placeOf(new Big(50)).at).toBeLessThan(placeOf(new Big(55)).at);
    expect(placeOf(new Big(55)).at).toBeLessThan(worst?.to ?? 0);
  });

  test('at the edge and marked where it is beyond what is shown', () => {
    expect(placeOf(new Big(1000))).toEqual({ at: 1, beyond: 'right' });
    expect(placeOf(new Big(-1000))).toEqual({ at: 0, beyond: 'left' });
    expect(placeOf(new Big(85)).beyond).toBeNull();
  });

  test('in the middle of a tier that is a single value', () => {
    const change = layOut(CHANGE);
    const flat = change.stretches.find(({ piece }) => piece.owner.kind === 'tier' && piece.owner.tier === 2);
    expect(change.placeOf(new Big(0)).at).toBeCloseTo(((flat?.from ?? 0) + (flat?.to ?? 0)) / 2, 9);
  });
});

test('a scale without numbers has no band', () => {
  expect(layOut(['全部完成', '基本完成', '部分完成', '未完成']).stretches).toEqual([]);
});
