import { type Area, areaAddress } from '../sheet/address';
import { asStored, type Content, type Edit, invertEdits } from '../sheet/edits';
import { applyEdit, type Stood } from './apply-edit';
import { type EarlierRules, findColours, placeOf } from './colours';
import { cutBatches } from './cut-batches';
import type { ExcelError } from './excel-error';
import { firstChange } from './find-changes';
import { insertedColumns } from './insertions';
import { refuseLosses } from './refuse-losses';
import { Refused, runExcel } from './run';
import { SETTINGS_KEY } from './settings';

/** Edits to write in one go, with what the workbook is to remember and what is to be selected afterwards. */
export interface WritePlan {
  readonly edits: readonly Edit[];
  /** The whole of what the workbook remembers for this product: before, while the edits are being written, and once they are. */
  readonly settings: { readonly before: object; readonly first: object; readonly last: object };
  readonly select?: { readonly sheet: string; readonly area: Area };
  /** The plan was made a while ago: what it is to overwrite is compared in a request of its own before anything is written. */
  readonly checkFirst?: true;
}

/**
 * What a write that Excel stopped half-way left in the workbook because it could not be put back either, and what is missing of
 * it. The edit at which it stopped is in both where it may stand in part; to write it again, or to take it back, does no harm.
 */
export interface HalfWritten {
  readonly standing: readonly Edit[];
  readonly missing: readonly Edit[];
}

export type Wrote =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly error: ExcelError; readonly half: HalfWritten | null };

/**
 * The one gate to the workbook: writes a plan in one request, or in as few as its bytes need.
 * What is overwritten is read in the same request just before it is written; where it is not what the plan was made from, the answer
 * is error-changed with the first such cell. Whatever the error, what was written is put back at once; where Excel refuses that too,
 * the answer is error-half-written with what stands. Other errors as in ExcelError.
 */
export async function writePlan(plan: WritePlan, sheetName: string): Promise<Wrote> {
  const { first, before } = plan.settings;
  const run = await carryOut(plan, sheetName, null);
  if (run.error === null) return { ok: true, value: null };
  if (!run.begun) return { ok: false, error: run.error, half: null };
  const inverse = { edits: invertEdits(run.standing), settings: { before: first, first, last: before } };
  const back = await carryOut(inverse, sheetName, run.rules);
  if (back.error === null || run.standing.length === 0) return { ok: false, error: run.error, half: null };
  return {
    ok: false,
    error: { id: 'error-half-written', sheet: sheetName },
    half: { standing: invertEdits(back.missing), missing: [...invertEdits(back.standing), ...run.missing] },
  };
}

/** How far a plan was carried out. Contents that stand say as `before` what they really overwrote. */
interface Carried extends HalfWritten {
  readonly error: ExcelError | null;
  /** The workbook remembers at least that it was begun. */
  readonly begun: boolean;
  /** The rules that stood where colours were written. */
  readonly rules: EarlierRules;
}

/**
 * Carries a plan out as far as Excel goes along. `earlier` is given where it puts back, at once, what was written a moment ago:
 * columns that were inserted then hold nobody's words (Excel alone may have named one, 列1), and rules that did not stand then are
 * the product's.
 */
