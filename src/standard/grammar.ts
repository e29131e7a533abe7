import { parse, type StartRuleNames } from './criterion.generated.js';
import { eventAt } from './event-words';
import { labelAt, restAt } from './label-words';
import { deedAt, goalAt, leadAt, leadWordsAt, subjectAt } from './lead-words';
import { rankLeadAt } from './rank-words';
import { troubleAt } from './trouble-words';
import { unitAt } from './units';

/** A number as it stands in the text, in decimal spelling, with its unit and its offset in the normalised text. */
export interface QuantityNode {
  readonly value: string;
  readonly unit: string | null;
  readonly at: number;
}

/** Whether a bound owns its number: 及以上 includes, 超过 excludes, bare 以上 leaves it to the neighbours. */
export type Ownership = 'including' | 'excluding' | 'bare';

export type Side = 'up' | 'down';

/** （含90%） or （不含）: a remark on who owns a number; without a quantity it means the number before it. */
export interface MarkNode {
  readonly own: 'including' | 'excluding';
  readonly quantity: QuantityNode | null;
  /** 均含: of both ends. */
  readonly all: boolean;
}

export interface BoundNode {
  readonly form: 'bound';
  readonly side: Side;
  readonly own: Ownership;
  readonly quantity: QuantityNode;
  readonly marks: readonly MarkNode[];
}

export type SpanNode =
  | BoundNode
  | {
      readonly form: 'exact';
      readonly quantity: QuantityNode;
      readonly reached: boolean;
      readonly marks: readonly MarkNode[];
    }
  | {
      readonly form: 'range';
      readonly from: QuantityNode;
      readonly fromMarks: readonly MarkNode[];
      readonly to: QuantityNode;
      readonly toMarks: readonly MarkNode[];
      readonly toSide: '以上' | '以下' | null;
    }
  | { readonly form: 'pair'; readonly join: 'and' | 'list'; readonly first: BoundNode; readonly second: BoundNode }
  | { readonly form: 'either-side'; readonly quantity: QuantityNode; readonly side: Side; readonly own: Ownership }
  | { readonly form: 'named'; readonly value: string; readonly unit: string | null };

/** A span that begins with its number; what follows the number says what it is (compose-span.ts). */
export interface NumberFirstNode {
  readonly form: 'number-first';
  readonly quantity: QuantityNode;
  /** 达到90% */
  readonly reached: boolean;
  readonly marks: readonly MarkNode[];
  readonly following: Following;
}

/** A comparison sign or word. */
interface Operator {
  readonly side: Side;
  readonly own: Ownership;
}

export type Following =
  /** 100% */
  | { readonly form: 'alone' }
  /** 80%-90% */
  | {
      readonly form: 'range';
      readonly to: QuantityNode;
      readonly marks: readonly MarkNode[];
      readonly side: '以上' | '以下' | null;
    }
  /** 80%≤X<90% */
  | { readonly form: 'chain'; readonly op: Operator; readonly second: BoundNode }
  /** 80%≤X */
  | { readonly form: 'flipped'; readonly op: Operator }
  /** 80%以上, 80%以上90%以下 */
  | {
      readonly form: 'bound';
      readonly first: Operator & { readonly marks: readonly MarkNode[] };
      readonly second: BoundNode | null;
      readonly join: 'and' | 'list';
    };

/** A span as the grammar gives it. */
export type ParsedSpan = SpanNode | NumberFirstNode;

/** A change against last year, or days against a deadline. */
export type MoveNode =
  | { readonly form: 'still' }
  | { readonly form: 'zero'; readonly side: Side; readonly own: 'including' | 'excluding' }
  | { readonly form: 'moved'; readonly sense: Side; readonly spans: readonly ParsedSpan[] }
  | { readonly form: 'swing'; readonly spans: readonly ParsedSpan[] };

/** A stretch of days; `last` is the month's last day. */
export interface DateNode {
  readonly cycle?: 'month';
  readonly year?: number | null;
  readonly month?: number;
  readonly day?: number | 'last';
  readonly days?: readonly [number, number | 'last'];
  readonly months?: readonly [number, number];
  /** Where the day stands in the normalised text. */
  readonly at?: number;
}

export type DateSpanNode =
  | {
      readonly form: 'until' | 'from';
      readonly date: DateNode;
      readonly own: Ownership;
      /** （含6月30日）: the day that the mark names. */
      readonly named?: DateNode | null;
    }
  | { readonly form: 'span'; readonly date: DateNode; readonly to: DateNode }
  | { readonly form: 'on'; readonly date: DateNode };

/** What each start rule of the grammar gives. */
interface Results {
  LevelCriterion: readonly ParsedSpan[];
  ChangeCriterion: readonly MoveNode[];
  DateCriterion: readonly DateSpanNode[];
  LateCriterion: readonly MoveNode[];
  /** `rest`: the axes on which the words mean all that the other tiers leave. */
  LabelCriterion: { readonly labels: readonly string[]; readonly rest: 'any' | 'date' | null };
  ValueQuantity: QuantityNode;
  ChangeQuantity:
    | { readonly sense: 'up' | 'down' | 'signed'; readonly quantity: QuantityNode }
    | { readonly sense: 'still'; readonly quantity: null };
  LateQuantity: { readonly sense: Side; readonly quantity: QuantityNode };
  DateQuantity: DateNode;
}

export type Parsed<Result> =
  | { readonly ok: true; readonly result: Result }
  /** The furthest offset that any attempt reached in the normalised text. */
  | { readonly ok: false; readonly furthest: number };

type Read = <Rule extends keyof Results & StartRuleNames>(rule: Rule, text: string) => Parsed<Results[Rule]>;

/** The words that stand in tables of their own; the grammar asks each how many characters it takes. */
const TABLES = {
  unitAt,
  labelAt,
  restAt,
  troubleAt,
  eventAt,
  rankLeadAt,
  subjectAt,
  leadAt,
  leadWordsAt,
  goalAt,
  deedAt,
};

function borrow(): Read {
  let lent: Read | null = null;
  // The call's own outcome is of no interest: it only lends the rules (see the head of criterion.peggy).
  parse('', { lend: (read: Read) => (lent = read), ...TABLES });
  if (lent === null) throw new Error('criterion.generated.js does not lend its rules');
  return lent;
}

/**
 * Reads a whole normalised text by one start rule of criterion.peggy; in time linear in its length.
 * Fails with the furthest offset that any attempt reached.
 */
export const parseBy: Read = borrow();
