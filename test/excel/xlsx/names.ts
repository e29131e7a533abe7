import type { Workbook } from '@cj-tech-master/excelts';
import type { DefinedName } from '../grid/names';
import { singleQuotes } from './package-parts';

/** The file's defined names; scopes as ids of the sheets in their order. Excel's own (print areas) are no names to people. */
export function readNames(file: Workbook, sheetIds: readonly string[]): DefinedName[] {
  return file.definedNames.model
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map((one, index) => ({
      id: `file-name-${index}`,
      name: one.name,
      formula: one.rawText ?? one.formulaExpression ?? singleQuotes(one.ranges.join(',')),
      scope: one.localSheetId === undefined ? null : (sheetIds[one.localSheetId] ?? null),
      visible: one.hidden !== true,
      comment: '',
    }));
}

/** Puts the names into the file in place of those that it has. Comments have no place in the library's model. */
export function writeNames(file: Workbook, names: readonly DefinedName[], sheetIds: readonly string[]): void {
  const own = file.definedNames.model.filter(({ name }) => name.startsWith('_xlnm.'));
  const written = names.map(({ name, formula, scope, visible }) => ({
    name,
    ranges: [],
    rawText: formula,
    kind: 'opaque' as const,
    ...(scope !== null && { localSheetId: sheetIds.indexOf(scope) }),
    ...(!visible && { hidden: true }),
  }));
  file.definedNames.model = [...own, ...written];
}
