/**
 * `npm run catalogue -- \\server\share`: writes dist/catalogue.reg, which makes Excel on Windows trust the add-ins whose
 * manifests lie in that share. Office Add-ins documentation, "Sideload Office Add-ins for testing from a network share":
 * one registry key a catalogue, its Flags 1 to show it in the dialogue 我的加载项.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CATALOGUES = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';

/** The text of the .reg file for a share's UNC path, such as \\server\share; null where the path is none. */
export function catalogueReg(share: string): string | null {
  if (/\p{Cc}/u.test(share) || !/^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+\\?$/.test(share)) return null;
  const path = share.replace(/\\$/, '');
  const id = `{${uuidOf(path.toLowerCase())}}`;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[${CATALOGUES}\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${path.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
    '',
  ];
  return lines.join('\r\n');
}

/** The same id for the same share, so that running the file twice leaves one catalogue. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function write(share: string): void {
  const text = catalogueReg(share);
  if (text === null) {
    process.stderr.write(`用法 Usage: npm run catalogue -- "\\\\server\\share"\n`);
    process.exitCode = 2;
    return;
  }
  const folder = join(__dirname, '..', 'dist');
  mkdirSync(folder, { recursive: true });
  // Windows reads a .reg file as UTF-16 when it begins with a byte order mark; anything else breaks Chinese names.
  writeFileSync(join(folder, 'catalogue.reg'), `\uFEFF${text}`, 'utf16le');
  process.stdout.write('dist/catalogue.reg\n');
}

if (require.main === module) write(process.argv[2] ?? '');
