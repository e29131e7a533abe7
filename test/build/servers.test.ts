import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn } from '../excel/serve/build';
import { child, type Element, everyElement, parseManifest } from '../manifest/manifest-tree';
import { readFiles } from './production-build';

const SERVERS = join(__dirname, '..', '..', 'assets', 'servers');
const NGINX = readFileSync(join(SERVERS, 'nginx.conf'), 'utf8');
const YEAR = 365 * 24 * 3600;
const DAY = 24 * 3600;

let paths: readonly string[];

beforeAll(async () => {
  // IIS keeps its settings to itself.
  paths = [...readFiles(await buildAddIn()).keys()].filter((path) => path !== 'web.config');
}, 180_000);

/** For how many seconds a browser may keep a file of the build: for good where its name changes with its content. */
function expectedAge(path: string): number {
  if (path.startsWith('office/')) return DAY;
  return /\.[0-9a-f]{12}\./.test(path) ? YEAR : 0;
}

/** The seconds that a Cache-Control header grants. */
function ageOf(header: string): number {
  return header === 'no-cache' ? 0 : Number(/max-age=(\d+)/.exec(header)?.[1]);
}

/** What nginx answers for a path: the first pattern that fits, and `location /` where none does. */
function nginxHeaders(path: string): readonly string[] {
  const locations = [...NGINX.matchAll(/location (~ )?("?)(\S+)\2 \{([^}]*)\}/g)];
  const fits = locations.find(([, regex, , pattern]) => regex && new RegExp(pattern ?? '').test(path));
  const [, , , , block = ''] = fits ?? locations.find(([, regex, , pattern]) => !regex && pattern === '/') ?? [];
  return [...block.matchAll(/add_header (\S+) "?([^";]*)"?;/g)].map(([, name, value]) => `${name}: ${value}`);
}

function webConfig(): Element {
  const root = parseManifest(readFileSync(join(SERVERS, 'web.config'), 'utf8'));
  if (typeof root === 'string') throw new Error(root);
  return root;
}

/** The seconds of the nearest <clientCache>: that of the file, of its folder, or of the whole. */
function iisAge(path: string): number {
  const root = webConfig();
  const nearest = root.children.filter(
    ({ tag, attributes }) => tag === 'location' && (attributes.path === path || path.startsWith(`${attributes.path}/`)),
  );
  const element = nearest[0] ?? child(root, 'system.webServer');
  const cache = element ? everyElement(element).find(({ tag }) => tag === 'clientCache') : undefined;
  if (cache?.attributes.cacheControlMode === 'DisableCache') return 0;
  const [, days, hours] = /^(\d+)\.(\d\d):00:00$/.exec(cache?.attributes.cacheControlMaxAge ?? '') ?? [];
  return Number(days) * DAY + Number(hours) * 3600;
}

test('nginx: names with a hash are kept a year, office.js a day, pages and manifest not at all, also below a folder', () => {
  const ages = (prefix: string) =>
    paths.map((path) => {
      const header = nginxHeaders(`${prefix}${path}`).find((line) => line.startsWith('Cache-Control: ')) ?? '';
      return [path, ageOf(header.slice('Cache-Control: '.length))];
    });
  const expected = paths.map((path) => [path, expectedAge(path)]);
  expect(ages('/')).toEqual(expected);
  expect(ages('/grader/')).toEqual(expected);
});

test('IIS: every file is kept exactly as long as by nginx', () => {
  expect(paths.map((path) => [path, iisAge(path)])).toEqual(paths.map((path) => [path, expectedAge(path)]));
});

test('every place that IIS is told of lies in the build', () => {
  const told = webConfig().children.flatMap(({ attributes }) => attributes.path ?? []);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((place) => !paths.some((path) => path === place || path.startsWith(`${place}/`)))).toEqual([]);
});

test('both forbid guessing of types, and neither adds a policy to the one that the pages carry', () => {
  for (const path of ['/taskpane.html', '/taskpane.0123456789ab.js', '/office/office.js'])
    expect(nginxHeaders(path)).toContain('X-Content-Type-Options: nosniff');
  const headers = everyElement(webConfig()).filter(({ tag }) => tag === 'add');
  expect(headers.map(({ attributes }) => attributes)).toEqual([{ name: 'X-Content-Type-Options', value: 'nosniff' }]);
  expect(NGINX).not.toMatch(/add_header Content-Security-Policy/);
});
