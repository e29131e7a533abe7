import { Injector, Plugin, setDependencies, UniverInstanceType } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { of } from 'rxjs';

/**
 * Takes the place of Univer's own trigger of calculations, which stops a calculation that runs when cells change,
 * reports its end twice and loses changes made in between. `Calculation` begins them instead.
 */
class StillTrigger {
  /** What Univer's progress bar draws: nothing. */
  readonly progress$ = of({ done: 0, count: 0 });
  readonly clearProgress = (): void => undefined;

  constructor(otherFormulas: RegisterOtherFormulaService) {
    // Formulas of conditional formats wait for this.
    otherFormulas.calculateStarted$.next(true);
  }
}
setDependencies(StillTrigger, [RegisterOtherFormulaService]);

/** To be registered right after Univer's formula plugin. */
export class StillTriggerPlugin extends Plugin {
  static override readonly pluginName = 'STILL_TRIGGER_PLUGIN';
  static override readonly type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([TriggerCalculationController, { useClass: StillTrigger as never }]);
  }
}
setDependencies(StillTriggerPlugin, [Injector], 1);
