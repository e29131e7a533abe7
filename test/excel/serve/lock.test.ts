import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from './lock';

/** A process id beyond the largest that Linux gives (2^22). */
const NOBODY = 2 ** 22 + 1;

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'work.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('two that want the same lock work one after the other', async () => {
  const log: string[] = [];
  const work = (name: string) =>
    withLock(lock, async () => {
      log.push(`${name} begins`);
      await sleep(20);
      log.push(`${name} ends`);
    });
  await Promise.all([work('first'), work('second')]);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a lock is given back when the work fails, and the failure comes through', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose owner has died is taken over', async () => {
  writeFileSync(lock, String(NOBODY));
  expect(await withLock(lock, async () => 'done')).toBe('done');
});
