import { cutAxis, type Piece } from '../../src/app/cut-axis';
import { buildScale } from '../../src/standard/build-scale';

const TIERS = ['优', '良', '中', '差'];

/** A stretch as a clerk would write it: [80, ∞) 优. */
function write({ interval: { lo, loClosed, hi, hiClosed }, owner }: Piece): string {
  const stretch = `${loClosed ? '[' : '('}${lo?.toFixed() ?? '-∞'}, ${hi?.toFixed() ?? '∞'}${hiClosed ? ']' : ')'}`;
  const names = { tier: '', gap: '空隙→', beyond: '之外→', unknown: '不明', empty: '无' };
  return `${stretch} ${names[owner.kind]}${'tier' in owner ? TIERS[owner.tier] : ''}`;
}

function cut(texts: readonly string[], indicator = '某指标'): readonly string[] {
  return cutAxis(buildScale({ labels: TIERS, texts, indicator, unit: null })).map(write);
}

test.each([
  {
    name: 'cumulative thresholds: the better tier takes what both claim',
    texts: ['80%及以上', '70%及以上', '60%及以上', '60%以下'],
    pieces: ['(-∞, 60) 差', '[60, 70) 中', '[70, 80) 良', '[80, ∞) 优'],
  },
  {
    name: 'lower is better, a gap before an exact value',
    texts: ['比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'],
    pieces: ['(-∞, -10] 优', '(-10, -5] 良', '(-5, 0) 空隙→中', '[0, 0] 中', '(0, ∞) 差'],
  },
  {
    name: 'higher is better, a gap before an exact value',
    texts: ['比上年增长10%及以上', '比上年增长5%及以上', '与上年持平', '比上年降低'],
    pieces: ['(-∞, 0) 差', '[0, 0] 中', '(0, 5) 空隙→中', '[5, 10) 良', '[10, ∞) 优'],
  },
  {
    name: 'whole numbers: nothing lies between 0起 and 1起',
    texts: ['0起', '1起', '2起', '3起及以上'],
    pieces: [
      '(-∞, 0) 之外→优',
      '[0, 0] 优',
      '(0, 1) 无',
      '[1, 1] 良',
      '(1, 2) 无',
      '[2, 2] 中',
      '(2, 3) 无',
      '[3, ∞) 差',
    ],
  },
  {
    name: 'a tier that is not understood: what it might own is not known',
    texts: ['90%及以上', '看情况定', '70%及以上', '70%以下'],
    pieces: ['(-∞, 90) 不明', '[90, ∞) 优'],
  },
])('$name', ({ texts, pieces }) => {
  expect(cut(texts)).toEqual(pieces);
});

test.each([
  ['words', ['全部完成', '基本完成', '部分完成', '未完成']],
  ['no criteria', ['', '', '', '']],
  ['tiers on different axes', ['90%及以上', '80次及以上', '70%及以上', '70%以下']],
  ['thresholds in no order', ['70%及以上', '90%及以上', '60%及以上', '80%及以上']],
])('nothing to cut: %s', (_, texts) => {
  expect(cut(texts)).toEqual([]);
});
