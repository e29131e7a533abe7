import type { Scale } from '../standard/scale';
import type { Outcome } from './outcome';

/** Stands in the grade column where a person must approve the reading of the actual. */
export const AWAITING = '待确认';
/** Stands in the grade column where no grade can be given; the reason is in the pane. */
export const UNDECIDED = '无法评级';

/** The word that stands in the grade column for an outcome: the table's own tier word, 待确认, 无法评级, or '' for a blank actual. */
export function gradeText(outcome: Outcome, scale: Scale): string {
  switch (outcome.status) {
    case 'graded':
    case 'gap':
      return asText(scale.tiers[outcome.tier]?.label ?? UNDECIDED);
    case 'confirm':
      return AWAITING;
    case 'undecided':
      return UNDECIDED;
    case 'blank':
      return '';
  }
}

/** A tier word that Excel would take for a formula, number or date is written with a leading apostrophe, which Excel does not show. */
function asText(label: string): string {
  return /^[=+\-@']|^[\d.,%/-]+$|^(true|false)$/i.test(label) ? `'${label}` : label;
}
