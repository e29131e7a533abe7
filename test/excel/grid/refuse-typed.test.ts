import {
  CellValueType,
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import { type OpenedExcel, openExcel } from '../node/open-excel';

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel('blank');
});
afterAll(() => excel.close());

const formula = (f: string): ICellData => ({ f });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });

/** What Univer's editor has read stands in the cell when it asks whether it may stay. */
test.each<[typed: string, cell: ICellData, stays: boolean]>([
  ['=SUM(', formula('=SUM('), false],
  ['=1+', formula('=1+'), false],
  ['=SUM(1,2)', formula('=SUM(1,2)'), true],
  ['+5%左右', text('+5%左右'), false],
  ['-3项', text('-3项'), false],
  ["'-3项", { v: '-3项', t: CellValueType.FORCE_STRING }, true],
  ['-', text('-'), true],
  ['80%及以上', text('80%及以上'), true],
])('what a person types: %s', async (_typed, cell, stays) => {
  const injector = excel.grid.univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet();
  if (!workbook || !sheet) throw new Error('No workbook.');
  const range = { startRow: 3, endRow: 3, startColumn: 3, endColumn: 3 };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range,
    value: { v: null, f: null, t: null, ...cell },
  });
  const answer = await injector.get(SheetInterceptorService).onValidateCell(workbook, sheet, 3, 3);
  expect(answer !== false).toBe(stays);
});
