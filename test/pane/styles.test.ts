import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const PANE = join(__dirname, '..', '..', 'src', 'pane');

const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' });
const sheets = files.filter((file) => file.endsWith('.module.css'));
const components = files.filter((file) => file.endsWith('.tsx'));

function read(file: string): string {
  return readFileSync(join(PANE, file), 'utf8');
}

function classesOf(sheet: string): ReadonlySet<string> {
  const rules = read(sheet).replace(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...rules.matchAll(/\.([a-zA-Z]\w*)(?=[^{}]*\{)/g)].map((match) => match[1] ?? ''));
}

/** The sheet that a component imports, and the classes that it names. */
function useOf(component: string): { readonly sheet: string; readonly names: readonly string[] } | null {
  const code = read(component);
  const from = /import styles from '(.+\.module\.css)'/.exec(code)?.[1];
  if (from === undefined) return null;
  const names = [...code.matchAll(/styles\.(\w+)/g)].map((match) => match[1] ?? '');
  // styles[intent], styles[severity]: one of the words of that type.
  if (code.includes('styles[intent]')) names.push('info', 'success', 'error');
  if (code.includes('styles[appearance]')) names.push('primary', 'secondary', 'subtle');
  if (code.includes('styles[size]')) names.push('small', 'medium', 'large');
  if (/styles\[(finding\.)?severity\]/.test(code)) names.push('error', 'warning', 'info');
  return { sheet: relative(PANE, join(PANE, dirname(component), from)), names };
}

test('style sheets and components are found', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(components.length).toBeGreaterThan(20);
});

test.each(components)('%s names only classes that its style sheet has', (component) => {
  const use = useOf(component);
  const known = use === null ? new Set() : classesOf(use.sheet);
  expect(use?.names.filter((name) => !known.has(name)) ?? []).toEqual([]);
});

test.each(sheets)('%s has no class that nobody names', (sheet) => {
  const named = new Set(
    components.flatMap((component) => {
      const use = useOf(component);
      return use?.sheet === sheet ? use.names : [];
    }),
  );
  expect([...classesOf(sheet)].filter((name) => !named.has(name))).toEqual([]);
});

test.each(sheets)('%s moves nothing: no animation and no transition to ask for reduced motion', (sheet) => {
  expect(read(sheet)).not.toMatch(/animation|transition/);
});

/** The custom properties that a block of themed.module.css sets. */
function variablesOf(block: 'sizes' | 'light' | 'dark'): Readonly<Record<string, string>> {
  const [, body = ''] = new RegExp(`\\.${block} \\{([^}]*)\\}`).exec(read('themed.module.css')) ?? [];
  return Object.fromEntries([...body.matchAll(/--(\w+): ([^;]*);/g)].map((match) => [match[1], match[2]]));
}

/** A value without what a formatter may change. */
function bare(value: unknown): string {
  return String(value).replace(/\s+/g, '').toLowerCase();
}

test.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
] as const)(
  'the %s theme has every variable that a style sheet or component names, as Fluent has it',
  (block, theme) => {
    const set = { ...variablesOf('sizes'), ...variablesOf(block) };
    const named = [...sheets, ...components].flatMap((file) =>
      [...read(file).matchAll(/var\(--(\w+)/g)].map((match) => match[1] ?? ''),
    );
    expect(Object.keys(set).sort()).toEqual([...new Set(named)].sort());
    const different = Object.entries(set).filter(([name, value]) => bare(value) !== bare(Reflect.get(theme, name)));
    expect(different).toEqual([]);
  },
);
