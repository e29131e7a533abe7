import type { Done, ExcelError } from './excel-error';

/** Thrown inside a batch to leave it with one of our own errors. */
export class Refused extends Error {
  constructor(readonly reason: ExcelError) {
    super(reason.id);
  }
}

/**
 * Runs one piece of work against Excel and turns whatever it throws into one typed error.
 * `sheet` is the name shown in errors that concern a sheet.
 * Codes are compared as strings, since hosts send some that the library does not list.
 */
export async function runExcel<T>(
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<Done<T>> {
  try {
    return { ok: true, value: await Excel.run(work) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.reason };
    return { ok: false, error: nameError(codeOf(error), locationOf(error), sheet) };
  }
}

/** The Office error code that an exception carries, '' where it carries none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** The member at which Excel stopped (Range.insert), '' where it did not say. */
function locationOf(error: unknown): string {
  return (error as Partial<OfficeExtension.Error> | null)?.debugInfo?.errorLocation ?? '';
}

/** Excel has one code for a protected sheet and for a workbook that was opened to be read only. */
function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/**
 * Codes: Excel.ErrorCodes and OfficeExtension.ErrorCodes in the typings, and the list in "Excel JavaScript API error handling".
 * Those for bindings, links, queries, images and charts cannot come of what the product does.
 */
function nameError(code: string, location: string, sheet: string): ExcelError {
  switch (code) {
    case 'AccessDenied':
      return isReadOnly() ? { id: 'error-read-only' } : { id: 'error-protected', sheet };
    case 'InvalidOperationInCellEditMode':
      return { id: 'error-cell-edit' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RangeExceedsLimit':
    case 'OperationCellsExceedLimit':
    case 'MemoryLimitReached':
      return { id: 'error-too-large' };
    case 'MergedRangeConflict':
      return { id: 'error-merged', sheet };
    case 'FilteredRangeConflict':
    case 'InsertDeleteConflict':
      return { id: 'error-filtered', sheet };
    case 'PivotTableRangeConflict':
      return { id: 'error-pivot', sheet };
    case 'NonBlankCellOffSheet':
      return { id: 'error-no-room', sheet };
    case 'InvalidArgument':
      // Older hosts say so where columns would be pushed off the sheet.
      return location === 'Range.insert' ? { id: 'error-no-room', sheet } : { id: 'error-unknown', code };
    case 'UnsupportedSheet':
      return { id: 'error-chart-sheet' };
    case 'InvalidSelection':
      return { id: 'error-selection' };
    case 'ReadOnlyWorkbook':
    case 'WorkbookReadOnly':
      return { id: 'error-read-only' };
    case 'InactiveWorkbook':
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'Unauthenticated':
      return { id: 'error-closed' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { id: 'error-missing' };
    case 'ActivityLimitReached':
    case 'WriteNotSupportedWhenModalDialogOpen':
    case 'Conflict':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'Timeout':
      return { id: 'error-busy' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
    case 'UnsupportedFeature':
      return { id: 'error-not-supported' };
    default:
      return code === '' ? { id: 'error-broken' } : { id: 'error-unknown', code };
  }
}
