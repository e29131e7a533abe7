import { WrapStrategy } from '@univerjs/core';
import type { Area } from './area';
import type { Cells } from './cells';
import type { Dimensions } from './dimensions';
import type { StyleReader } from './styles';

/** Columns as wide, and rows as high, as their texts need. Estimated: there is no screen to measure on. */
export class Autofit {
  constructor(
    private readonly cells: Cells,
    private readonly dimensions: Dimensions,
    private readonly styles: StyleReader,
  ) {}

  columns(sheet: string, area: Area): void {
    const part = this.cells.within(sheet, area);
    for (let column = part.column; column < part.column + part.columns; column++) {
      const lane = { ...part, column, columns: 1 };
      const widest = Math.max(
        0,
        ...this.cells
          .texts(sheet, lane)
          .flat()
          .flatMap((text) => text.split('\n'))
          .map(textWidth),
      );
      if (widest > 0) this.dimensions.setColumnWidth(sheet, lane, Math.min(widest + PADDING, 1342));
    }
  }

  rows(sheet: string, area: Area): void {
    const part = this.cells.within(sheet, area);
    for (let row = part.row; row < part.row + part.rows; row++) {
      const texts = this.cells.texts(sheet, { ...part, row, rows: 1 })[0] ?? [];
      const lines = texts.map((text, index) => this.lineCount(sheet, row, part.column + index, text));
      this.dimensions.setRowHeight(sheet, { ...part, row, rows: 1 }, Math.max(1, ...lines) * LINE_HEIGHT);
    }
  }

  private lineCount(sheet: string, row: number, column: number, text: string): number {
    const lines = text.split('\n');
    if (this.styles.style(sheet, row, column).tb !== WrapStrategy.WRAP) return 1;
    const width = Math.max(1, this.dimensions.columnWidth(sheet, column) - PADDING);
    return lines.reduce((count, line) => count + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
  }
}

/** Points: a line of 11-point text, and the space that Excel leaves beside a text. */
const LINE_HEIGHT = 15;
const PADDING = 3.75;

/** The width of a text in points at 11 points: full-width characters take twice the room. */
function textWidth(text: string): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return units * 5.25;
}
