import Big from 'big.js';
import { readCriterion } from '../../src/standard/criterion';
import { parseQuantity } from '../../src/standard/quantity';
import { convert, unitNamed } from '../../src/standard/units';
import { describeCriterion } from './describe-criterion';

describe('units of one kind convert exactly', () => {
  test.each([
    ['48', '小时', '天', '2'],
    ['90', '分钟', '小时', '1.5'],
    ['2', '周', '天', '14'],
    ['5', '天', '日', '5'],
    ['18', '个月', '年', '1.5'],
    ['2', '个季度', '月', '6'],
    ['3200', '项', '万项', '0.32'],
    ['0.3', '万项', '项', '3000'],
    ['1.5', '亿元', '万元', '15000'],
    ['35', '百万元', '万元', '3500'],
    ['0.9', '‰', '%', '0.09'],
    ['2', '公顷', '亩', '30'],
    ['15', '亩', '公顷', '1'],
    ['2000', '平方米', '亩', '3'],
    ['1.2', '公里', '米', '1200'],
    ['1', '吨', '公斤', '1000'],
    ['500', '克', '斤', '1'],
    ['5', '名', '人', '5'],
    ['1.5', '万', '人次', '15000'],
    ['1.5', '万', '万元', '1.5'],
    ['15000', '元', '万元', '1.5'],
    ['1.5', '万m3', '立方米', '15000'],
    ['0.01', 'g/L', '毫克/升', '10'],
    ['300', '元/人·天', '元/人/天', '300'],
  ])('%s%s is in %s %s', (number, from, to, wanted) => {
    expect(convert(new Big(number), from, to)?.toFixed()).toBe(wanted);
  });

  test('what leaves its unit out inherits it', () => {
    expect(convert(new Big(3), null, '万项')?.toFixed()).toBe('3');
    expect(convert(new Big('1.5'), '万', null)?.toFixed()).toBe('15000');
  });
});

describe('units of different kinds do not', () => {
  test.each([
    ['%', '百分点'],
    ['%', '个'],
    ['人', '人次'],
    ['个', '家'],
    ['天', '工作日'],
    ['月', '天'],
    ['年', '天'],
    ['万', '%'],
    ['元', '次'],
    ['次/月', '次'],
    ['光年', '米'],
    ['元/人', '元'],
    ['m2', 'm'],
    ['剂次', '针次'],
    ['个', null],
  ])('%s is not %s', (from, to) => {
    expect(convert(new Big(1), from, to)).toBeNull();
  });

  test('nor where the result is no finite decimal: 1亩 in 平方米', () => {
    expect(convert(new Big(1), '亩', '平方米')).toBeNull();
  });
});

test.each([
  ['次', true],
  ['人', true],
  ['天', true],
  ['万项', false],
  ['%', false],
  ['小时', false],
  ['元', false],
])('whether only whole numbers of %s occur: %s', (name, whole) => {
  expect(unitNamed(name)?.whole).toBe(whole);
});

/** DOMAIN.md, "Units", with what stands before some of them. */
const NAMES =
  '% ‰ 百分点 个 人 人次 次 项 件 起 户 家 所 台 套 辆 份 篇 期 批 场 分 元 万元 亿元 亩 万亩 公顷 公里 米 平方米 万平方米 吨 万吨 公斤 天 日 工作日 小时 分钟 月 年 万人 万人次 万项 千人 个月 个工作日 个小时 个季度 周 名 位 只 株 本 册 节 课时 瓶 次/年';

test.each(NAMES.split(' '))('a criterion and a value may name the unit %s', (name) => {
  const wanted = name === '‰' ? '%' : name;
  expect(describeCriterion(readCriterion(`不低于10${name}`)).unit).toBe(wanted);
  expect(parseQuantity(`10${name}`)).toMatchObject({ kind: 'level', unit: wanted });
  expect(unitNamed(name)).not.toBeNull();
});
