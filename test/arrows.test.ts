import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';

const ROOT = join(__dirname, '..');

/** What each folder of src may import, besides itself; the house of the design. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  sheet: [],
  standard: [],
  table: ['sheet'],
  actual: ['sheet', 'standard'],
  grading: ['table', 'standard', 'actual', 'sheet'],
  wording: ['table', 'standard', 'actual', 'sheet'],
  excel: ['sheet'],
  app: ['sheet', 'standard', 'table', 'actual', 'grading', 'wording', 'excel'],
  pane: ['app'],
};

/** The entries, and all that they may import. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'src/taskpane.tsx': ['app', 'pane', 'src/excel/boot'],
  'src/commands.ts': ['app', 'pane', 'src/excel/boot'],
};

/** Folders that may take types, though not values, from anywhere in src. */
const TYPES_FROM_ANYWHERE = ['pane'];

/** Packages that a folder may import; folders not named may import none. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  standard: /^big\.js$/,
  actual: /^big\.js$/,
  grading: /^big\.js$/,
  wording: /^big\.js$/,
  app: /^big\.js$/,
  pane: /^(big\.js|react|react-dom|@fluentui\/react-(components|icons)|@tanstack\/react-virtual)(\/|$)/,
};

type Import = { readonly from: string; readonly typeOnly: boolean };
type Source = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly nodes: readonly Node[];
};
type Node = { readonly type: string; readonly [key: string]: unknown };

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name).split(sep).join('/'));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a syntax tree, outermost first. */
function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const inner of Object.values(value)) yield* walk(inner);
  }
}

function textOf(node: unknown): string {
  return isNode(node) && typeof node.value === 'string' ? node.value : '';
}

/** The modules that a syntax tree imports or re-exports, lazily or not. */
function importsOf(nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node) => {
    if (node.type === 'ImportDeclaration') return { from: textOf(node.source), typeOnly: isTypeOnly(node) };
    if (node.type === 'ExportNamedDeclaration' && node.source)
      return { from: textOf(node.source), typeOnly: node.typeOnly === true };
    if (node.type === 'ExportAllDeclaration') return { from: textOf(node.source), typeOnly: false };
    const callee = node.callee;
    if (node.type === 'CallExpression' && isNode(callee) && callee.type === 'Import') {
      const [first] = Array.isArray(node.arguments) ? node.arguments : [];
      return { from: textOf(first?.expression), typeOnly: false };
    }
    return [];
  });
}

/** `import type …`, or one whose every name is imported as a type. */
function isTypeOnly(node: Node): boolean {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  return node.typeOnly === true || (specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly));
}

function parse(path: string, text: string): Source {
  const nodes = [...walk(parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' }))];
  return { path, text, imports: importsOf(nodes), nodes };
}

/** The folder of src that a file lies in; '' for an entry. */
function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

/** What is wrong with one import of one file; null where nothing is. */
function judge(path: string, { from, typeOnly }: Import): string | null {
  const folder = folderOf(path);
  if (!from.startsWith('.')) {
    if (folder === '' || PACKAGES[folder]?.test(from)) return null;
    return `${path} imports the package ${from}`;
  }
  const target = posix.join(posix.dirname(path), from);
  if (!target.startsWith('src/')) return `${path} imports ${target}`;
  const allowed = ENTRIES[path] ?? [folder, ...(ARROWS[folder] ?? [])];
  if (allowed.includes(folderOf(target)) || allowed.includes(target)) return null;
  if (typeOnly && TYPES_FROM_ANYWHERE.includes(folder)) return null;
  return `${path} imports ${target}`;
}

/** The globals of Office.js that a source names as values. */
function officeGlobals({ nodes }: Source): string[] {
  const types = new Set(
    nodes.filter((node) => /^Ts(QualifiedName|TypeReference)$/.test(node.type)).flatMap((node) => [...walk(node)]),
  );
  const properties = new Set(nodes.filter((node) => node.type === 'MemberExpression').map((node) => node.property));
  return nodes
    .filter((node) => node.type === 'Identifier' && !types.has(node) && !properties.has(node))
    .map(textOf)
    .filter((name) => /^(Office|Excel|OfficeExtension)$/.test(name));
}

const sources = filesUnder('src', /\.tsx?$/)
  .filter((path) => !/\.generated\.|\.d\.ts$/.test(path))
  .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));
