import { actual } from '../../src/pane/texts/actual';
import { chrome } from '../../src/pane/texts/chrome';
import { errors } from '../../src/pane/texts/errors';
import { grading } from '../../src/pane/texts/grading';
import { help } from '../../src/pane/texts/help';
import { indicators } from '../../src/pane/texts/indicators';
import { type MessageId, sayIn, texts } from '../../src/pane/texts/language';
import { news } from '../../src/pane/texts/news';
import { noTable } from '../../src/pane/texts/no-table';
import { pages } from '../../src/pane/texts/pages';
import { review } from '../../src/pane/texts/review';
import { table } from '../../src/pane/texts/table';
import { wording } from '../../src/pane/texts/wording';
import { workspace } from '../../src/pane/texts/workspace';

const FILES = {
  chrome,
  news,
  workspace,
  noTable,
  indicators,
  pages,
  help,
  errors,
  table,
  actual,
  grading,
  review,
  wording,
};
const ids = Object.keys(texts) as MessageId[];

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

test('no two files use the same message id', () => {
  const all = Object.values(FILES).flatMap((file) => Object.keys(file));
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  expect([...all].sort()).toEqual([...ids].sort());
});

test.each(ids)('%s is said in both languages, with the same placeholders', (id) => {
  const { zh, en } = texts[id];
  expect(zh.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(placeholders(en)).toEqual(placeholders(zh));
});

test.each(ids)('%s: what is said is what is written, its placeholders filled', (id) => {
  const names = placeholders(texts[id].zh);
  const params = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
  for (const language of ['zh', 'en'] as const)
    expect(sayIn(language)(id, params)).toBe(texts[id][language].replace(/\{\{(.*?)\}\}/g, '<$1>'));
});

test.each(ids)('%s: the punctuation is that of its language, and quotation marks are curly', (id) => {
  const bare = (text: string) => text.replace(/\{\{.*?\}\}/g, '');
  expect(bare(texts[id].zh)).not.toMatch(/[,;:!?()"']/);
  expect(bare(texts[id].en)).not.toMatch(/[，。；：！？（）"']/);
});

test.each([
  ['a replacement pattern', '$& $1 $$'],
  ['a placeholder', '{{range}}'],
  ['markup', '<b>&amp;</b>'],
])('a sheet named like %s is said as it is', (_, sheet) => {
  expect(sayIn('zh')('found', { sheet, range: 'A1' })).toBe(`${sheet} · A1`);
});

test('both languages can be spoken at once', () => {
  const [zh, en] = [sayIn('zh'), sayIn('en')];
  expect([zh('grade'), en('grade'), zh('grade')]).toEqual(['评级', 'Grade', '评级']);
});

test('English keeps the words of the sheet in Chinese and is otherwise English', () => {
  const chinese = /[\u3400-\u9fff]/;
  const sheetWords =
    /绩效指标|实际完成值|评价等级|评价标准|上年实际数|人工|待确认|无法评级|会议费|3200项|比上年下降12%|90%以上|80%及以上|低于80%|中文|[优良中差]/g;
  const strays = ids
    .filter((id) => id in { ...chrome, ...news, ...workspace, ...noTable, ...indicators, ...review, ...pages, ...help })
    .filter((id) => chinese.test(texts[id].en.replace(sheetWords, '')));
  expect(strays).toEqual([]);
});
