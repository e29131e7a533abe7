import { choice, flag } from '../interpreter/arguments';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';

/** Excel itself: calculation and the screen. */
export class ApplicationObject implements HostObject {
  constructor(readonly book: Book) {}

  get type(): ObjectType {
    return APPLICATION;
  }
}

const { scalar, method } = membersOf<ApplicationObject>();
const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const APPLICATION = defineType<ApplicationObject>('Application', {
  members: {
    // Formulas are always recalculated here: an add-in that reads after it writes sees what Excel shows after F9.
    CalculationMode: scalar(
      '1.1',
      (self) => self.book.grid.calculationMode,
      (self, value) => {
        self.book.grid.calculationMode = choice(value, MODES);
      },
      '1.8',
    ),
    CalculationState: scalar('1.9', () => 'Done'),
    DecimalSeparator: scalar('1.11', () => '.'),
    ThousandsSeparator: scalar('1.11', () => ','),
    UseSystemSeparators: scalar('1.11', () => true),
    Calculate: method('1.1', async (self, args) => {
      args.choice(0, ['Recalculate', 'Full', 'FullRebuild']);
      await self.book.grid.calculation.settled();
    }),
    SuspendScreenUpdatingUntilNextSync: method('1.9', () => null),
    SuspendApiCalculationUntilNextSync: method('1.6', () => null),
  },
});

/** context.runtime: whether this pane is told of events. */
export class RuntimeObject implements HostObject {
  constructor(readonly book: Book) {}

  get type(): ObjectType {
    return RUNTIME;
  }
}

const RUNTIME = defineType<RuntimeObject>('Runtime', {
  members: {
    EnableEvents: membersOf<RuntimeObject>().scalar(
      '1.8',
      (self) => self.book.registrations.enabled,
      (self, value) => {
        self.book.registrations.enabled = flag(value);
      },
    ),
  },
});
