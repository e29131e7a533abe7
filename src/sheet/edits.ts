import type { Area } from './address';
import type { CellValue, Matrix } from './snapshot';

/** What stands in a cell: a value, or a formula when it is a string that begins with "=". */
export type Content = CellValue;

/** What Excel gives back for contents: an apostrophe in front says that a text is text, and is no part of it. */
export function asStored(content: Content): Content {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

/** One rule of conditional format for one column: which of its cells look how. Colours as #RRGGBB. */
export interface ColourRule {
  /** Cells whose whole text is this, or the cells in these rows (from 0) whatever they hold. */
  readonly of: { readonly text: string } | { readonly rows: readonly number[] };
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One change to one sheet, named by its id. Every kind holds what it replaces, so that each has an inverse. */
export type Edit =
  | {
      readonly kind: 'contents';
      readonly sheet: string;
      readonly area: Area;
      /** null leaves a cell as it is; it must then be null on both sides. */
      readonly before: Matrix<Content | null>;
      readonly after: Matrix<Content | null>;
    }
  | { readonly kind: 'insert-columns'; readonly sheet: string; readonly column: number; readonly count: number }
  | { readonly kind: 'delete-columns'; readonly sheet: string; readonly column: number; readonly count: number }
  /** Gives an area the formats (not the contents) of another of the same shape, or those that its columns have at their foot, its rows at their end. */
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly area: Area;
      readonly before: Area | 'foot' | 'row-ends';
      readonly after: Area | 'foot' | 'row-ends';
    }
  /** Widths in points. */
  | {
      readonly kind: 'column-width';
      readonly sheet: string;
      readonly column: number;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly area: Area }
  /**
   * Colours by conditional format: the product's own rules on one column are replaced by these; a later rule wins.
   * null stands for none where the product has never put any, so that none need be looked for.
   */
  | {
      readonly kind: 'colours';
      readonly sheet: string;
      readonly area: Area;
      readonly before: readonly ColourRule[] | null;
      readonly after: readonly ColourRule[] | null;
    }
  /** A hidden defined name that says where one of the product's own columns stands. */
  | {
      readonly kind: 'name';
      readonly sheet: string;
      readonly name: string;
      readonly before: Area | null;
      readonly after: Area | null;
    };

/** The edits that take these back, in the order in which they must be written. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().map(invert);
}

function invert(edit: Edit): Edit {
  switch (edit.kind) {
    case 'insert-columns':
      return { ...edit, kind: 'delete-columns' };
    case 'delete-columns':
      return { ...edit, kind: 'insert-columns' };
    case 'merge':
      return { ...edit, kind: 'unmerge' };
    case 'unmerge':
      return { ...edit, kind: 'merge' };
    case 'contents':
      return { ...edit, before: edit.after, after: edit.before };
    case 'format':
      return { ...edit, before: edit.after, after: edit.before };
    case 'column-width':
      return { ...edit, before: edit.after, after: edit.before };
    case 'colours':
      return { ...edit, before: edit.after, after: edit.before };
    case 'name':
      return { ...edit, before: edit.after, after: edit.before };
  }
}
