import type { PaletteId } from '../grading/palette';

/** What a person chose; the workbook remembers it. */
export interface Settings {
  readonly language: 'auto' | 'zh' | 'en';
  /** Grades as values, or as formulas that recalculate without the add-in. */
  readonly write: 'values' | 'formulas';
  /** Grade again while cells are edited. */
  readonly live: boolean;
  /** Points of the tiers from best to worst for the weighted score; null for the default. */
  readonly points: readonly number[] | null;
  readonly palette: PaletteId;
  /** The first-run lines have been seen. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  write: 'values',
  live: true,
  points: null,
  palette: 'default',
  welcomed: false,
};
