import type { Cell } from '../sheet/snapshot';
import { normalise } from '../standard/normalise';
import type { Axis, Scale } from '../standard/scale';
import type { Actual, Value } from './actual';
import type { Amount } from './amount';
import { refuse } from './answer';
import type { Approval } from './approval';
import { type ColumnHeading, placeUnder } from './column-heading';
import { compareWithPrevious } from './compare-with-previous';
import { placeAmount } from './place-amount';
import { type Content, readCell } from './read-cell';
import { isDated, placeBareDay, placeSerial, readDayText, settleYear } from './read-day';
import { readLabel } from './read-label';
import { parseWhole, propose, readText } from './read-text';
import { settleApproval } from './settle-approval';

/**
 * Reads what the cell of the actual (实际完成值) says on its scale's axis, from value, number format and text together:
 * accepted, to confirm, unreadable (each with its reason), or blank. `previous` is last year's cell (上年实际数), null where
 * the table has no such column; `year` the one that the table is for, null where it is not known; `heading` what the column's heading
 * says of its numbers, null where that is nothing; `other` the cell of a second column that could be the actual's as well;
 * `approval` a person's word about this cell or its column, null where there is none.
 */
export function readActual({
  cell,
  scale,
  previous,
  year = null,
  heading = null,
  other = null,
  approval,
}: {
  readonly cell: Cell;
  readonly scale: Scale;
  readonly previous: Cell | null;
  readonly year?: number | null;
  readonly heading?: ColumnHeading | null;
  readonly other?: Cell | null;
  readonly approval: Approval | null;
}): Actual {
  const content = readCell(cell);
  if (content.kind === 'blank') return { status: 'blank' };
  // A date below zero shows as #### at any width.
  const seen = cell.text.replace(/^#+$/, '').trim() || String(cell.value);
  const otherwise = other?.text.trim() ?? '';
  if (otherwise !== '' && otherwise !== cell.text.trim() && other?.value !== cell.value)
    return { status: 'unreadable', reason: { id: 'unreadable-two-actuals', seen, other: otherwise } };
  if (content.kind === 'error') return refuse('unreadable-error-value', seen);
  if (!hasAxis(scale)) return refuse('unreadable-no-scale', seen);
  const actual =
    scale.axis.kind === 'label'
      ? readLabel(content, scale, seen)
      : readNumeric(content, scale, previous, heading, seen);
  return noteRounding(settleApproval(settleYear(actual, year), approval), content, seen);
}

function hasAxis(scale: Scale): scale is Scale & { readonly axis: Axis } {
  return scale.axis !== null;
}

function readNumeric(
  content: Content,
  scale: Scale & { readonly axis: Axis },
  previous: Cell | null,
  heading: ColumnHeading | null,
  seen: string,
): Actual {
  const compare = (amount: Amount, on: Scale & { readonly axis: Axis }): Actual =>
    placeCompared(amount, on, previous, seen);
  const dated = isDated(scale) ? scale : null;
  const place = (amount: Amount): Actual =>
    dated ? placeBareDay(amount, dated, seen) : placeUnder(heading, amount, scale, seen, compare);
  switch (content.kind) {
    case 'amount':
      return place(content.amount);
    case 'day':
      return dated ? placeSerial(content.serial, dated, seen) : refuse('unreadable-other-axis', seen);
    case 'text':
      return dated ? readDayText(content.text, dated) : readText(content.text, scale, place);
    case 'differs': {
      const held = place(content.held);
      return chooseShown(readText(content.text, scale, place), held.status === 'accepted' ? held.value : null, seen);
    }
    default:
      return refuse('unreadable-other-axis', seen);
  }
}

/** What the cell shows, unless it holds the same number; else a person chooses between the two. */
function chooseShown(shown: Actual, held: Value | null, seen: string): Actual {
  if (shown.status !== 'accepted' || shown.value.kind !== 'number') return shown;
  if (held?.kind === 'number' && held.number.eq(shown.value.number)) return shown;
  const reason = { id: 'confirm-shown-differs', seen } as const;
  return { status: 'confirm', proposed: shown.value, alternatives: held ? [held] : [], reason };
}

/** Places a number, against last year's where the scale asks for a change and the number is this year's level. */
function placeCompared(
  amount: Amount,
  scale: Scale & { readonly axis: Axis },
  previous: Cell | null,
  seen: string,
): Actual {
  const { axis } = scale;
  const comparable = axis.kind === 'percent-change' || axis.kind === 'point-change' || axis.kind === 'count-change';
  if (previous === null || !comparable || amount.said === 'change' || amount.said === 'comparison')
    return placeAmount(amount, scale, seen);
  const before = readLevel(previous);
  const isRate = amount.unit === '%';
  // A percentage beside an amount, or beside nothing, can only be the change itself.
  if (isRate && axis.kind === 'percent-change' && (before === 'blank' || before?.unit !== '%'))
    return placeAmount(amount, scale, seen);
  if (before === 'blank') return refuse('unreadable-previous-blank', '');
  if (before === null) return refuse('unreadable-previous', previous.text.trim());
  if (amount.said === 'sign' && amount.number.lt(0) && before.number.gt(0)) return askNegative(amount, scale, seen);
  return compareWithPrevious(axis, amount, before, seen, previous.text.trim());
}

/** -12 beside last year's 50: a change of -12 percent rather than a level below zero. */
function askNegative(amount: Amount, scale: Scale, seen: string): Actual {
  return propose(placeAmount(amount, scale, seen), { id: 'confirm-negative', seen });
}

/** Last year's figure; null where it is none. */
function readLevel(cell: Cell): Amount | 'blank' | null {
  const content = readCell(cell);
  if (content.kind === 'blank') return 'blank';
  const amount =
    content.kind === 'text'
      ? parseWhole(normalise(content.text).text)
      : content.kind === 'amount'
        ? content.amount
        : null;
  return amount?.said === 'nothing' || amount?.said === 'sign' ? amount : null;
}

/** Says so where the cell shows a rounded number: the stored one is compared. */
function noteRounding(actual: Actual, content: Content, seen: string): Actual {
  if (content.kind !== 'amount' || actual.status !== 'accepted' || actual.how.id !== 'read-as-written') return actual;
  const shown = seen.replaceAll(',', '').match(/\d+(?:\.\d+)?/)?.[0];
  const rounded = shown !== undefined && !content.amount.number.abs().eq(shown);
  return rounded ? { ...actual, how: { id: 'read-stored', seen } } : actual;
}