const names = ['src', 'test', 'assets'].flatMap((folder) => filesUnder(folder, /\.tsx?$/));

test('the source is found', () => {
  expect(sources.map((source) => source.path)).toEqual(
    expect.arrayContaining(['src/taskpane.tsx', 'src/excel/boot.ts']),
  );
});

test('every folder imports only what the design lets it import', () => {
  const wrong = sources.flatMap(({ path, imports }) => imports.flatMap((entry) => judge(path, entry) ?? []));
  expect(wrong).toEqual([]);
});

test.each([
  ['src/sheet/a.ts', "import { b } from '../table/b';"],
  ['src/standard/a.ts', "import type { b } from '../sheet/b';"],
  ['src/wording/rules/a.ts', "import { b } from '../../grading/b';"],
  ['src/excel/a.ts', "import { b } from '../app/b';"],
  ['src/pane/a.tsx', "import { b } from '../grading/b';"],
  ['src/pane/a.tsx', "const b = import('../excel/b');"],
  ['src/app/a.ts', "export { b } from '../../test/b';"],
  ['src/taskpane.tsx', "import { b } from './excel/read';"],
  ['src/table/a.ts', "import _ from 'lodash';"],
])('an arrow against the design is found: %s %s', (path, text) => {
  expect(parse(path, text).imports.flatMap((entry) => judge(path, entry) ?? [])).toHaveLength(1);
});

test.each([
  ['src/table/a.ts', "import { b } from '../sheet/b';"],
  ['src/wording/rules/a.ts', "import { b } from '../../standard/b'; import { c } from '../finding';"],
  ['src/pane/a.tsx', "import type { b } from '../grading/b';"],
  ['src/pane/a.tsx', "import { type b } from '../grading/b'; import { Button } from '@fluentui/react-components';"],
  ['src/taskpane.tsx', "import { boot } from './excel/boot'; import { createRoot } from 'react-dom/client';"],
])('an arrow of the design is let through: %s %s', (path, text) => {
  expect(parse(path, text).imports.flatMap((entry) => judge(path, entry) ?? [])).toEqual([]);
});

test('only src/excel and the ribbon entry name Office.js', () => {
  const elsewhere = sources.filter(({ path }) => folderOf(path) !== 'excel');
  expect(elsewhere.filter((source) => officeGlobals(source).length > 0).map(({ path }) => path)).toEqual([]);
  expect(officeGlobals(parse('src/app/a.ts', 'await Excel.run(work); const v: Excel.Range = a.Excel;'))).toEqual([
    'Excel',
  ]);
});

test('no barrels, no default exports', () => {
  const barrels = sources.filter(({ nodes }) =>
    nodes.some(
      (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source),
    ),
  );
  const defaults = sources.filter(({ nodes }) => nodes.some((node) => /^ExportDefault/.test(node.type)));
  expect(barrels.map(({ path }) => path)).toEqual([]);
  expect(defaults.map(({ path }) => path)).toEqual([]);
});

test('files are named for what they decide, in kebab-case', () => {
  const odd = names.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx)$/.test(posix.basename(path)));
  const vague = names.filter((path) => /(^|\/)(index|utils?|helpers?|common|misc|shared)(\.|\/)/.test(path));
  expect([...odd, ...vague]).toEqual([]);
});

test('no file is longer than 350 lines', () => {
  const long = names
    .filter((path) => !/\.generated\./.test(path))
    .filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 351);
  expect(long.map((path) => relative(ROOT, join(ROOT, path)))).toEqual([]);
});

test('nothing in src writes to the console', () => {
  expect(sources.filter(({ text }) => /\bconsole\./.test(text)).map(({ path }) => path)).toEqual([]);
});
