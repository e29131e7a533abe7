import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

/** Longer than any calculation here takes: beyond it, Univer has failed inside and will not say so. */
const PATIENCE_MS = 30_000;

/** How long changes that nobody reads are gathered before they are calculated; Univer's own pause. */
const PAUSE_MS = 100;

/**
 * Calculates formulas, one calculation after the other, and knows whether some still await new values. Changes are
 * counted, and each calculation settles those that were made before it began. Nobody else begins one (see trigger.ts).
 */
export class Calculation {
  private changed = 1;
  private applied = 0;
  /** How many changes the calculation covers that runs now. */
  private running: number | null = null;
  private next: ReturnType<typeof setTimeout> | undefined;
  private waiting: { readonly change: number; readonly resolve: () => void }[] = [];
  private isOver = false;
  private dirty: Nested = {};

  constructor(private readonly engine: Engine) {
    const dirtyCommands = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.noteProgress(command);
      else if (dirtyCommands.get(command.id) && !changesNoValue(command, options)) {
        this.changed++;
        // Cells need no mention: everything is calculated. Names and tables do, for Univer remembers what they meant.
        const isCells = command.id === SetRangeValuesMutation.id;
        if (!isCells) merge(this.dirty, dirtyCommands.get(command.id)?.getDirtyData(command));
        this.plan();
      }
    });
    this.plan();
  }

  /** Resolves when every formula has its new value; null when they have them already. */
  settled(): Promise<void> | null {
    this.engine.buffer.flush();
    if (this.isOver || this.applied === this.changed) return null;
    if (!this.engine.holdsFormulas) {
      this.applied = this.changed;
      return null;
    }
    const change = this.changed;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.running = null;
        reject(new Error('Univer did not finish calculating.'));
      }, PATIENCE_MS);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.push({ change, resolve: done });
      this.plan();
    });
  }

  /** Begins the next calculation soon: a turn later where somebody waits, for then Univer has registered new formulas. */
  private plan(): void {
    if (this.isOver || this.running !== null) return;
    clearTimeout(this.next);
    this.next = setTimeout(() => this.start(), this.waiting.length > 0 ? 0 : PAUSE_MS);
  }

  private start(): void {
    this.running = this.changed;
    const rowData = this.engine.injector.get(FormulaDataModel).getHiddenRowsFiltered();
    const everything = { ...NOTHING_DIRTY, ...this.dirty, dirtyRanges: [], forceCalculation: true, rowData };
    this.dirty = {};
    this.engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  /** Univer tells of stages and, with a state, of the end. */
  private noteProgress(command: ICommandInfo): void {
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: number };
    if (state === undefined || this.running === null) return;
    const covered = this.running;
    this.running = null;
    if (this.changed > covered) this.plan();
    // A turn later: then the results stand in the cells.
    setTimeout(() => this.settle(covered), 0);
  }

  private settle(covered: number): void {
    this.applied = Math.max(this.applied, covered);
    const ready = this.waiting.filter(({ change }) => change <= this.applied);
    this.waiting = this.waiting.filter((one) => !ready.includes(one));
    for (const { resolve } of ready) resolve();
  }

  /** Nobody waits any more. */
  dispose(): void {
    this.isOver = true;
    clearTimeout(this.next);
    for (const { resolve } of this.waiting) resolve();
  }
}

const NOTHING_DIRTY = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

type Nested = { [key: string]: unknown };

/** Lays one set of nested records over another. */
function merge(into: Nested, from: object | undefined): void {
  for (const [key, value] of Object.entries(from ?? {})) {
    const before = into[key];
    if (isNested(before) && isNested(value)) merge(before, value);
    else into[key] = value;
  }
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Results that a calculation puts into cells, and looks. */
function changesNoValue({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = params as { trigger?: string };
  return Boolean(options?.onlyLocal) || trigger === SetStyleCommand.id;
}
