import { unzip } from '@cj-tech-master/excelts/archive';

/** What a file is that should be an .xlsx: one, or why it cannot be opened. */
export type FileKind = 'xlsx' | 'xlsb' | 'empty' | 'encrypted' | 'old-binary' | 'other-package' | 'damaged' | 'other';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells a file by its contents, never by its name. Compound files are those of Excel before 2007, and workbooks with a password,
 * which hold a stream called EncryptedPackage (MS-OFFCRYPTO 2.3.1). A package is a workbook when it has the workbook's part.
 */
export async function fileKind(bytes: Uint8Array): Promise<FileKind> {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, COMPOUND)) return isEncrypted(bytes) ? 'encrypted' : 'old-binary';
  if (!beginsWith(bytes, ZIP)) return 'other';
  const parts = await partNames(bytes);
  if (parts === null) return 'damaged';
  if (parts.includes('xl/workbook.xml')) return 'xlsx';
  return parts.includes('xl/workbook.bin') ? 'xlsb' : 'other-package';
}

/** How many sheets with cells a workbook's package declares: sheets of charts, dialogs and old macros have none. */
export async function sheetCount(bytes: Uint8Array): Promise<number> {
  const xml = new TextDecoder().decode((await unzip(bytes).bytes('xl/workbook.xml')) ?? new Uint8Array());
  const others = (await partNames(bytes))?.filter((name) => /^xl\/(chart|dialog|macro)sheets\/[^/]+\.xml$/.test(name));
  return (xml.match(/<(?:\w+:)?sheet\s/g)?.length ?? 0) - (others?.length ?? 0);
}

async function partNames(bytes: Uint8Array): Promise<string[] | null> {
  const names: string[] = [];
  try {
    for await (const entry of unzip(bytes).entries()) names.push(entry.path);
  } catch {
    return null;
  }
  return names;
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file's directory are UTF-16, at even places. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
