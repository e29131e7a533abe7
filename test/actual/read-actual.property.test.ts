import Big from 'big.js';
import fc from 'fast-check';
import { readActual } from '../../src/actual/read-actual';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import type { Scale } from '../../src/standard/scale';

const SCALES: readonly Scale[] = [
  scaleOf('工会建家率', '80%及以上', '70%及以上', '60%及以上', '60%以下'),
  scaleOf('会议费', '比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'),
  scaleOf('满意率', '比上年提高3个百分点及以上', '比上年提高1个百分点及以上', '与上年持平', '比上年下降'),
  scaleOf('新建工会（个）', '比上年增加5个及以上', '比上年增加2个及以上', '与上年持平', '比上年减少'),
  scaleOf('解决问题数量(个)', '22及以上', '20及以上', '18及以上', '18以下'),
  scaleOf('技术革新项目数量（万项）', '0.3及以上', '0.25及以上', '0.15及以上', '0.15以下'),
  scaleOf('安全检查', '≥12', '≥10', '≥8', '<8'),
  scaleOf('完成时间', '2024年6月30日前', '2024年9月30日前', '2024年12月31日前', '2024年12月31日后'),
  scaleOf('完成时间', '6月底前', '9月底前', '11月底前', '11月底后'),
  scaleOf('完成时效', '提前10天及以上', '提前5天及以上', '按期完成', '逾期'),
];

