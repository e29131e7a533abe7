import { dayOf, NEXT_YEAR } from '../../src/standard/calendar';
import type { Criterion } from '../../src/standard/criterion';
import type { Bound, Meaning, Span } from '../../src/standard/meaning';

/** A criterion in the words of the example tables: unit, meaning, and whether its ends are included. */
export interface Description {
  readonly unit: string;
  readonly meaning: string;
  readonly ends: string;
}

const OWN = { including: '含', excluding: '不含', bare: '未定' } as const;

export function describeCriterion(criterion: Criterion): Description {
  if (criterion.status === 'blank') return { unit: '空白', meaning: '', ends: '' };
  if (criterion.status === 'not-understood') return { unit: '不懂', meaning: '', ends: '' };
  if (criterion.status === 'understood') return describeMeaning(criterion.meaning);
  const readings = criterion.readings.map((meaning) => {
    const { unit, meaning: text } = describeMeaning(meaning);
    return `[${unit}]${text === '' ? '' : ` ${text}`}`;
  });
  return { unit: '两读', meaning: readings.join(' ／ '), ends: '' };
}

function describeMeaning(meaning: Meaning): Description {
  if (meaning.kind === 'label') return { unit: '词', meaning: meaning.labels.join('、'), ends: '' };
  if (meaning.kind === 'rest') return { unit: meaning.on === 'any' ? '余' : '余（日期）', meaning: '', ends: '' };
  const write = (bound: Bound): string => {
    const number = meaning.kind === 'date' ? writeDay(bound, meaning.cycle) : bound.number.toFixed();
    return bound.implied ? `〔${number}〕` : number;
  };
  const ends = meaning.spans.flatMap((span) =>
    isPoint(span) ? [span.lo] : [span.lo, span.hi].filter((bound) => bound !== null && bound.implied !== true),
  );
  return {
    unit: unitOf(meaning),
    meaning: meaning.spans
      .map((span) =>
        isPoint(span) && span.lo
          ? `= ${write(span.lo)}`
          : `${span.lo ? `${write(span.lo)} ` : ''}～${span.hi ? ` ${write(span.hi)}` : ''}`,
      )
      .join(' 或 '),
    ends: ends.map((bound) => (bound ? OWN[bound.own] : '')).join('，'),
  };
}

function isPoint(span: Span): boolean {
  return (span.form === 'exact' || span.form === 'fixed') && span.lo !== null;
}

function writeDay(bound: Bound, cycle: 'year' | 'month' | null): string {
  const serial = bound.number.toNumber();
  if (cycle === 'month') return `${serial}日`;
  const { year, month, day } = dayOf(serial);
  const named = cycle === 'year' ? (year === NEXT_YEAR ? '次年' : '') : `${year}年`;
  return `${named}${month}月${day}日`;
}

function unitOf(meaning: Meaning): string {
  if (meaning.kind === 'date')
    return meaning.cycle === null ? '日期' : meaning.cycle === 'year' ? '日期（无年）' : '每月';
  if (meaning.kind === 'label' || meaning.kind === 'rest') return '';
  const units = new Set(meaning.spans.flatMap((span) => [span.lo?.unit, span.hi?.unit]).filter((unit) => unit != null));
  const unit = [...units].join('/');
  if (meaning.kind === 'level') return unit === '' ? '－' : unit;
  return `${meaning.kind === 'change' ? '比上年' : '期限'}${unit === '' ? '' : ` ${unit}`}`;
}
