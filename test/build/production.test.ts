import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { ADD_IN_ORIGIN, buildAddIn } from '../excel/serve/build';
import { validateManifest } from '../manifest/validate-manifest';
import { readFiles, runBuild } from './production-build';

const OFFICE_JS = dirname(require.resolve('@microsoft/office-js/package.json'));
/** Kilobytes of 1000 bytes, gzipped: all that opens the pane and grades; and everything. office.js is apart. */
const OPENING_LIMIT_KB = 150;
const WHOLE_LIMIT_KB = 260;

let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  files = readFiles(await buildAddIn());
}, 180_000);

function text(path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`the build has no ${path}`);
  return file.toString('utf8');
}

function paths(pattern: RegExp): string[] {
  return [...files.keys()].filter((path) => pattern.test(path));
}

/** The policy of a page, by directive. */
function policyOf(html: string): Record<string, string[]> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

function sha256(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function gzippedKilobytes(selected: readonly string[]): number {
  return selected.reduce((sum, path) => sum + gzipSync(text(path), { level: 9 }).length, 0) / 1000;
}

test('every file of our own but pages, manifest, licences and settings of IIS carries the hash of its content in its name', () => {
  const fixed = [
    'taskpane.html',
    'commands.html',
    'assets/support.html',
    'manifest.xml',
    'web.config',
    'THIRD-PARTY-LICENSES.txt',
  ];
  const unhashed = paths(/^(?!office\/)/).filter((path) => !/\.[0-9a-f]{12}\./.test(path));
  expect(unhashed.sort()).toEqual(fixed.sort());
});

test('office.js lies there byte for byte as Microsoft published it, with all that it loads by name', () => {
  const copied = paths(/^office\//);
  expect(copied.sort()).toEqual(
    [
      'office/office.js',
      'office/excel-win32-16.01.js',
      'office/excel-web-16.00.js',
      'office/excel-mac-16.00.js',
      'office/zh-cn/office_strings.js',
      'office/en-us/office_strings.js',
      'office/telemetry/oteljs_agave.js',
      'office/ariatelemetry/aria-web-telemetry.js',
    ].sort(),
  );
  for (const path of copied) {
    const published = readFileSync(join(OFFICE_JS, 'dist', path.slice('office/'.length)));
    expect(files.get(path)?.equals(published)).toBe(true);
  }
});

test('the manifest is the one of the origin, valid, with icons that lie in the build', () => {
  const faults = validateManifest(text('manifest.xml'), (url) => {
    const icon = files.get(url.slice(`${ADD_IN_ORIGIN}/`.length));
    return icon ? PNG.sync.read(icon) : null;
  });
  expect(faults).toEqual([]);
  expect(text('manifest.xml')).not.toContain('localhost');
  expect(text('manifest.xml')).toContain(`<SourceLocation DefaultValue="${ADD_IN_ORIGIN}/taskpane.html"/>`);
});

test.each(['taskpane.html', 'commands.html'])(
  '%s allows its own origin only, and inline only what it carries',
  (name) => {
    const html = text(name);
    const inline = (tag: string): string[] =>
      [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => sha256(match[1] ?? ''));
    const policy = policyOf(html);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'", ...inline('script')]);
    expect(policy['style-src']).toEqual(["'self'", ...inline('style'), sha256('')]);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(html).not.toMatch(/unsafe-|https?:/);
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=/);
  },
);

test('nothing needs eval', () => {
  for (const path of paths(/^[^/]*\.js$/)) expect(text(path)).not.toMatch(/\beval\(|new Function\(|\bFunction\("/);
});

test('nothing of test/ and no source is in the build', () => {
  const sources = paths(/\.(map|tsx?|peggy|test\.js)$/);
  expect(sources).toEqual([]);
  for (const path of paths(/^[^/]*\.(js|html)$/)) expect(text(path)).not.toMatch(/univer|excelts|stand-in|localhost/i);
});

test('the licence of every package in the build lies beside it', () => {
  const licences = text('THIRD-PARTY-LICENSES.txt');
  const names = [...licences.matchAll(/^(@?[a-z0-9./_-]+) (\d+\.\d+\.\d+\S*)\n\n/gm)].map((match) => match[1] ?? '');
  expect(names).toEqual(
    expect.arrayContaining(['@microsoft/office-js', 'react', 'react-dom', '@fluentui/react-provider', 'big.js']),
  );
  for (const name of names) expect(licences).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} .*\n\n.+`, 'm'));
});

test('what opens the pane and grades, and everything together, stay small', () => {
  const own = paths(/^[^/]*\.(js|css|html)$/);
  const opening = [...text('taskpane.html').matchAll(/(?:src|href)="([^"/]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(opening.length).toBeGreaterThan(0);
  expect(gzippedKilobytes([...opening, 'taskpane.html'])).toBeLessThan(OPENING_LIMIT_KB);
  expect(gzippedKilobytes(own)).toBeLessThan(WHOLE_LIMIT_KB);
});

test('building again gives the same bytes', () => {
  const folder = join(__dirname, '..', '..', 'build', 'production-again');
  expect(runBuild(['--env', `origin=${ADD_IN_ORIGIN}`, '--output-path', folder])).toMatchObject({ status: 0 });
  const again = readFiles(folder);
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  const different = [...again].filter(([path, content]) => !files.get(path)?.equals(content)).map(([path]) => path);
  expect(different).toEqual([]);
}, 180_000);
