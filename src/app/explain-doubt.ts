import { areaAddress, cellAddress, columnLetters } from '../sheet/address';
import type { Candidate } from '../table/candidate';
import type { Doubt } from '../table/doubt';
import type { Report, SheetName } from './report';

/** A sentence in no language yet; `role` is itself the id of a word. */
export interface DoubtMessage {
  readonly id: Doubt['id'];
  readonly params: Readonly<Record<string, string | number>>;
  readonly role: `role-${(Doubt & { readonly id: 'doubt-two-columns' })['role']}` | null;
}

/** The nearest thing to a target table that was not taken, with what speaks against it. */
export interface Nearest {
  readonly sheet: SheetName;
  readonly address: string;
  readonly doubts: readonly DoubtMessage[];
}

/** What makes a reading doubtful, with places as Excel writes them: J6, column F. */
export function explainDoubt(doubt: Doubt): DoubtMessage {
  switch (doubt.id) {
    case 'doubt-two-columns': {
      const params = { column: columnLetters(doubt.column), other: columnLetters(doubt.other) };
      return { id: doubt.id, params, role: `role-${doubt.role}` };
    }
    case 'doubt-few-criteria':
      return { id: doubt.id, params: { looked: doubt.looked, like: doubt.like }, role: null };
    default:
      return { id: doubt.id, params: 'at' in doubt ? { cell: cellAddress(doubt.at) } : {}, role: null };
  }
}

/** The likeliest of what was not taken for a target table; null where nothing came near. */
export function nearestCandidate({ candidates }: Report): Nearest | null {
  const [nearest] = candidates
    .filter(({ candidate }) => !candidate.taken)
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence);
  if (nearest === undefined) return null;
  const { sheet, candidate } = nearest;
  return { sheet, address: areaAddress(candidate.area), doubts: candidate.doubts.map(explainDoubt) };
}

/** A choice between two columns of a table that was close. */
export interface CloseChoice {
  readonly sheet: SheetName;
  readonly doubt: Doubt & { readonly id: 'doubt-two-columns' };
}

/** The close choices between columns in the tables that were taken. */
export function closeChoices({ candidates }: Report): readonly CloseChoice[] {
  const choices = ({ doubts }: Candidate) => doubts.filter((doubt) => doubt.id === 'doubt-two-columns');
  return candidates
    .filter(({ candidate }) => candidate.taken)
    .flatMap(({ sheet, candidate }) => choices(candidate).map((doubt) => ({ sheet, doubt })));
}

/** The tables with two sets of criteria that nobody has chosen between. */
export function undecidedStandards({ refused }: Report): Report['refused'] {
  return refused.filter(({ refusal }) => refusal.reason.id === 'refused-two-standards');
}
