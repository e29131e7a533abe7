import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../../src/pane/texts/wording';
import { checkWording } from '../../src/wording/check-wording';
import type { Finding } from '../../src/wording/finding';
import { RULES } from '../../src/wording/rule-list';
import { type Expected, readCases, type WordingCase } from './case-tables';
import { sayWording } from './say-wording';

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe('census', () => {
  const ids = RULES.map(({ id }) => id).sort();
  const inFolder = files(join(__dirname, '../../src/wording/rules'), '.ts');

  test('every rule file is in the list, and nothing else is', () => {
    expect(ids).toEqual(inFolder);
  });

  test('every rule has its table of cases', () => {
    expect(files(join(__dirname, 'rules'), '.md')).toEqual(ids);
  });

  test.each(ids)('%s has its message and its title in both languages', (id) => {
    const messages: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = wording;
    for (const key of [id, `rule-title-${id}`])
      for (const text of [messages[key]?.zh, messages[key]?.en]) expect(text?.trim()).toBeTruthy();
  });
});

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const { wrong, sound } = readCases(id);

  test('has at least 6 true cases and 4 near misses', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(6);
    expect(sound.length).toBeGreaterThanOrEqual(4);
  });

  test.each(wrong.map((one) => [one.name, one] as const))('finds %s', (_, one) => {
    const found = findingsOf(one, id);
    expect(found.map((finding) => describeFound(finding, one)).sort()).toEqual(
      one.expected.map(describeExpected).sort(),
    );
    one.expected.forEach((expected) => {
      const finding = found.find((candidate) => stands(candidate, one, expected));
      if (expected.characters !== null) expect(charactersOf(finding)).toBe(expected.characters);
      if (expected.says !== null) expect(finding && sayWording('zh', finding.message)).toContain(expected.says);
    });
  });

  test.each(sound.map((one) => [one.name, one] as const))('lets be %s', (_, one) => {
    expect(findingsOf(one, id)).toEqual([]);
    expect(one.expected).toEqual([]);
  });

  test('says a whole sentence in both languages', () => {
    for (const { message } of wrong.flatMap((one) => findingsOf(one, id)))
      for (const language of ['zh', 'en'] as const) expect(sayWording(language, message)).not.toMatch(/\{\{|undefined/);
    for (const { message } of wrong.flatMap((one) => findingsOf(one, id)))
      expect(Object.values(message.params)).not.toContain('');
  });
});

function findingsOf({ input }: WordingCase, rule: string): readonly Finding[] {
  return checkWording(input).filter((finding) => finding.rule === rule);
}

function stands({ cell }: Finding, { headings }: WordingCase, { row, heading }: Expected): boolean {
  return cell.row === row && headings[cell.column] === heading;
}

function charactersOf(finding: Finding | undefined): string | undefined {
  return finding?.span ? finding.text.slice(finding.span.start, finding.span.end) : finding?.text;
}

function describeFound({ cell, fix }: Finding, { headings }: WordingCase): string {
  return `${cell.row} ${headings[cell.column]} ${fix?.cells.map(({ to }) => to).join('；') ?? ''}`;
}

function describeExpected({ row, heading, fix }: Expected): string {
  return `${row} ${heading} ${fix}`;
}
