import { buildScale } from '../../src/standard/build-scale';
import { printMeaning } from '../../src/standard/print-meaning';
import { readExamples } from './example-tables';

test.each(readExamples('owners.md').map(({ cells }) => [cells.原文 ?? '', cells.算作 ?? ''] as const))(
  '%s is settled as %s',
  (text, wanted) => {
    const texts = text.split(' / ');
    const labels = ['优', '良', '中', '差'].slice(0, texts.length);
    const { axis, tiers } = buildScale({ labels, texts, indicator: '指标', unit: null });
    const got = tiers.map((tier) => (axis === null ? '' : printMeaning(axis, tier.intervals)));
    expect(got.join(' / ')).toBe(wanted);
  },
);
