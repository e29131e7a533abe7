import type { ICommandInfo, IStyleBase } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { type Area, joined, without } from './area';
import type { Change } from './changes';
import { type Engine, toArea, toRange } from './engine';
import { shifted } from './shift';
import { shiftFormula } from './shift-formula';

const lexer = new LexerTreeBuilder();

/** A conditional format in Excel's terms. Its first area is the one whose first cell the formulas are written for. */
export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly condition: Condition;
  readonly style: RuleStyle;
}

/** When a conditional format applies. `other` keeps kinds that the stand-in only carries along, as the file has them. */
export type Condition =
  | { readonly type: 'custom'; readonly formula: string }
  | { readonly type: 'cellValue'; readonly operator: string; readonly formula1: string; readonly formula2?: string }
  | { readonly type: 'containsText'; readonly operator: string; readonly text: string }
  | { readonly type: 'other'; readonly name: string; readonly formulas: readonly string[]; readonly source: unknown };

/** What a conditional format changes. Colours as #RRGGBB; null where it leaves the cell's own. */
export interface RuleStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly numberFormat: string | null;
}

export const NO_STYLE: RuleStyle = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
};

/**
 * Conditional formats of each sheet, first the one that wins. Kept here in Excel's terms; Univer gets a copy to draw,
 * made anew after every change, since it follows inserted cells only where it has a screen.
 */
export class ConditionalRules {
  private readonly bySheet = new Map<string, ConditionalRule[]>();
  private readonly undrawn = new Set<string>();
  private drawing = false;
  private made = 0;

  constructor(
    private readonly engine: Engine,
    private readonly translate: (rule: ConditionalRule) => IConditionalFormattingRuleConfig,
  ) {
    engine.commands.onCommandExecuted((command) => this.noteForeign(command));
  }

  all(sheet: string): readonly ConditionalRule[] {
    return this.bySheet.get(sheet) ?? [];
  }

  /** Whether any sheet has a rule that is carried along without being drawn. */
  get someUndrawn(): boolean {
    return [...this.bySheet.values()]
      .flat()
      .some(({ condition }) => condition.type === 'other' && condition.source !== null);
  }

  find(sheet: string, id: string): ConditionalRule | null {
    return this.all(sheet).find((rule) => rule.id === id) ?? null;
  }

  /** Adds a rule; it comes first, as in Excel. */
  add(sheet: string, rule: Omit<ConditionalRule, 'id'>): string {
    this.made++;
    const id = `{rule-${this.made}}`;
    this.set(sheet, [{ id, ...rule }, ...this.all(sheet)]);
    return id;
  }

  /** Puts the rules of a sheet in place of those that it has. */
  load(sheet: string, rules: readonly Omit<ConditionalRule, 'id'>[]): void {
    for (const rule of [...rules].reverse()) this.add(sheet, rule);
  }

  replace(sheet: string, rule: ConditionalRule): void {
    this.set(
      sheet,
      this.all(sheet).map((one) => (one.id === rule.id ? rule : one)),
    );
  }

  /** Puts a rule at another place: 0 comes first. */
  move(sheet: string, id: string, priority: number): void {
    const rule = this.find(sheet, id);
    if (!rule) return;
    const others = this.all(sheet).filter((one) => one !== rule);
    this.set(sheet, [...others.slice(0, priority), rule, ...others.slice(priority)]);
  }

  delete(sheet: string, id: string): void {
    this.set(
      sheet,
      this.all(sheet).filter((rule) => rule.id !== id),
    );
  }

  /** Takes the areas out of every rule; a rule that is left without cells goes. */
  clear(sheet: string, areas: readonly Area[]): void {
    const left = this.all(sheet).map((rule) => {
      const rest = areas.reduce<Area[]>((parts, cut) => parts.flatMap((area) => without(area, cut)), [...rule.areas]);
      return reanchored(rule, rest);
    });
    this.set(
      sheet,
      left.filter((rule) => rule.areas.length > 0),
    );
  }

  /** Follows cells that were put in or taken out, and forgets sheets that are gone. */
  follow(change: Change, nameOf: (sheet: string) => string): void {
    if (change.kind === 'sheet-deleted') this.bySheet.delete(change.sheet);
    if (change.kind !== 'shift') return;
    const { shift } = change;
    const changedName = nameOf(change.sheet);
    for (const [sheet, rules] of this.bySheet) {
      const name = nameOf(sheet);
      const move = (formula: string): string => shiftFormula(formula, name, shift, changedName);
      const followed = rules.map((rule) => {
        if (sheet !== change.sheet) return { ...rule, condition: moveFormulas(rule.condition, move) };
        const areas = joined(rule.areas.flatMap((area) => shifted(area, shift) ?? []));
        return { ...rule, areas, condition: moveFormulas(rule.condition, move) };
      });
      this.set(
        sheet,
        followed.filter((rule) => rule.areas.length > 0),
      );
    }
  }

