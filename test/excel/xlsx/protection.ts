import type { Worksheet } from '@cj-tech-master/excelts';
import { PROTECTION_DEFAULTS, type Protection } from '../grid/sheets';

type FileProtection = NonNullable<Worksheet['sheetProtection']>;

/** Excel's permissions, by the file's. */
const PERMISSIONS: Readonly<Record<string, keyof FileProtection>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** The sheet's protection; null where it has none. */
export function readProtection(sheet: Worksheet): Protection | null {
  const { sheetProtection } = sheet;
  if (!sheetProtection?.sheet) return null;
  const allowed = Object.entries(PERMISSIONS).map(([option, field]) => [option, sheetProtection[field] === true]);
  const options: Record<string, boolean | string> = { ...PROTECTION_DEFAULTS, ...Object.fromEntries(allowed) };
  if (sheetProtection.selectLockedCells === false) options.selectionMode = 'Unlocked';
  if (sheetProtection.selectUnlockedCells === false) options.selectionMode = 'None';
  return { password: sheetProtection.hashValue ? null : '', options };
}

/** Writes the protection; one that came with the file stays as it is there, with its password. */
export async function writeProtection(sheet: Worksheet, protection: Protection | null): Promise<void> {
  if (!protection) sheet.sheetProtection = null;
  else if (protection.password !== null) {
    const { options } = protection;
    const allowed = Object.entries(PERMISSIONS).filter(([option]) => options[option] === true);
    await sheet.protect(protection.password || undefined, {
      ...Object.fromEntries(allowed.map(([, field]) => [field, true])),
      selectLockedCells: options.selectionMode === 'Normal',
      selectUnlockedCells: options.selectionMode !== 'None',
    });
  }
}
