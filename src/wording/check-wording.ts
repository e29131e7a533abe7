import type { Finding } from './finding';
import { RULES } from './rule-list';
import { type CheckInput, layOutSubject } from './subject';

/**
 * Reads a target table as a reviewer would: every rule over every cell.
 * @returns the findings in reading order, row by row; where one cell has several, in the order of the rules. Cost: linear in the table's cells.
 */
export function checkWording(input: CheckInput): readonly Finding[] {
  const subject = layOutSubject(input);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { id, severity, source, check } of RULES)
    for (const { cell, of, span = null, message, fix = null } of check(subject)) {
      const finding: Finding = {
        rule: id,
        severity,
        sheet: input.sheet.id,
        cell: cell.place,
        text: cell.text,
        subject: of,
        span,
        message,
        source,
        fix: fix && { cells: fix.cells, adds: fix.adds ?? null },
      };
      // A cell merged down is met once for each of its rows.
      const key = cell.shared ? JSON.stringify([id, cell.place, span, message]) : null;
      if (key === null || !seen.has(key)) findings.push(finding);
      if (key !== null) seen.add(key);
    }
  return findings.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
