import { choice } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
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

/** Patterns that Univer does not draw. */
const OTHER_PATTERNS = [
  ...['Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'Grid'],
  ...['LightHorizontal', 'LightVertical', 'LightDown', 'LightUp', 'CrissCross', 'Gray16', 'Gray8'],
];

/** Cells without a fill read as white, as in Excel; cells of several colours read as ''. */
const FILL = defineType<FillObject>('RangeFill', {
  members: {
    Color: scalar(
      '1.1',
      (self) => common(self.cells, (style) => (style.bg?.rgb ? asHex(style.bg.rgb) : '#FFFFFF')) ?? '',
      (self, value) => restyle(self.cells, { bg: { rgb: color(value) } }),
    ),
    Pattern: scalar(
      '1.9',
      (self) => common(self.cells, (style) => (style.bg?.rgb ? 'Solid' : 'None')),
      (self, value) => {
        const pattern = choice(value, ['None', 'Solid', ...OTHER_PATTERNS]);
        if (pattern === 'None') return restyle(self.cells, { bg: null });
        if (pattern !== 'Solid') throw new HostError('UnsupportedOperation');
        // Without a colour of its own a solid fill is white.
        if (common(self.cells, (style) => style.bg?.rgb === undefined)) restyle(self.cells, { bg: { rgb: '#FFFFFF' } });
      },
    ),
    Clear: writer('1.1', (self) => restyle(self.cells, { bg: null })),
  },
});
