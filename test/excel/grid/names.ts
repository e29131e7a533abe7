import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseArea, quoteSheet, splitSheet } from './area';
import type { Engine } from './engine';

/** A defined name. The scope is a sheet's id, or null for the workbook. The formula has no leading =. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly scope: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** Defined names of the workbook and of its sheets. */
export class Names {
  private made = 0;

  constructor(private readonly engine: Engine) {}

  all(): DefinedName[] {
    const map = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(map).map((one) => ({
      id: one.id,
      name: one.name,
      formula: plainReference(one.formulaOrRefString.replace(/^=/, '')),
      scope: isOfWorkbook(one.localSheetId) ? null : (one.localSheetId ?? null),
      visible: one.hidden !== true,
      comment: one.comment ?? '',
    }));
  }

  /** The name in that scope; case does not matter. */
  find(name: string, scope: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.all().find((one) => one.scope === scope && one.name.toLowerCase() === wanted) ?? null;
  }

  add(name: Omit<DefinedName, 'id'>): DefinedName {
    this.made++;
    const added = { ...name, id: `name-${this.made}-${name.name}` };
    this.set(added);
    return added;
  }

  set(name: DefinedName): void {
    this.engine.mutate(SetDefinedNameMutation.id, name.scope ?? '', toUniver(name));
  }

  remove(name: DefinedName): void {
    this.engine.mutate(RemoveDefinedNameMutation.id, name.scope ?? '', { id: name.id, name: name.name });
  }
}

/** The names in the form in which Univer's workbook data carries them, so that its first calculation knows them. */
export function nameResource(names: readonly DefinedName[]): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(names.map((name) => [name.id, toUniver(name)]));
}

/** Univer quotes every sheet's name when it moves a reference; Excel only those that need it. */
function plainReference(formula: string): string {
  const { sheet, cells } = splitSheet(formula);
  return sheet !== null && parseArea(cells) ? `${quoteSheet(sheet)}!${cells}` : formula;
}

function toUniver(name: DefinedName): IDefinedNamesServiceParam {
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: name.formula,
    localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: !name.visible,
    comment: name.comment,
  };
}

function isOfWorkbook(scope: string | undefined): boolean {
  return scope === undefined || scope === '' || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}
