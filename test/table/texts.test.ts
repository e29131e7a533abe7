import { table } from '../../src/pane/texts/table';
import type { Doubt } from '../../src/table/doubt';
import type { RefusalReason, SingleRole } from '../../src/table/target-table';

type Id = RefusalReason['id'] | Doubt['id'] | `role-${SingleRole | 'indicator'}`;

/** The type check holds that every reason has its text, and no text is without a reason. */
const texts: Record<Id, { readonly zh: string; readonly en: string }> = table;
const known: Record<keyof typeof table, unknown> = texts;

const placeholders = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test.each(Object.entries(texts))('%s is said in both languages with the same facts', (id, { zh, en }) => {
  expect(known).toHaveProperty([id]);
  expect(placeholders(zh)).toEqual(placeholders(en));
  if (!id.startsWith('role-')) {
    expect(zh).toMatch(/。$/u);
    expect(en).toMatch(/\.$/u);
  }
});