const scale = fc.constantFrom(...SCALES);
const number = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom('八成', '百分之八十', '三', '两', '二十二', '1,200', '１２', '1.5万'),
);
const unit = fc.constantFrom(
  '',
  '%',
  '％',
  '‰',
  '个',
  '家',
  '次',
  '人次',
  '项',
  '万项',
  '元',
  '万元',
  '天',
  '日',
  '个百分点',
  '小时',
);
const amount = fc.tuple(number, unit).map(([digits, name]) => (/成|百分/.test(digits) ? digits : digits + name));
const change = fc.constantFrom(
  '',
  '下降',
  '增长',
  '比上年增长',
  '比上年下降',
  '同比减少',
  '增加',
  '提高',
  '提前',
  '逾期',
);
const day = fc
  .tuple(fc.constantFrom('', '2024年', '2023年'), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}${month}月${date}日`);
const value = fc.oneof(
  fc.tuple(change, amount).map((parts) => parts.join('')),
  day,
);
const noise = fc.constantFrom('', '完成', '已完成', '实际完成', '达', '共', '完成率');

const bound = fc.oneof(
  fc
    .tuple(
      noise,
      value,
      fc.constantFrom('以上', '及以上', '或以上', '以下', '及以下', '以内', '之内', '(含)以上', '（含）以下'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      noise,
      change,
      fc.constantFrom(
        '≥',
        '≤',
        '>',
        '<',
        '＞',
        '>=',
        '<=',
        '不低于',
        '不少于',
        '不超过',
        '超过',
        '高于',
        '低于',
        '少于',
        '大于',
        '小于',
        '不足',
        '不满',
        '不到',
        '未达到',
        '至少',
        '至多',
        '最多',
        '突破',
      ),
      amount,
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(day, fc.constantFrom('前', '之前', '以前', '后', '之后', '前完成', '前已完成'))
    .map((parts) => parts.join('')),
);

const range = fc.oneof(
  fc
    .tuple(noise, change, amount, fc.constantFrom('-', '~', '～', '—', '–', '至', '到'), amount)
    .map((parts) => parts.join('')),
  fc.tuple(amount, amount).map(([from, to]) => `介于${from}和${to}之间`),
  fc.tuple(day, fc.constantFrom('至', '到', '～'), day).map((parts) => parts.join('')),
  amount.map((middle) => `${middle}±2%`),
);

const refusal = fc.oneof(
  fc.constantFrom(
    'N/A',
    'n/a',
    '/',
    '\\',
    '-',
    '—',
    '——',
    '……',
    '?',
    '未开展',
    '尚未开展',
    '未实施',
    '未启动',
    '不适用',
    '暂无',
    '暂无数据',
    '待统计',
    '待定',
    '进行中',
    '无',
    '没有',
    'XX%',
    '取消',
    '负增长',
    '有所增长',
    '略有下降',
    '增长',
    '下降',
  ),
  fc
    .tuple(fc.constantFrom('计划', '计划完成', '预计', '拟', '目标', '应完成', '争取达到'), value)
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('未完成', '没有完成', '不合格', '未达', '无'), value).map((parts) => parts.join('')),
);

const previous = fc.constantFrom<Cell | null>(null, typed(''), typed(100), typed('5万元'), typed(0.8, '0%'));

test.each([
  ['a bound', bound],
  ['a range', range],
  ['a refusal', refusal],
])('%s is never accepted', (_, texts) => {
  fc.assert(
    fc.property(texts, scale, previous, (text, on, before) => {
      const actual = readActual({ cell: typed(text), scale: on, previous: before, approval: null });
      expect(actual.status).not.toBe('accepted');
    }),
    { numRuns: 5000 },
  );
});

test('a bound, a range or a refusal with words behind it is never accepted either', () => {
  const after = fc.constantFrom('。', '（一季度）', '（见附件）', '左右', '，详见附件1', '完成', ' ');
  fc.assert(
    fc.property(fc.oneof(bound, range, refusal), after, scale, (text, more, on) => {
      const actual = readActual({ cell: typed(text + more), scale: on, previous: null, approval: null });
      expect(actual.status).not.toBe('accepted');
    }),
    { numRuns: 5000 },
  );
});

test('a percentage is read as written, in every spelling and exactly', () => {
  const [percent] = SCALES;
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 99_999 }), noise, (hundredths, before) => {
      const written = new Big(hundredths).div(100).toFixed();
      for (const text of [`${written}%`, `${written}％`, `${before}${written}%`, ` ${written} % `]) {
        const actual = readActual({ cell: typed(text), scale: percent as Scale, previous: null, approval: null });
        expect(actual.status === 'accepted' && actual.value.kind === 'number' && actual.value.number.toFixed()).toBe(
          written,
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('a percent cell and the same percentage as text say the same', () => {
  const [percent] = SCALES;
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 99_999 }), (hundredths) => {
      const stored = readActual({
        cell: typed(hundredths / 10_000, '0.00%'),
        scale: percent as Scale,
        previous: null,
        approval: null,
      });
      const text = readActual({
        cell: typed(`${new Big(hundredths).div(100).toFixed()}%`),
        scale: percent as Scale,
        previous: null,
        approval: null,
      });
      expect(JSON.stringify('value' in stored && stored.value)).toBe(JSON.stringify('value' in text && text.value));
    }),
  );
});

test('a number without a percent sign is never a percentage without a person', () => {
  const [percent] = SCALES;
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (plain) => {
      fc.pre(plain !== 0 && Number(plain.toPrecision(15)) !== 0);
      const actual = readActual({ cell: typed(plain), scale: percent as Scale, previous: null, approval: null });
      expect(actual.status).toBe('confirm');
    }),
  );
});

test('a change against last year is exact', () => {
  const change = SCALES[1] as Scale;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -90, max: 90 }), (cents, percent) => {
      const before = new Big(cents).div(100);
      const now = before.times(100 + percent).div(100);
      fc.pre(now.toFixed().replace(/\D/g, '').length <= 15);
      const actual = readActual({
        cell: typed(now.toNumber()),
        scale: change,
        previous: typed(before.toNumber()),
        approval: null,
      });
      expect(actual.status === 'accepted' && actual.value.kind === 'number' && actual.value.number.toFixed()).toBe(
        String(percent),
      );
    }),
  );
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'0123456789.,%％‰-—~/()（）及以上下万亿个次年月日约为达成增长') }),
      ),
      scale,
      (text, on) => {
        const { status } = readActual({ cell: typed(text), scale: on, previous: null, approval: null });
        expect(['accepted', 'confirm', 'unreadable', 'blank']).toContain(status);
      },
    ),
    { numRuns: 2000 },
  );
});

function scaleOf(indicator: string, ...texts: string[]): Scale {
  return buildScale({ labels: ['优', '良', '中', '差'], texts, indicator, unit: null });
}

function typed(value: string | number, format = 'General'): Cell {
  return { value, text: String(value), format, formula: value };
}