  private set(sheet: string, rules: readonly ConditionalRule[]): void {
    this.bySheet.set(sheet, [...rules]);
    if (this.undrawn.size === 0) queueMicrotask(() => this.draw());
    this.undrawn.add(sheet);
  }

  /** Behind the command that is running: Univer's own follower of inserted cells has then had its say. */
  private draw(): void {
    this.drawing = true;
    for (const sheet of this.undrawn) {
      if (!this.engine.workbook.getSheetBySheetId(sheet)) continue;
      for (const cfId of this.drawn(sheet)) this.engine.mutate(DeleteConditionalRuleMutation.id, sheet, { cfId });
      for (const rule of [...this.all(sheet)].reverse()) {
        this.engine.mutate(AddConditionalRuleMutation.id, sheet, { rule: this.toUniver(rule) });
      }
    }
    this.undrawn.clear();
    this.drawing = false;
  }

  private drawn(sheet: string): string[] {
    const rules =
      this.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.engine.unitId, sheet) ?? [];
    return rules.map((rule) => rule.cfId);
  }

  private toUniver(rule: ConditionalRule): IConditionFormattingRule {
    return { cfId: rule.id, ranges: rule.areas.map(toRange), stopIfTrue: rule.stopIfTrue, rule: this.translate(rule) };
  }

  /** A rule that a person adds or deletes in Univer's own dialogs. */
  private noteForeign(command: ICommandInfo): void {
    if (this.drawing || this.undrawn.size > 0) return;
    if (command.id === AddConditionalRuleMutation.id) {
      const { subUnitId, rule } = command.params as { subUnitId: string; rule: IConditionFormattingRule };
      const condition: Condition = { type: 'other', name: rule.rule.type, formulas: [], source: null };
      const noted = {
        id: rule.cfId,
        areas: rule.ranges.map(toArea),
        stopIfTrue: rule.stopIfTrue,
        condition,
        style: NO_STYLE,
      };
      this.bySheet.set(subUnitId, [noted, ...this.all(subUnitId)]);
    } else if (command.id === DeleteConditionalRuleMutation.id) {
      const { subUnitId, cfId } = command.params as { subUnitId: string; cfId: string };
      if (!this.bySheet.has(subUnitId)) return;
      this.bySheet.set(
        subUnitId,
        this.all(subUnitId).filter((rule) => rule.id !== cfId),
      );
    }
  }
}

/** The rule over other cells; its formulas are written for the first cell of the first area, and stay right for every cell. */
function reanchored(rule: ConditionalRule, areas: readonly Area[]): ConditionalRule {
  const [before] = rule.areas;
  const [after] = areas;
  const condition = before && after ? movedCondition(rule.condition, before, after) : rule.condition;
  return { ...rule, areas, condition };
}

/** A condition written for the first cell of one area, as it reads for the first cell of another. */
export function movedCondition(condition: Condition, from: Area, to: Area): Condition {
  const [across, down] = [to.column - from.column, to.row - from.row];
  if (across === 0 && down === 0) return condition;
  return moveFormulas(condition, (formula) => lexer.moveFormulaRefOffset(formula, across, down));
}

function moveFormulas(condition: Condition, move: (formula: string) => string): Condition {
  if (condition.type === 'custom') return { ...condition, formula: move(condition.formula) };
  if (condition.type === 'other') return { ...condition, formulas: condition.formulas.map(move) };
  if (condition.type !== 'cellValue') return condition;
  const { formula1, formula2 } = condition;
  return { ...condition, formula1: move(formula1), ...(formula2 !== undefined && { formula2: move(formula2) }) };
}

/** The style of a rule as Univer draws it. */
export function univerStyle(style: RuleStyle): IStyleBase {
  return {
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.fontColor && { cl: { rgb: style.fontColor } }),
    ...(style.bold !== null && { bl: style.bold ? 1 : 0 }),
    ...(style.italic !== null && { it: style.italic ? 1 : 0 }),
    ...(style.underline !== null && { ul: { s: style.underline ? 1 : 0 } }),
    ...(style.strikethrough !== null && { st: { s: style.strikethrough ? 1 : 0 } }),
  };
}
