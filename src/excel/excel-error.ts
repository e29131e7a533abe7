/** Everything that Excel can refuse, each with one sentence of advice in the pane (texts/errors). */
export type ExcelError =
  | { readonly id: 'error-protected'; readonly sheet: string }
  | { readonly id: 'error-cell-edit' }
  | { readonly id: 'error-too-large' }
  | { readonly id: 'error-merged'; readonly sheet: string }
  | { readonly id: 'error-filtered'; readonly sheet: string }
  | { readonly id: 'error-read-only' }
  | { readonly id: 'error-closed' }
  | { readonly id: 'error-missing' }
  | { readonly id: 'error-busy' }
  | { readonly id: 'error-not-supported' }
  /** The sheet's cells reach so far, to this address, that Excel hands them to no add-in. */
  | { readonly id: 'error-too-many-cells'; readonly sheet: string; readonly address: string }
  /** Columns cannot be inserted: something stands in the sheet's last one. */
  | { readonly id: 'error-no-room'; readonly sheet: string }
  | { readonly id: 'error-pivot'; readonly sheet: string }
  | { readonly id: 'error-chart-sheet' }
  | { readonly id: 'error-selection' }
  /** A write stopped half-way, and Excel refused to take back what was written. */
  | { readonly id: 'error-half-written'; readonly sheet: string }
  /** A cell changed between reading and writing; nothing was left changed. */
  | { readonly id: 'error-changed'; readonly sheet: string; readonly address: string }
  | { readonly id: 'error-unknown'; readonly code: string }
  /** No answer of Excel's: a part of the product failed or could not be loaded. */
  | { readonly id: 'error-broken' };

/** What an action at the edge gives back: its value, or the one error that stopped it. */
export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ExcelError };