async function carryOut(
  { edits, settings, select, checkFirst }: WritePlan,
  sheetName: string,
  earlier: EarlierRules | null,
): Promise<Carried> {
  const stamp = Date.now().toString(36);
  const batches = cutBatches(edits);
  const pieces = batches.flat();
  const inserted = insertedColumns(edits);
  const stood = new Map<Edit, Stood>();
  /** Pieces that stand whole, and with those after them that may stand too. */
  let whole = 0;
  let touched = 0;
  let begun = false;
  const takesAway = checkFirst || edits.some(({ kind }) => kind === 'delete-columns');
  const ran = await runExcel(sheetName, async (context) => {
    if (earlier === null && takesAway) await refuseLosses(context, edits, sheetName);
    const rules = await findColours(context, edits, earlier);
    for (const [index, batch] of batches.entries()) {
      const isLast = index === batches.length - 1;
      context.application.suspendScreenUpdatingUntilNextSync();
      // A write may stop half-way: the memory must by then know of everything that can stand in the cells.
      if (index === 0 && edits.length > 0) context.workbook.settings.add(SETTINGS_KEY, settings.first);
      context.trace(STEP);
      for (const edit of batch) {
        const look = applyEdit(context, edit, rules);
        if (look) stood.set(edit, look);
        context.trace(STEP);
      }
      if (isLast) {
        context.workbook.settings.add(SETTINGS_KEY, { ...settings.last, stamp });
        if (select) selectArea(context, select);
      }
      try {
        await context.sync();
      } catch (error) {
        const steps = stepsBefore(error);
        if (steps === null && isLast && (await isRemembered(stamp))) return;
        if (steps === null && !isLast && !batch.some(isUnrepeatable)) touched = whole + batch.length;
        if (steps !== null && steps > 0) {
          begun = true;
          whole += steps - 1;
          const stoppedAt = pieces[whole];
          touched = whole + (stoppedAt && !isUnrepeatable(stoppedAt) && steps <= batch.length ? 1 : 0);
        }
        throw error;
      }
      whole += batch.length;
      touched = whole;
      begun = true;
      const changed = [...stood.values()]
        .filter((look) => look.kind === 'contents')
        .filter(({ edit }) => !inserted.has(`${edit.sheet} ${edit.area.column}`))
        .map(firstChange)
        .find((address) => address !== null);
      if (changed) throw new Refused({ id: 'error-changed', sheet: sheetName, address: changed });
    }
  });
  const rules = new Map([...stood.values()].flatMap(idsOfRules));
  if (ran.ok) return { error: null, standing: pieces, missing: [], begun, rules };
  const standing = pieces.slice(0, touched).map((edit) => withWhatStood(edit, stood.get(edit)));
  return { error: ran.error, standing, missing: pieces.slice(whole), begun, rules };
}

/** Marks in a batch how far Excel has come; an error tells how many it passed. */
const STEP = 'step';

/**
 * How many steps of its batch Excel passed before the error; null where it did not answer, so that the batch may be done or not.
 */
function stepsBefore(error: unknown): number | null {
  const { debugInfo, traceMessages } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation === undefined ? null : (traceMessages ?? []).length;
}

/** Whether the workbook remembers that the write with this stamp was done to its end: its answer alone was lost. */
async function isRemembered(stamp: string): Promise<boolean> {
  const read = await runExcel('', async (context) => {
    const remembered = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    await context.sync();
    return !remembered.isNullObject && remembered.value?.stamp === stamp;
  });
  return read.ok && read.value;
}

/** Twice inserted is inserted too much. All other edits may be written, or taken back, whether they stand or not. */
function isUnrepeatable({ kind }: Edit): boolean {
  return kind === 'insert-columns' || kind === 'delete-columns';
}

/** Contents with what was read just before they were written as `before`, where that is known: they are taken back to it. */
function withWhatStood(edit: Edit, look: Stood | undefined): Edit {
  // What the range has of its contents; nothing where Excel stopped before it read them.
  const stood: unknown[][] | undefined = look?.kind === 'contents' ? look.range.toJSON().formulas : undefined;
  if (edit.kind !== 'contents' || !stood) return edit;
  const before = edit.before.map((cells, row) =>
    cells.map((content, column) => {
      const found = stood[row]?.[column] as Content;
      return content === null || asStored(content) === found ? content : asText(found);
    }),
  );
  return { ...edit, before };
}

function idsOfRules(look: Stood): [string, ReadonlySet<string>][] {
  if (look.kind !== 'rules') return [];
  try {
    return [[placeOf(look.edit), new Set(look.rules.items.map(({ id }) => id))]];
  } catch {
    // Excel stopped before it read them (PropertyNotLoaded): then it has added none either.
    return [];
  }
}

/** A text that Excel would read as something else is written with an apostrophe; what is no text, or a formula, as it is. */
function asText(found: Content): Content {
  return typeof found === 'string' && /^[\d+\-@.,(¥$]|^(?:true|false)$/i.test(found) ? `'${found}` : found;
}

function selectArea(context: Excel.RequestContext, { sheet: id, area }: NonNullable<WritePlan['select']>): void {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.activate();
  sheet.getRange(areaAddress(area)).select();
}
