import { type Area, intersect, type Place } from '../sheet/address';
import { knownColumns } from './assign-columns';
import type { Candidate } from './candidate';
import { confidenceOf } from './confidence';
import { lookBelow } from './criteria-look';
import type { Doubt } from './doubt';
import { findHeadings, type Heading } from './find-headings';
import type { HeadingContext } from './heading-block';
import type { HeadingRole } from './heading-dictionary';
import { areaBelow, findIndicatorHeadings, type IndicatorHeading } from './indicator-headings';
import type { Refusal, RefusalReason } from './target-table';
import { downwardTiers, findBlocks, prosePlace } from './unusable-standards';

/** What looks like a target table and is none that can be used. */
export interface Lookalikes {
  readonly refused: readonly Refusal[];
  /** The nearest things: an indicator's heading without tiers. */
  readonly candidates: readonly Candidate[];
}

/**
 * Finds what a person might take for a target table outside the areas of those found: tiers without an indicator,
 * a single tier, tiers that run downward, a standard as prose, an indicator column with no tiers at all.
 */
export function refuseLookalikes(
  context: HeadingContext,
  headings: readonly Heading[],
  taken: readonly Area[],
): Lookalikes {
  const { name } = context.view.sheet;
  const refused: Refusal[] = [];
  const candidates: Candidate[] = [];
  const covered = [...taken];
  const isFree = (area: Area): boolean => covered.every((other) => intersect(area, other) === null);
  const refuse = (area: Area, reason: RefusalReason): void => {
    if (!isFree(area)) return;
    covered.push(area);
    refused.push({ sheet: name, area, reason });
  };

  for (const heading of headings) if (isOrphan(context, heading)) refuse(...refuseOrphan(context, heading));
  for (const heading of findHeadings(context, 1, {}, null))
    if (isSingleTier(context, heading)) refuse(...refuseSingle(context, heading));
  for (const { area, at } of findBlocks(context)) refuse(area, { id: 'refused-tiers-downward', at });
  for (const found of findIndicatorHeadings(context)) {
    if (!isFree(found.area)) continue;
    const downward = downwardTiers(context, found);
    const prose = downward ? null : prosePlace(context, found);
    if (downward) refuse(found.area, { id: 'refused-tiers-downward', at: downward });
    else if (prose) refuse(found.area, { id: 'refused-prose', at: prose });
    else candidates.push(withoutTiers(name, found));
  }
  return { refused, candidates };
}

/** Share of the cells under tiers that must look like thresholds for them to be more than a list's columns. */
const HALF = 0.5;

/** Roles that head columns of any list. */
const ANYWHERE: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['ordinal', 'remark', 'grade', 'score']);

/** Tiers over thresholds, and another role of a target table beside them, but no indicator. */
function isOrphan(context: HeadingContext, { block, assignment }: Heading): boolean {
  if (assignment) return false;
  const beside = block.columns.some(({ meaning }) => meaning !== null && !ANYWHERE.has(meaning.role));
  return (block.standardAbove || beside) && lookBelow(context.view, block.run.tiers, block.last + 1).thresholds >= HALF;
}

function refuseOrphan(context: HeadingContext, heading: Heading): [Area, RefusalReason] {
  const { block, left, right } = heading;
  const at: Place = { row: block.last, column: block.run.first };
  return [areaBelow(context, block.first, block.last, left, right), { id: 'refused-no-indicator-column', at }];
}

/** An indicator and one tier over thresholds: 指标 | 优. Letters and numbers alone head too many other things. */
function isSingleTier(context: HeadingContext, { block, assignment }: Heading): boolean {
  if (assignment?.named !== 'plainly' || block.run.scheme !== 'words') return false;
  return lookBelow(context.view, block.run.tiers, block.last + 1).thresholds >= HALF;
}

function refuseSingle(context: HeadingContext, { block, assignment, left, right }: Heading): [Area, RefusalReason] {
  const known = assignment ? knownColumns(assignment.columns) : [left, right];
  const area = areaBelow(context, block.first, block.last, Math.min(...known), Math.max(...known));
  return [area, { id: 'refused-one-tier', at: { row: block.last, column: block.run.first } }];
}

function withoutTiers(sheet: string, { area, at, first, last }: IndicatorHeading): Candidate {
  const doubts: readonly Doubt[] = [{ id: 'doubt-no-tiers', at }];
  return { sheet, area, heading: { first, last }, confidence: confidenceOf(doubts), doubts, taken: false };
}
