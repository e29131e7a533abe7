import { applyEdits } from '../../src/sheet/apply-edits';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import type { Finding } from '../../src/wording/finding';
import { planFixes } from '../../src/wording/plan-fixes';
import type { CheckInput } from '../../src/wording/subject';
import { readSheet } from './lay-table';

/** The table as it is read again after the fixes of findings have been written, as Excel would show it: a leading apostrophe is not seen. */
export function applyFixes({ sheet }: CheckInput, findings: readonly Finding[]): CheckInput {
  return readSheet(shown(applyEdits(sheet, planFixes(findings).edits)));
}

function shown(sheet: SheetSnapshot): SheetSnapshot {
  const bare = <T>(matrix: readonly (readonly T[])[]) =>
    matrix.map((row) => row.map((cell) => (typeof cell === 'string' ? (cell.replace(/^'/, '') as T) : cell)));
  return { ...sheet, values: bare(sheet.values), text: bare(sheet.text), formulas: bare(sheet.formulas) };
}
