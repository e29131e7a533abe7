import { cellAddress, type Place } from '../sheet/address';
import type { Finding, Message, Severity, SourceId } from './finding';

/** Words of the results sheet besides the findings' own messages. */
export type ResultsWord =
  | 'results-place'
  | 'results-indicator'
  | 'results-severity'
  | 'results-problem'
  | 'results-suggestion'
  | 'results-source'
  | 'suggest-rewrite'
  | 'suggest-add-column'
  | `severity-${Severity}`;

/** Turns a message id with the values of its {{placeholders}} into a sentence. */
export type SayWording = (id: Message['id'] | SourceId | ResultsWord, params?: Message['params']) => string;

/** A cell of the results sheet; `link` is the cell that a click leads to. */
export interface ResultsCell {
  readonly text: string;
  readonly link: { readonly sheet: string; readonly place: Place } | null;
}

/**
 * The sheet 措辞检查 for the reviewer who sends the file back: a heading row, then one row a finding in the given order.
 * Columns: cell (as a link), indicator, severity, problem, suggestion, source.
 */
export function layOutResults(findings: readonly Finding[], say: SayWording): readonly (readonly ResultsCell[])[] {
  const heading = (
    [
      'results-place',
      'results-indicator',
      'results-severity',
      'results-problem',
      'results-suggestion',
      'results-source',
    ] as const
  ).map((id) => plain(say(id)));
  const rows = findings.map((finding) => {
    const { sheet, cell, subject, severity, message, source } = finding;
    return [
      { text: cellAddress(cell), link: { sheet, place: cell } },
      plain(subject.trim()),
      plain(say(`severity-${severity}`)),
      plain(say(message.id, message.params)),
      plain(suggest(finding, say)),
      plain(source === null ? '' : say(source)),
    ];
  });
  return [heading, ...rows];
}

function plain(text: string): ResultsCell {
  return { text, link: null };
}

/** What would put it right, one line a cell; '' where that is for a person to decide. */
function suggest({ fix }: Finding, say: SayWording): string {
  if (fix === null) return '';
  if (fix.adds) return say('suggest-add-column', { to: fix.cells[0]?.to ?? '' });
  return fix.cells.map(({ at, to }) => say('suggest-rewrite', { cell: cellAddress(at), to })).join('\n');
}
