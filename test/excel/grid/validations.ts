import type { DataValidationOperator, ISheetDataValidationRule } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Area, intersect, without } from './area';
import { type Engine, toArea, toRange } from './engine';

/** Univer's mutations for rules, by their ids: their package is not one of this project's own. */
const ADD_RULE = 'data-validation.mutation.addRule';
const REMOVE_RULE = 'data-validation.mutation.removeRule';
const UPDATE_RULE = 'data-validation.mutation.updateRule';
const UPDATE_RANGES = 1;

/** What may be typed into cells. The type and operator are Univer's, which are the file's. */
export interface Validation {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  readonly error: ValidationMessage;
  readonly prompt: ValidationMessage;
}

export interface ValidationMessage {
  readonly show: boolean;
  readonly title: string;
  readonly text: string;
  /** 0 information, 1 stop, 2 warning, as Univer counts them. */
  readonly style: number;
}

/** Data validation of cells; Univer moves the rules with them. */
export class Validations {
  private made = 0;

  constructor(private readonly engine: Engine) {}

  all(sheet: string): { readonly areas: Area[]; readonly validation: Validation }[] {
    return this.rules(sheet).map((rule) => ({ areas: rule.ranges.map(toArea), validation: fromUniver(rule) }));
  }

  /** The rules whose areas share cells with the area. */
  within(sheet: string, area: Area): { readonly areas: Area[]; readonly validation: Validation }[] {
    return this.all(sheet).filter(({ areas }) => areas.some((one) => intersect(one, area) !== null));
  }

  /** Sets the rule of the area's cells in place of those that they have; null takes them away. */
  set(sheet: string, areas: readonly Area[], validation: Validation | null): void {
    for (const rule of this.rules(sheet)) this.cut(sheet, rule, areas);
    if (!validation) return;
    this.made++;
    const rule = { uid: `validation-${this.made}`, ranges: areas.map(toRange), ...toUniver(validation) };
    this.engine.mutate(ADD_RULE, sheet, { rule });
  }

  private cut(sheet: string, rule: ISheetDataValidationRule, areas: readonly Area[]): void {
    const before = rule.ranges.map(toArea);
    const left = areas.reduce<Area[]>((parts, cut) => parts.flatMap((area) => without(area, cut)), before);
    if (left.length === before.length && left.every((area, index) => area === before[index])) return;
    if (left.length === 0) this.engine.mutate(REMOVE_RULE, sheet, { ruleId: rule.uid });
    else {
      const payload = { type: UPDATE_RANGES, payload: left.map(toRange) };
      this.engine.mutate(UPDATE_RULE, sheet, { ruleId: rule.uid, payload });
    }
  }

  private rules(sheet: string): ISheetDataValidationRule[] {
    return this.engine.injector.get(SheetDataValidationModel).getRules(this.engine.unitId, sheet);
  }
}

function fromUniver(rule: ISheetDataValidationRule): Validation {
  return {
    type: rule.type,
    ...(rule.operator && { operator: rule.operator }),
    ...(rule.formula1 !== undefined && { formula1: rule.formula1 }),
    ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
    ignoreBlanks: rule.allowBlank !== false,
    error: {
      show: rule.showErrorMessage !== false,
      title: rule.errorTitle ?? '',
      text: rule.error ?? '',
      style: rule.errorStyle ?? 1,
    },
    prompt: { show: rule.showInputMessage !== false, title: rule.promptTitle ?? '', text: rule.prompt ?? '', style: 0 },
  };
}

function toUniver(validation: Validation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const { type, operator, formula1, formula2, ignoreBlanks, error, prompt } = validation;
  return {
    type,
    ...(operator && { operator: operator as DataValidationOperator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: ignoreBlanks,
    showErrorMessage: error.show,
    errorTitle: error.title,
    error: error.text,
    errorStyle: error.style,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.text,
  };
}
