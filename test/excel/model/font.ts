import { choice, flag, number, text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { asHex, color } from './colors';
import { common, type Formatted, restyle } from './formatted';

/** The font of cells. What differs between them reads as null. */
export class FontObject implements HostObject {
  constructor(readonly cells: Formatted) {}

  get type(): ObjectType {
    return FONT;
  }
}

const { scalar } = membersOf<FontObject>();
const defaults = (self: FontObject) => self.cells.book.grid.defaultFont;

const FONT = defineType<FontObject>('RangeFont', {
  members: {
    Name: scalar(
      '1.1',
      (self) => common(self.cells, (style) => style.ff ?? defaults(self).name),
      (self, value) => {
        const name = text(value);
        if (name === '') throw new HostError('InvalidArgument');
        restyle(self.cells, { ff: name });
      },
    ),
    Size: scalar(
      '1.1',
      (self) => common(self.cells, (style) => style.fs ?? defaults(self).size),
      (self, value) => {
        const size = number(value);
        if (size < 1 || size > 409) throw new HostError('InvalidArgument');
        restyle(self.cells, { fs: size });
      },
    ),
    Color: scalar(
      '1.1',
      (self) => common(self.cells, (style) => (style.cl?.rgb ? asHex(style.cl.rgb) : '#000000')) ?? '',
      (self, value) => {
        restyle(self.cells, { cl: { rgb: color(value) } });
      },
    ),
    Bold: scalar(
      '1.1',
      (self) => common(self.cells, (style) => style.bl === 1),
      (self, value) => {
        restyle(self.cells, { bl: flag(value) ? 1 : 0 });
      },
    ),
    Italic: scalar(
      '1.1',
      (self) => common(self.cells, (style) => style.it === 1),
      (self, value) => {
        restyle(self.cells, { it: flag(value) ? 1 : 0 });
      },
    ),
    Underline: scalar(
      '1.1',
      (self) => common(self.cells, (style) => (style.ul?.s === 1 ? 'Single' : 'None')),
      (self, value) => {
        const kind = choice(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
        restyle(self.cells, { ul: { s: kind === 'None' ? 0 : 1 } });
      },
    ),
    Strikethrough: scalar(
      '1.9',
      (self) => common(self.cells, (style) => style.st?.s === 1),
      (self, value) => {
        restyle(self.cells, { st: { s: flag(value) ? 1 : 0 } });
      },
    ),
  },
});
