import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** What LibreOffice is asked for; a .csv in UTF-8 (filter option 76), or it would lose its Chinese. */
const FILTERS = { xlsx: 'xlsx', pdf: 'pdf', html: 'html', csv: 'csv:Text - txt - csv (StarCalc):44,34,76' } as const;

/** The path of LibreOffice's program, or null where it is not installed. */
export function findLibreOffice(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => [join(folder, 'soffice')]);
  return [...onPath, ...PLACES].find(isExecutable) ?? null;
}

/**
 * Converts a file with LibreOffice and gives the path of the result in `outDirectory`.
 * Each call has a profile of its own, so that calls can run side by side and beside a person's LibreOffice.
 */
export async function convert(file: string, format: keyof typeof FILTERS, outDirectory: string): Promise<string> {
  const program = findLibreOffice();
  if (program === null) throw new Error('LibreOffice is not installed; ask findLibreOffice first.');
  const profile = await mkdtemp(join(tmpdir(), 'libre-office-'));
  try {
    const settings = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore'];
    await promisify(execFile)(program, [...settings, '--convert-to', FILTERS[format], '--outdir', outDirectory, file]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return join(outDirectory, `${basename(file, extname(file))}.${format}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
