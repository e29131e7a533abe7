import { BorderStyleTypes, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import type { Area } from '../grid/area';
import { choice } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { asHex, color } from './colors';
import type { Formatted } from './formatted';
import { demandAllowed } from './guards';
import { shared } from './range-lines';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
type BorderKey = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

/** The borders of cells. */
export class BorderCollection implements HostObject {
  constructor(readonly cells: Formatted) {}

  get type(): ObjectType {
    return BORDERS;
  }
}

/** The border on one side. */
class BorderObject implements HostObject {
  constructor(
    readonly cells: Formatted,
    readonly side: Side,
  ) {}

  get type(): ObjectType {
    return BORDER;
  }
}

const collection = membersOf<BorderCollection>();

const BORDERS = defineType<BorderCollection>('RangeBorderCollection', {
  items: (self) => SIDES.map((side) => new BorderObject(self.cells, side)),
  indexer: (self, key) => new BorderObject(self.cells, key.choice(0, SIDES)),
  members: {
    Count: collection.scalar('1.1', () => SIDES.length),
    GetItem: collection.method('1.1', (self, args) => new BorderObject(self.cells, args.choice(0, SIDES))),
    GetItemAt: collection.method('1.1', (self, args) => {
      const side = SIDES[args.whole(0)];
      if (!side) throw new HostError('InvalidArgument');
      return new BorderObject(self.cells, side);
    }),
  },
});

const { scalar } = membersOf<BorderObject>();

const BORDER = defineType<BorderObject>('RangeBorder', {
  identity: (self) => ({ Id: self.side }),
  members: {
    SideIndex: scalar('1.1', (self) => self.side),
    Style: scalar(
      '1.1',
      (self) => read(self, (line) => named(line)[0]),
      (self, value) => {
        const style = choice(value, [
          'None',
          'Continuous',
          'Dash',
          'DashDot',
          'DashDotDot',
          'Dot',
          'Double',
          'SlantDashDot',
        ]);
        draw(self, (line) => (style === 'None' ? null : { s: lineType(style, named(line)[1]), cl: line?.cl ?? BLACK }));
      },
    ),
    Weight: scalar(
      '1.1',
      (self) => read(self, (line) => named(line)[1]),
      (self, value) => {
        const weight = choice(value, ['Hairline', 'Thin', 'Medium', 'Thick']);
        draw(self, (line) => ({ s: lineType(line ? named(line)[0] : 'Continuous', weight), cl: line?.cl ?? BLACK }));
      },
    ),
    Color: scalar(
      '1.1',
      (self) => read(self, (line) => (line?.cl.rgb ? asHex(line.cl.rgb) : '#000000')) ?? '',
      (self, value) => {
        const cl = { rgb: color(value) };
        draw(self, (line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl }));
      },
    ),
  },
});

const BLACK = { rgb: '#000000' };

/** Line styles and weights of Excel, by Univer's line. The first with a style and weight is the one that is drawn. */
const LINES: readonly (readonly [BorderStyleTypes, string, string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

function named(line: IBorderStyleData | null): readonly [string, string] {
  const found = line && LINES.find(([type]) => type === line.s);
  return found ? [found[1], found[2]] : ['None', 'Thin'];
}

function lineType(style: string, weight: string): BorderStyleTypes {
  const exact = LINES.find(([, one, heavy]) => one === style && heavy === weight);
  return (exact ?? LINES.find(([, one]) => one === style))?.[0] ?? BorderStyleTypes.THIN;
}

/** The cells that carry one side of an area, and on which of their own sides. */
function carriers(area: Area, side: Side): { readonly part: Area; readonly key: BorderKey }[] {
  const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ part: { ...area, rows: 1 }, key: 't' }];
    case 'EdgeBottom':
      return [{ part: lastRow, key: 'b' }];
    case 'EdgeLeft':
      return [{ part: { ...area, columns: 1 }, key: 'l' }];
    case 'EdgeRight':
      return [{ part: lastColumn, key: 'r' }];
    case 'InsideHorizontal':
      return area.rows > 1 ? [{ part: { ...area, rows: area.rows - 1 }, key: 'b' }] : [];
    case 'InsideVertical':
      return area.columns > 1 ? [{ part: { ...area, columns: area.columns - 1 }, key: 'r' }] : [];
    case 'DiagonalDown':
      return [{ part: area, key: 'tl_br' }];
    case 'DiagonalUp':
      return [{ part: area, key: 'bl_tr' }];
  }
}

function read<T>(self: BorderObject, fact: (line: IBorderStyleData | null) => T): T | null {
  const { book, sheet, areas } = self.cells;
  const lines = areas
    .flatMap((area) => carriers(area, self.side))
    .flatMap(({ part, key }) => book.grid.styles.distinct(sheet, part).map((style) => style.bd?.[key] ?? null));
  return lines.length ? shared(lines.map(fact)) : fact(null);
}

function draw(self: BorderObject, change: (line: IBorderStyleData | null) => IBorderStyleData | null): void {
  const { book, sheet, areas } = self.cells;
  demandAllowed(book, sheet, 'allowFormatCells');
  const { cells, styles } = book.grid;
  for (const { part, key } of areas.flatMap((area) => carriers(area, self.side))) {
    cells.writeStyle(sheet, cells.within(sheet, part, true), (row, column): IStyleData => {
      const line = styles.style(sheet, row, column).bd?.[key] ?? null;
      return { bd: { [key]: change(line) } };
    });
  }
}
