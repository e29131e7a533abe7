import type { Edit } from '../sheet/edits';

type ContentsEdit = Extract<Edit, { kind: 'contents' }>;

/** Excel on the web takes 5 MB a request; an edit travels with its envelope, and what it overwrites comes back. Bytes in UTF-8. */
const LARGEST_BATCH = 3_000_000;

/**
 * Cuts edits into batches that each fit one request, in their order; long columns are cut by rows.
 * Their number grows with bytes, not with rows: what fits is one batch.
 */
export function cutBatches(edits: readonly Edit[], largest = LARGEST_BATCH): Edit[][] {
  const batches: Edit[][] = [[]];
  let bytes = 0;
  for (const edit of edits.flatMap((whole): Edit[] =>
    whole.kind === 'contents' ? cutContents(whole, largest) : [whole],
  )) {
    const size = byteLength(edit);
    if (bytes > 0 && bytes + size > largest) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(edit);
    bytes += size;
  }
  return batches;
}

function cutContents(edit: ContentsEdit, largest: number): ContentsEdit[] {
  const parts = Math.ceil(byteLength(edit) / largest);
  if (parts < 2) return [edit];
  // Rows differ in length: parts of equal rows are cut again until each fits.
  const rows = Math.ceil(edit.area.rows / parts);
  if (rows === edit.area.rows) return [edit];
  const pieces: ContentsEdit[] = [];
  for (let from = 0; from < edit.area.rows; from += rows) {
    const before = edit.before.slice(from, from + rows);
    const after = edit.after.slice(from, from + rows);
    pieces.push({ ...edit, area: { ...edit.area, row: edit.area.row + from, rows: after.length }, before, after });
  }
  return pieces.flatMap((piece) => cutContents(piece, largest));
}

const encoder = new TextEncoder();

/** What an edit weighs on the line: its contents in UTF-8; everything else is small. */
function byteLength(edit: Edit): number {
  return edit.kind === 'contents' ? encoder.encode(JSON.stringify(edit.after)).length : 0;
}
