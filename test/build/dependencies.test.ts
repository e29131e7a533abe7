import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** Licences that let a public body use and pass on the product without further duties than a notice. */
const ACCEPTED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

type Locked = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
};

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

const manifest = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
  'package.json',
);
const locked = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages).filter(
  ([path]) => path !== '',
);
const shipped = locked.filter(([, { dev }]) => !dev);

test('every package that ships has an accepted licence', () => {
  expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  const wrong = shipped
    .filter(([, { license }]) => !ACCEPTED.includes(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(wrong).toEqual([]);
});

test('no package that ships runs a script when it is installed', () => {
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

test('every direct dependency is pinned to one version', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('the lock file lists the binaries of every platform, not only of the one it was written on', () => {
  const listed = new Set(locked.map(([path]) => path));
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !listed.has(`node_modules/${name}`) && !listed.has(`${path}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('the README names every production dependency with its reason, and no other', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, table = ''] = /## Production dependencies[^\n]*\n([\s\S]*?)\n\n[^|\s]/.exec(readme) ?? [];
  const named = table
    .split('\n')
    .slice(3)
    .flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
});
