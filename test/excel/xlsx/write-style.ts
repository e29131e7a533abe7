import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import { type IBorderData, type IBorderStyleData, type IStyleData, type Nullable, WrapStrategy } from '@univerjs/core';
import { SHORT_DATE } from '../grid/display-text';
import { BORDER_LINES, HORIZONTAL, VERTICAL } from './read-style';
import { argb } from './rules';

/** The file's name for a Univer constant. */
function nameOf<T>(words: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(words).find(([, one]) => one === value)?.[0];
}

/** A Univer style as the file's. What the file's own style had besides (locking, shrinking) stays. */
export function writeStyle(style: IStyleData, before: Partial<Style>, locked: boolean): Partial<Style> {
  const { fill: _fill, border: _border, numFmt: _numFmt, font, alignment, ...rest } = before;
  const pattern = style.n?.pattern;
  const fill = writeFill(style);
  const border = style.bd && writeBorders(style.bd);
  return {
    ...rest,
    font: { ...keptFont(font), ...writeFont(style) },
    alignment: { ...keptAlignment(alignment), ...writeAlignment(style) },
    ...(fill && { fill }),
    ...(border && { border }),
    ...(pattern && { numFmt: pattern === SHORT_DATE ? 'mm-dd-yy' : pattern }),
    ...(locked ? {} : { protection: { ...before.protection, locked: false } }),
  };
}

function keptFont(font: Partial<Font> | undefined): Partial<Font> {
  const { family, scheme, charset, vertAlign } = font ?? {};
  return {
    ...(family && { family }),
    ...(scheme && { scheme }),
    ...(charset && { charset }),
    ...(vertAlign && { vertAlign }),
  };
}

function writeFont(style: IStyleData): Partial<Font> {
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.ul?.s === 1 && { underline: true }),
    ...(style.st?.s === 1 && { strike: true }),
    ...(style.cl?.rgb && { color: { argb: argb(asHex(style.cl.rgb)) } }),
  };
}

function keptAlignment(alignment: Partial<Alignment> | undefined): Partial<Alignment> {
  const { shrinkToFit, readingOrder, indent, textRotation } = alignment ?? {};
  return {
    ...(shrinkToFit && { shrinkToFit }),
    ...(readingOrder && { readingOrder }),
    ...(indent && { indent }),
    ...(textRotation && { textRotation }),
  };
}

function writeAlignment(style: IStyleData): Partial<Alignment> {
  const horizontal = nameOf(HORIZONTAL, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  return {
    ...(horizontal && { horizontal: horizontal as Alignment['horizontal'] }),
    ...(vertical && { vertical: vertical as Alignment['vertical'] }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
  };
}

function writeFill(style: IStyleData): Fill | null {
  const { rgb } = style.bg ?? {};
  return rgb ? { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(asHex(rgb)) } } : null;
}

function writeBorders(lines: IBorderData): Partial<Borders> {
  const diagonal = lines.tl_br ?? lines.bl_tr;
  const side = (key: keyof Borders, line: Nullable<IBorderStyleData>) => (line ? { [key]: writeLine(line) } : {});
  return {
    ...side('top', lines.t),
    ...side('bottom', lines.b),
    ...side('left', lines.l),
    ...side('right', lines.r),
    ...(diagonal && { diagonal: { ...writeLine(diagonal), up: Boolean(lines.bl_tr), down: Boolean(lines.tl_br) } }),
  };
}

function writeLine(line: IBorderStyleData): Partial<Border> {
  const style = nameOf(BORDER_LINES, line.s) as BorderStyle | undefined;
  return { ...(style && { style }), ...(line.cl.rgb && { color: { argb: argb(asHex(line.cl.rgb)) } }) };
}

/** Univer's picker writes rgb(…), everything else #rrggbb. */
function asHex(color: string): string {
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (!parts) return color;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
