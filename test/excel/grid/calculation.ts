import type { ICommandInfo } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

/** Longer than any calculation here takes: beyond it, Univer has failed inside and will not say so. */
const PATIENCE_MS = 30_000;

/**
 * Knows whether formulas still await new values. Univer recalculates 100 ms after a change and on its own clock, one
 * calculation after the other; so changes are counted, and each calculation settles those that were made before it began.
 */
export class Calculation {
  private changed = 0;
  private applied = 0;
  /** How many changes each calculation covers that has begun and not ended. */
  private readonly running: number[] = [];
  private waiting: { readonly change: number; readonly resolve: () => void }[] = [];
  private isOver = false;
  private dirty: Nested = {};

  constructor(private readonly engine: Engine) {
    const dirtyCommands = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running.push(this.changed);
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.noteEnd(command);
      else if (!options?.onlyLocal && dirtyCommands.get(command.id) && !isFormatOnly(command)) {
        this.changed++;
        // Cells need no mention: everything is calculated. Names and tables do, for Univer remembers what they meant.
        const isCells = command.id === SetRangeValuesMutation.id;
        if (!isCells) merge(this.dirty, dirtyCommands.get(command.id)?.getDirtyData(command));
      }
    });
    if (engine.holdsFormulas) this.changed = 1;
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
    // A turn later: Univer registers formulas in the one after they were written.
    setTimeout(() => !this.isOver && this.startFor(change), 0);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Univer did not finish calculating.')), PATIENCE_MS);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.push({ change, resolve: done });
    });
  }

  /** The end of a calculation. One that was stopped has settled nothing; Univer begins it again. */
  private noteEnd(command: ICommandInfo): void {
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    if (state === undefined) return;
    const covered = this.running.shift();
    if (covered === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    // A turn later: then the results stand in the cells.
    setTimeout(() => this.settle(covered), 0);
  }

  private settle(covered: number): void {
    this.applied = Math.max(this.applied, covered);
    const ready = this.waiting.filter(({ change }) => change <= this.applied);
    this.waiting = this.waiting.filter((one) => !ready.includes(one));
    for (const { resolve } of ready) resolve();
  }

  /** Begins a calculation unless one that has begun covers the change. */
  private startFor(change: number): void {
    if (this.applied < change && !this.running.some((covered) => covered >= change)) this.start();
  }

  /** Calculates now, without Univer's pause; what it then calculates by itself changes nothing any more. */
  private start(): void {
    const everything = { ...NOTHING_DIRTY, ...this.dirty, dirtyRanges: [], forceCalculation: true };
    this.dirty = {};
    this.engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  /** Nobody waits any more. */
  dispose(): void {
    this.isOver = true;
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

function isFormatOnly(command: ICommandInfo): boolean {
  return (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}
