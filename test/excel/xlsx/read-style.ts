import type { Border, Style } from '@cj-tech-master/excelts';
import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { SHORT_DATE } from '../grid/display-text';
import type { Palette } from './theme-colors';

export const BORDER_LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  centerContinuous: HorizontalAlign.CENTER,
};

export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Indents of Excel are about three spaces, 9 pixels, each. */
const INDENT_PX = 9;

/** A file's cell style as Univer's; null where it says nothing. */
export function readStyle(style: Partial<Style>, palette: Palette): IStyleData | null {
  const { font, fill, alignment, border } = style;
  const out: IStyleData = {};
  if (font?.name) out.ff = font.name;
  if (font?.size) out.fs = font.size;
  if (font?.bold) out.bl = 1;
  if (font?.italic) out.it = 1;
  if (font?.underline && font.underline !== 'none') out.ul = { s: 1 };
  if (font?.strike) out.st = { s: 1 };
  const ink = palette.hex(font?.color);
  if (ink && ink !== '#000000') out.cl = { rgb: ink };
  if (fill?.type === 'pattern' && fill.pattern && fill.pattern !== 'none') {
    const paint = palette.hex(fill.fgColor);
    if (paint) out.bg = { rgb: paint };
  }
  const horizontal = alignment?.horizontal && HORIZONTAL[alignment.horizontal];
  if (horizontal) out.ht = horizontal;
  const vertical = alignment?.vertical && VERTICAL[alignment.vertical];
  if (vertical) out.vt = vertical;
  if (alignment?.wrapText) out.tb = WrapStrategy.WRAP;
  if (alignment?.indent) out.pd = { l: alignment.indent * INDENT_PX };
  if (typeof alignment?.textRotation === 'number' && alignment.textRotation !== 0)
    out.tr = { a: -alignment.textRotation };
  if (alignment?.textRotation === 'vertical') out.tr = { a: 0, v: 1 };
  const lines = readBorders(border, palette);
  if (lines) out.bd = lines;
  const pattern = readNumberFormat(style.numFmt);
  if (pattern !== 'General') out.n = { pattern };
  return Object.keys(out).length ? out : null;
}

/** The number format in the API's en-US notation; the built-in short date is a name for the system's own. */
export function readNumberFormat(numFmt: Style['numFmt'] | undefined): string {
  const code = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  if (!code) return 'General';
  return code === 'mm-dd-yy' ? SHORT_DATE : code;
}

function readBorders(border: Partial<Style>['border'], palette: Palette): IBorderData | null {
  if (!border) return null;
  const lines: IBorderData = {};
  const add = (key: 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr', line: Partial<Border> | undefined): void => {
    const read = readLine(line, palette);
    if (read) lines[key] = read;
  };
  add('t', border.top);
  add('b', border.bottom);
  add('l', border.left);
  add('r', border.right);
  if (border.diagonal?.down) add('tl_br', border.diagonal);
  if (border.diagonal?.up) add('bl_tr', border.diagonal);
  return Object.keys(lines).length ? lines : null;
}

function readLine(line: Partial<Border> | undefined, palette: Palette): IBorderStyleData | null {
  const type = line?.style && BORDER_LINES[line.style];
  return type ? { s: type, cl: { rgb: palette.hex(line.color) ?? '#000000' } } : null;
}
