import { flag } from '../interpreter/arguments';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Formatted } from './formatted';
import { demandAllowed } from './guards';

/** Whether cells are locked when their sheet is protected. */
export class FormatProtectionObject implements HostObject {
  constructor(readonly cells: Formatted) {}

  get type(): ObjectType {
    return FORMAT_PROTECTION;
  }
}

const { scalar } = membersOf<FormatProtectionObject>();

const FORMAT_PROTECTION = defineType<FormatProtectionObject>('FormatProtection', {
  members: {
    Locked: scalar(
      '1.2',
      ({ cells }) => {
        const { grid } = cells.book;
        const locks = cells.areas.map((area) => grid.cells.lockState(cells.sheet, area));
        return locks.every((lock) => lock === locks[0]) ? (locks[0] ?? null) : null;
      },
      ({ cells }, value) => {
        const locked = flag(value);
        demandAllowed(cells.book, cells.sheet, 'allowFormatCells');
        for (const area of cells.areas) cells.book.grid.cells.setLocked(cells.sheet, area, locked);
      },
    ),
  },
});
