import { openSession } from '../../src/app/open-session';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { value } from './ask-session';

jest.setTimeout(30_000);

let excel: OpenedExcel;

afterEach(() => excel.close());

const HEADING = ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值'];
const CRITERIA = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];

/** A workbook with one small target table on each named sheet, and what a person has put beside it. */
async function open(
  names: readonly string[],
  more: (sheet: Excel.Worksheet) => void = () => undefined,
  options: Parameters<typeof openExcel>[1] = {},
) {
  excel = await openExcel('blank', options);
  excel.useGlobally();
  await Excel.run(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1:G1').values = [HEADING];
      sheet.getRange('A2:G4').formulas = [
        ['活动', '一号完成率', ...CRITERIA, '85%'],
        ['活动', '二号完成率', ...CRITERIA, '65%'],
        ['活动', '三号完成率', ...CRITERIA, '90%以上'],
      ];
      more(sheet);
    }
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  return openSession();
}

async function formulas(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

const GRADES = [['评价等级'], ['优'], ['中'], ['无法评级']];

test('a column inserted between others moves remarks, formulas, names, merges and Excel Tables with their cells', async () => {
  const session = await open(['甲'], (sheet) => {
    sheet.getRange('H1:I4').formulas = [
      ['备注', '合计'],
      ['已核对', '=LEN(H2)'],
      ['', '=COUNTA(H2:H4)'],
      ['', ''],
    ];
    sheet.names.add('备注区', sheet.getRange('H2:H4'));
    sheet.getRange('H6:I6').merge();
    sheet.tables.add('K1:L3', true).name = '别的表';
  });
  value(await session.grade());
  expect(await formulas('甲', 'H1:H4')).toEqual(GRADES);
  expect(await formulas('甲', 'I1:J3')).toEqual([
    ['备注', '合计'],
    ['已核对', '=LEN(I2)'],
    ['', '=COUNTA(I2:I4)'],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    const named = sheet.names.getItem('备注区').getRange().load('address');
    const table = sheet.tables.getItem('别的表').getRange().load('address');
    const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect([named.address, table.address, merged.address].map((address) => address.split('!')[1])).toEqual([
      'I2:I4',
      'L1:M3',
      'I6:J6',
    ]);
  });
});

test('an Excel Table keeps its own columns: the grades stand beside it', async () => {
  const session = await open(['甲'], (sheet) => {
    sheet.tables.add('A1:G4', true);
  });
  value(await session.grade());
  expect(await formulas('甲', 'H1:H4')).toEqual(GRADES);
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem('甲');
    const range = tables.getItemAt(0).getRange().load('address');
    await context.sync();
    expect(range.address).toContain('A1:G4');
  });
});

test('the whole workbook: every visible sheet is graded, a protected one is named and left as it was, hidden ones are left alone', async () => {
  const session = await open(['甲', '乙', '丙', '丁'], () => undefined);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('乙').protection.protect();
    worksheets.getItem('丙').visibility = 'VeryHidden';
    await context.sync();
  });
  const seen: string[] = [];
  const progress = {
    onSheet: (_: number, __: number, name: string) => seen.push(name),
    signal: new AbortController().signal,
  };
  const graded = value(await session.grade('visible', progress));
  expect(graded.failed.map(({ sheet, error }) => [sheet.name, error.id])).toEqual([['乙', 'error-protected']]);
  expect(seen).toEqual(['甲', '乙', '丁']);
  expect(await formulas('甲', 'H1:H4')).toEqual(GRADES);
  expect(await formulas('丁', 'H1:H4')).toEqual(GRADES);
  expect(await formulas('乙', 'H1:H4')).toEqual([[''], [''], [''], ['']]);
  expect(await formulas('丙', 'H1:H4')).toEqual([[''], [''], [''], ['']]);
  value(await session.undo());
  expect(await formulas('甲', 'H1:H4')).toEqual([[''], [''], [''], ['']]);
  expect(await formulas('丁', 'H1:H4')).toEqual([[''], [''], [''], ['']]);
});

test('stopped between two sheets, the finished one is finished and the rest untouched', async () => {
  const session = await open(['甲', '乙']);
  const stop = new AbortController();
  const graded = value(await session.grade('visible', { onSheet: () => stop.abort(), signal: stop.signal }));
  expect(graded.stopped).toEqual({ done: 1, all: 2 });
  expect(await formulas('甲', 'H1:H4')).toEqual(GRADES);
  expect(await formulas('乙', 'H1:H4')).toEqual([[''], [''], [''], ['']]);
});

test('a hidden grade column is filled where it stands and stays hidden', async () => {
  const session = await open(['甲']);
  value(await session.grade());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    sheet.getRange('H:H').columnHidden = true;
    sheet.getRange('G2').formulas = [['59%']];
    await context.sync();
  });
  value(await session.grade());
  expect((await formulas('甲', 'H1:H4'))[1]).toEqual(['差']);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('甲').getRange('H:H').load('columnHidden');
    await context.sync();
    expect(range.columnHidden).toBe(true);
  });
});

