import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn, ROOT } from './build';

test('a file that is written anew and stays the same does not make a new build', async () => {
  const before = await buildAddIn();
  const now = new Date();
  utimesSync(join(ROOT, 'src', 'standard', 'criterion.generated.js'), now, now);
  expect(await buildAddIn()).toBe(before);
}, 180_000);
