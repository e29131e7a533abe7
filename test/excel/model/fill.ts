import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { asHex, color } from './colors';
import { common, type Formatted, restyle } from './formatted';

/** The background of cells. */
export class FillObject implements HostObject {
  constructor(readonly cells: Formatted) {}

  get type(): ObjectType {
    return FILL;
  }
}

const { scalar, writer } = membersOf<FillObject>();

/** Cells without a fill read as white, as in Excel; cells of several colours read as ''. */
const FILL = defineType<FillObject>('RangeFill', {
  members: {
    Color: scalar(
      '1.1',
      (self) => common(self.cells, (style) => (style.bg?.rgb ? asHex(style.bg.rgb) : '#FFFFFF')) ?? '',
      (self, value) => restyle(self.cells, { bg: { rgb: color(value) } }),
    ),
    Clear: writer('1.1', (self) => restyle(self.cells, { bg: null })),
  },
});
