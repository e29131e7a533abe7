import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Area } from '../grid/area';
import { choice, flag, number } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { BorderCollection } from './borders';
import { FillObject } from './fill';
import { FontObject } from './font';
import { FormatProtectionObject } from './format-protection';
import { common, type Formatted, restyle } from './formatted';
import { demandAllowed } from './guards';
import { shared } from './range-lines';

/** The format of a range, or of several. */
export class RangeFormatObject implements HostObject, Formatted {
  constructor(
    readonly book: Book,
    readonly sheet: string,
    private readonly where: () => readonly Area[],
  ) {}

  get type(): ObjectType {
    return RANGE_FORMAT;
  }

  get areas(): readonly Area[] {
    return this.where();
  }
}

const { scalar, navigation, writer } = membersOf<RangeFormatObject>();

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const RANGE_FORMAT = defineType<RangeFormatObject>('RangeFormat', {
  members: {
    Fill: navigation('1.1', (self) => new FillObject(self)),
    Font: navigation('1.1', (self) => new FontObject(self)),
    Borders: navigation('1.1', (self) => new BorderCollection(self)),
    Protection: navigation('1.2', (self) => new FormatProtectionObject(self)),
    ColumnWidth: scalar('1.2', columnWidth, (self, value) => {
      demandAllowed(self.book, self.sheet, 'allowFormatColumns');
      for (const area of self.areas) self.book.grid.dimensions.setColumnWidth(self.sheet, area, size(value, 1342));
    }),
    RowHeight: scalar('1.2', rowHeight, (self, value) => {
      demandAllowed(self.book, self.sheet, 'allowFormatRows');
      for (const area of self.areas) self.book.grid.dimensions.setRowHeight(self.sheet, area, size(value, 409));
    }),
    HorizontalAlignment: scalar(
      '1.1',
      (self) => common(self, (style) => nameOf(HORIZONTAL, style.ht ?? 0)),
      (self, value) => {
        const word = choice(value, [...Object.keys(HORIZONTAL), 'Fill', 'CenterAcrossSelection']);
        const ht = HORIZONTAL[word];
        if (ht === undefined) throw new HostError('UnsupportedOperation');
        restyle(self, { ht: ht || null });
      },
    ),
    VerticalAlignment: scalar(
      '1.1',
      (self) => common(self, (style) => nameOf(VERTICAL, style.vt || VerticalAlign.BOTTOM)),
      (self, value) => {
        const word = choice(value, [...Object.keys(VERTICAL), 'Justify', 'Distributed']);
        const vt = VERTICAL[word];
        if (vt === undefined) throw new HostError('UnsupportedOperation');
        restyle(self, { vt });
      },
    ),
    WrapText: scalar(
      '1.1',
      (self) => common(self, (style) => style.tb === WrapStrategy.WRAP),
      (self, value) => {
        restyle(self, { tb: flag(value) ? WrapStrategy.WRAP : null });
      },
    ),
    AutofitColumns: writer('1.2', (self) => {
      demandAllowed(self.book, self.sheet, 'allowFormatColumns');
      for (const area of self.areas) self.book.grid.autofit.columns(self.sheet, area);
    }),
    AutofitRows: writer('1.2', (self) => {
      demandAllowed(self.book, self.sheet, 'allowFormatRows');
      for (const area of self.areas) self.book.grid.autofit.rows(self.sheet, area);
    }),
  },
});

function nameOf<T>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.entries(words).find(([, one]) => one === value)?.[0] ?? 'General';
}

function size(value: unknown, most: number): number {
  const given = number(value);
  if (given < 0 || given > most) throw new HostError('InvalidArgument');
  return given;
}

function columnWidth(self: RangeFormatObject): number | null {
  const { dimensions, cells } = self.book.grid;
  const widths = self.areas.flatMap((area) => {
    const { column, columns } = cells.within(self.sheet, area);
    return Array.from({ length: columns }, (_, index) => dimensions.columnWidth(self.sheet, column + index));
  });
  return shared(widths);
}

function rowHeight(self: RangeFormatObject): number | null {
  const { dimensions, cells } = self.book.grid;
  const heights = self.areas.flatMap((area) => {
    const { row, rows } = cells.within(self.sheet, area);
    return Array.from({ length: rows }, (_, index) => dimensions.rowHeight(self.sheet, row + index));
  });
  return shared(heights);
}