test('the grade column looks like its neighbours: borders, alignment and font of the actuals, its heading like theirs', async () => {
  const session = await open(['甲'], (sheet) => {
    const table = sheet.getRange('A1:G4');
    table.format.borders.getItem('EdgeLeft').style = 'Continuous';
    sheet.getRange('G1:G4').format.borders.getItem('EdgeRight').style = 'Continuous';
    sheet.getRange('G1:G4').format.horizontalAlignment = 'Center';
    sheet.getRange('G2:G4').numberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
    sheet.getRange('G1').format.font.bold = true;
  });
  value(await session.grade());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    const heading = sheet.getRange('H1').load('format/horizontalAlignment,format/font/bold');
    const body = sheet.getRange('H2:H4').load('numberFormat,format/horizontalAlignment,format/font/bold');
    const edge = body.format.borders.getItem('EdgeRight').load('style');
    await context.sync();
    expect([heading.format.horizontalAlignment, heading.format.font.bold]).toEqual(['Center', true]);
    expect([body.format.horizontalAlignment, body.format.font.bold, edge.style]).toEqual([
      'Center',
      false,
      'Continuous',
    ]);
    expect(body.numberFormat).toEqual([['General'], ['General'], ['General']]);
  });
});

test('rows that a filter hides are graded like the others', async () => {
  const session = await open(['甲'], (sheet) => {
    sheet.getRange('A3:A3').rowHidden = true;
  });
  value(await session.grade());
  expect(await formulas('甲', 'H1:H4')).toEqual(GRADES);
});

test('an actual merged down over two indicators counts for both', async () => {
  const session = await open(['甲'], (sheet) => {
    sheet.getRange('G3').clear('Contents');
    sheet.getRange('G2:G3').merge();
  });
  value(await session.grade());
  expect(await formulas('甲', 'H1:H4')).toEqual([['评价等级'], ['优'], ['优'], ['无法评级']]);
});

test('a read-only workbook is said to be one, and nothing is written', async () => {
  await open(['甲']);
  const bytes = await excel.save();
  excel.close();
  excel = await openExcel(bytes, { readOnly: true });
  excel.useGlobally();
  const graded = await openSession().grade();
  expect(graded.ok || graded.error.id).toBe('error-read-only');
  expect(await formulas('甲', 'H1:H4')).toEqual([[''], [''], [''], ['']]);
});

test('below ExcelApi 1.13, where merges are not known, grades are written all the same', async () => {
  const session = await open(['甲'], () => undefined, { excelApi: '1.9' });
  value(await session.grade());
  expect(await formulas('甲', 'H1:H4')).toEqual(GRADES);
});

test('grading is one read and one write, whatever the number of rows', async () => {
  const requests: number[] = [];
  for (const rows of [3, 600]) {
    const session = await open(['甲'], (sheet) => {
      const body = Array.from({ length: rows }, (_, row) => ['活动', `第${row}项完成率`, ...CRITERIA, '85%']);
      sheet.getRange(`A2:G${rows + 1}`).formulas = body;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = excel.host.counts.requests;
    value(await session.grade());
    await new Promise((resolve) => setTimeout(resolve, 200));
    requests.push(excel.host.counts.requests - before);
    if (rows === 3) excel.close();
  }
  // office.js's own request in which it lets go of its ranges is not counted.
  expect(requests).toEqual([2, 2]);
});

test('after the whole workbook was graded, edits of two sheets in quick succession are both graded, later ones too, and no other sheet is touched', async () => {
  const session = await open(['甲', '乙', '丙']);
  const ids = value(await session.sheets()).map(({ id }) => id);
  value(await session.grade(ids.slice(0, 2)));
  value(await session.inspect('visible'));
  const seen: number[] = [];
  const end = session.onChange(({ sheets }) => seen.push(sheets.length));
  await pause(300);
  await typeByHand('甲', '59%');
  await typeByHand('乙', '59%');
  await typeByHand('丙', '59%');
  await pause(1_500);
  expect((await formulas('甲', 'H2'))[0]).toEqual(['差']);
  expect((await formulas('乙', 'H2'))[0]).toEqual(['差']);
  await typeByHand('甲', '75%');
  await pause(1_000);
  await typeByHand('乙', '75%');
  await pause(1_500);
  expect([await formulas('甲', 'H2'), await formulas('乙', 'H2')]).toEqual([[['良']], [['良']]]);
  expect(await formulas('丙', 'H1:H2')).toEqual([[''], ['']]);
  expect(new Set(seen)).toEqual(new Set([3]));
  end();
});

async function typeByHand(name: string, content: string): Promise<void> {
  const { cells, sheets, flush } = excel.grid;
  const id = sheets.ids().find((one) => sheets.name(one) === name) ?? '';
  cells.write(id, { row: 1, column: 6, rows: 1, columns: 1 }, [[content]]);
  flush();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
