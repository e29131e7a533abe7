import { Workbook } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { type OpenedExcel, openExcel } from '../node/open-excel';
import { readCarriedRules } from './carried-rules';

let excel: OpenedExcel | undefined;
afterEach(() => excel?.close());

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const RED = '<dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const BAR = '{6E5B5D5C-0001-4D00-9A00-000000000001}';
const STARS = '{6E5B5D5C-0001-4D00-9A00-000000000002}';

/** What Excel writes for the kinds of conditional formats that the stand-in does not draw. */
const KINDS: readonly [kind: string, rule: string][] = [
  [
    '色阶 colour scale',
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="1"/><cfvo type="formula" val="$J$1"/><color rgb="FFFFFFFF"/><color theme="4" tint="0.4"/></colorScale></cfRule>',
  ],
  [
    '数据条 data bar',
    '<cfRule type="dataBar" priority="1"><dataBar minLength="5" maxLength="80" showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  ],
  [
    '图标集 icon set',
    '<cfRule type="iconSet" priority="1"><iconSet iconSet="3TrafficLights1" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
  ],
  ['前三名 top three', '<cfRule type="top10" dxfId="0" priority="1" stopIfTrue="1" rank="3"/>'],
  ['最后 10% bottom tenth', '<cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="10"/>'],
  ['重复值 duplicates', '<cfRule type="duplicateValues" dxfId="0" priority="1"/>'],
  ['唯一值 unique values', '<cfRule type="uniqueValues" dxfId="0" priority="1"/>'],
  [
    '低于平均值 below average',
    '<cfRule type="aboveAverage" dxfId="0" priority="1" aboveAverage="0" equalAverage="1" stdDev="1"/>',
  ],
  [
    '上周 last week',
    '<cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="lastWeek"><formula>TODAY()-ROUNDDOWN(B2,0)&gt;=WEEKDAY(TODAY())</formula></cfRule>',
  ],
  ['空值 blanks', '<cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(B2))=0</formula></cfRule>'],
  [
    '无错误 no errors',
    '<cfRule type="notContainsErrors" dxfId="0" priority="1"><formula>NOT(ISERROR(B2))</formula></cfRule>',
  ],
  [
    '带扩展的数据条 data bar with an extension',
    `<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>${BAR}</x14:id></ext></extLst></cfRule>`,
  ],
];

const FORMULAS = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const NEWER_BAR = `<x14:conditionalFormatting ${FORMULAS}><x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting>`;
const THREE_STARS = `<x14:conditionalFormatting ${FORMULAS}><x14:cfRule type="iconSet" priority="2" id="${STARS}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$J$1</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$J$2</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting>`;

/** A file with the rule, and behind it one that only Excel 2010 and later know. */
async function fileWith(rule: string): Promise<Uint8Array> {
  const newer = `${rule.includes(BAR) ? NEWER_BAR : ''}${THREE_STARS}`;
  const extensions = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>${newer}</x14:conditionalFormattings></ext></extLst>`;
  const workbook = new Workbook();
  workbook.addWorksheet('绩效').getCell('B2').value = 1;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const editor = await editZip(bytes);
  const sheet = (await textOf(bytes, SHEET))
    .replace('</sheetData>', `</sheetData><conditionalFormatting sqref="B2:B9">${rule}</conditionalFormatting>`)
    .replace('</worksheet>', `${extensions}</worksheet>`);
  editor.set(SHEET, sheet);
  const styles = (await textOf(bytes, STYLES)).replace(
    /<dxfs\b[^>]*\/>|<dxfs\b.*?<\/dxfs>/s,
    `<dxfs count="1">${RED}</dxfs>`,
  );
  editor.set(STYLES, styles);
  return editor.bytes();
}

async function textOf(bytes: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await unzip(bytes).bytes(path)) ?? undefined);
}

/** Attributes may come in another order, and a look under another number. */
function alike(xml: string | null): string[] {
  return (xml ?? '')
    .split(/[\s>]+|(?=\/>)/)
    .filter((part) => !part.startsWith('dxfId='))
    .sort();
}

const rulesOf = async (bytes: Uint8Array) => (await readCarriedRules(bytes)).get('绩效') ?? [];

/** Writes a cell, and does what else is asked; the file as it is then. */
async function saved(file: Uint8Array, change: (sheet: Excel.Worksheet) => void = () => {}): Promise<Uint8Array> {
  excel = await openExcel(file);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['改过']];
    change(sheet);
    await context.sync();
  });
  return excel.save();
}

test.each(KINDS)('a copy keeps a conditional format of a kind that is not drawn: %s', async (_kind, rule) => {
  const file = await fileWith(rule);
  const [before, after] = [await rulesOf(file), await rulesOf(await saved(file))];
  expect(after.map(({ xml, extension }) => [alike(xml), alike(extension)])).toEqual(
    before.map(({ xml, extension }) => [alike(xml), alike(extension)]),
  );
  expect(after.map(({ ref, look, stopIfTrue }) => [ref, look, stopIfTrue])).toEqual(
    before.map(({ ref, look, stopIfTrue }) => [ref, look, stopIfTrue]),
  );
});

test('it moves with its cells, and so do its formulas', async () => {
  const [, blanks] = KINDS.find(([kind]) => kind.includes('blanks')) ?? [];
  const copy = await saved(await fileWith(blanks ?? ''), (sheet) => sheet.getRange('A:A').insert('Right'));
  const [rule, stars] = await rulesOf(copy);
  expect([rule?.ref, /<formula>(.*)<\/formula>/.exec(rule?.xml ?? '')?.[1]]).toEqual(['C2:C9', 'LEN(TRIM(C2))=0']);
  expect([stars?.ref, stars?.extension?.match(/<xm:f>[^<]*/g)]).toEqual([
    'D2:D9',
    ['<xm:f>0', '<xm:f>$K$1', '<xm:f>$K$2'],
  ]);
});

test('it goes with its cells’ formats', async () => {
  const [, bar] = KINDS[1] ?? [];
  const copy = await saved(await fileWith(bar ?? ''), (sheet) => sheet.getRange('B2:C9').conditionalFormats.clearAll());
  expect(await rulesOf(copy)).toEqual([]);
});

test('“stop if true” of a kind that is drawn comes with the file', async () => {
  const file = await fileWith(
    '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>B2&gt;1</formula></cfRule>',
  );
  const [rule] = await rulesOf(await saved(file));
  expect([rule?.kind, rule?.stopIfTrue]).toEqual(['expression', true]);
});

test.each([
  ['top10', 'TopBottom'],
  ['duplicateValues', 'PresetCriteria'],
  ['dataBar', 'DataBar'],
])('an add-in sees its kind, and cannot get at its parts: %s is %s', async (kind, name) => {
  const [, rule] = KINDS.find(([, xml]) => xml.includes(`type="${kind}"`)) ?? [];
  excel = await openExcel(await fileWith(rule ?? ''));
  const seen = await excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('B2');
    conditionalFormats.load('items/type,items/customOrNullObject/isNullObject');
    await context.sync();
    return conditionalFormats.items.map((item) => [item.type, item.customOrNullObject.isNullObject]);
  });
  expect(seen).toEqual([[name, true]]);
});
