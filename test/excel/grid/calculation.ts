import type { ICommandInfo } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetStyleCommand } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Engine } from './engine';

/** Longer than any calculation here takes: beyond it, Univer has failed inside and will not say so. */
const PATIENCE_MS = 30_000;

/**
 * Knows whether formulas still await new values. Univer recalculates 100 ms after a change and on its own clock,
 * so changes are counted, and a calculation settles those that were made before it began.
 */
export class Calculation {
  private changed = 0;
  private started = 0;
  private applied = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly engine: Engine) {
    const dirtyCommands = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.changed;
      else if (!options?.onlyLocal && dirtyCommands.get(command.id) && !isFormatOnly(command)) this.changed++;
    });
    const session = engine.injector.get(FormulaCalculationSessionService);
    session.state$.subscribe((state) => {
      const isOver = state.started && state.resultApplied && (state.stopped || state.completed || state.resultEmitted);
      // A turn later: the results of the other sheets are applied in the same go as the first sheet's.
      if (isOver) queueMicrotask(() => this.settle());
    });
    if (engine.holdsFormulas) this.changed = 1;
  }

  /** Resolves when every formula has its new value; null when they have them already. */
  settled(): Promise<void> | null {
    this.engine.buffer.flush();
    if (this.applied === this.changed) return null;
    if (!this.engine.holdsFormulas) {
      this.applied = this.changed;
      return null;
    }
    // A turn later: Univer registers formulas in the one after they were written.
    if (this.started < this.changed) setTimeout(() => this.start(), 0);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Univer did not finish calculating.')), PATIENCE_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Calculates now, without Univer's pause; what it then calculates by itself changes nothing any more. */
  private start(): void {
    const everything = {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  private settle(): void {
    this.applied = this.started;
    if (this.applied < this.changed) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function isFormatOnly(command: ICommandInfo): boolean {
  return (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}
