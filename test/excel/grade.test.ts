import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { editZip, zip } from '@cj-tech-master/excelts/archive';
import { runGrade } from './run-grade';

/** A workbook is opened in most tests: slow where the machine is busy. */
jest.setTimeout(30_000);

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'assets', 'sample.xlsx');
const sample = readFileSync(SAMPLE);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

/** Makes something in the folder and gives its path. */
function made(name: string, make: (path: string) => void): string {
  make(at(name));
  return at(name);
}

async function grade(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const code = await runGrade(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

/** One sentence in Chinese, then the same in English, on one line. */
const IN_BOTH = /^[^\n]*\p{Script=Han}[^\n]*。[^\n\p{Script=Han}]*[a-z][^\n\p{Script=Han}]*\.\n$/u;

async function sampleWith(change: (editor: Awaited<ReturnType<typeof editZip>>) => void): Promise<Uint8Array> {
  const editor = await editZip(sample);
  change(editor);
  return editor.bytes();
}

test.each<[what: string, says: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
  ['an empty file', '空文件', () => new Uint8Array()],
  ['a .csv by the name of .xlsx', '不是 Excel 工作簿', () => new TextEncoder().encode('指标,优,良\n')],
  ['an .xls', '旧格式', () => Uint8Array.from([...COMPOUND, ...new Array(512).fill(0)])],
  [
    'a workbook with a password',
    '密码',
    () => Uint8Array.from([...COMPOUND, ...new Array(504).fill(0), ...Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['half an .xlsx', '已损坏', () => sample.subarray(0, 5000)],
  ['a package without a workbook', '没有工作簿', () => zip().add('x.txt', '指标').bytes()],
  ['an .xlsb', '.xlsb', () => zip().add('xl/workbook.bin', '').bytes()],
  ['a workbook part that is no XML', '已损坏', () => sampleWith((parts) => parts.set('xl/workbook.xml', 'x'))],
  [
    'a workbook part that breaks off',
    '已损坏',
    () => sampleWith((parts) => parts.set('xl/workbook.xml', '<workbook><sheets>')),
  ],
  ['a workbook without sheets', '已损坏', () => sampleWith((parts) => parts.set('xl/workbook.xml', '<workbook/>'))],
  [
    'a sheet that breaks off',
    '已损坏',
    () => sampleWith((parts) => parts.set('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1">')),
  ],
  ['a sheet that is missing', '已损坏', () => sampleWith((parts) => parts.delete('xl/worksheets/sheet1.xml'))],
])('%s: one sentence in both languages with “%s”, exit 1, nothing written', async (_what, says, bytes) => {
  writeFileSync(at('in.xlsx'), await bytes());
  const { code, stdout, stderr } = await grade(at('in.xlsx'), '--json', '--out', at('out.xlsx'));
  expect(stderr).toMatch(IN_BOTH);
  expect(stderr).toContain(says);
  expect([code, stdout, readdirSync(folder)]).toEqual([1, '', ['in.xlsx']]);
});

test('a folder, a missing file: one sentence in both languages, exit 1', async () => {
  mkdirSync(at('in.xlsx'));
  for (const [name, says] of [
    ['in.xlsx', '是文件夹'],
    ['no.xlsx', '读不到'],
  ] as const) {
    const { code, stdout, stderr } = await grade(at(name), '--json');
    expect(stderr).toMatch(IN_BOTH);
    expect(stderr).toContain(says);
    expect([code, stdout]).toEqual([1, '']);
  }
});

test('a protected sheet: named in both languages, exit 1, nothing written', async () => {
  const input = join(__dirname, 'xlsx', 'protected-by-libreoffice.xlsx');
  const { code, stdout, stderr } = await grade(input, '--json', '--out', at('out.xlsx'));
  expect(stderr.match(/绩效目标/g)).toHaveLength(2);
  expect(stderr).toContain('受保护');
  expect(stderr).toContain('is protected');
  expect([code, stdout, readdirSync(folder)]).toEqual([1, '', []]);
});

test('of several sheets a protected one is named in both languages; the others are graded', async () => {
  const workbook = new Workbook();
  for (const name of ['甲', '乙']) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(['绩效指标', '优', '良', '中', '差', '实际完成值']);
    sheet.addRow(['完成率', '90%及以上', '80%及以上', '60%及以上', '60%以下', '85%']);
    if (name === '乙') await sheet.protect('', {});
  }
  const input = at('two.xlsx');
  writeFileSync(input, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { code, stderr } = await grade(input, '--out', at('out.xlsx'));
  expect(code).toBe(0);
  expect(stderr).toMatch(/“乙”受保护.*“乙” is protected/);
  const copy = new Workbook();
  await copy.xlsx.load(readFileSync(at('out.xlsx')));
  expect(copy.getWorksheet('甲')?.getCell('G2').value).toBe('良');
  expect(copy.getWorksheet('乙')?.getCell('G2').value).toBeNull();
});

test('what looks like a target table and cannot be used is in the text with its reason, as in the JSON', async () => {
  const input = join(ROOT, 'test', 'workbooks', 'two-standards.xlsx');
  const [{ reason }] = JSON.parse((await grade(input, '--json')).stdout).refused;
  expect(reason).toMatch(/\p{Script=Han}/u);
  expect((await grade(input)).stdout).toContain(reason);
});

test('a workbook without a target table is no failure, and is said in both languages', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('通讯录').addRows([
    ['姓名', '电话'],
    ['王工', '0311-1234567'],
  ]);
  writeFileSync(at('in.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { code, stdout, stderr } = await grade(at('in.xlsx'), '--json');
  expect(stderr).toMatch(IN_BOTH);
  expect(stderr).toContain('没有找到绩效目标表');
  expect([code, JSON.parse(stdout).tables]).toEqual([0, []]);
});

describe('where the copy cannot go: exit 2, one sentence in both languages, nothing graded, nothing written', () => {
  beforeEach(() => copyFileSync(SAMPLE, at('in.xlsx')));

  test.each<[what: string, says: string, out: () => string]>([
    ['the input', '就是原文件', () => at('in.xlsx')],
    ['the input by another way', '就是原文件', () => `${folder}/./in.xlsx`],
    ['a symbolic link to the input', '就是原文件', () => made('link.xlsx', (path) => symlinkSync(at('in.xlsx'), path))],
    ['a hard link to the input', '就是原文件', () => made('link.xlsx', (path) => linkSync(at('in.xlsx'), path))],
    ['a folder that does not exist', '不存在', () => at('no/out.xlsx')],
    ['a folder', '是文件夹', () => folder],
    ['a file marked read-only', '只读', () => made('out.xlsx', (path) => writeFileSync(path, 'x', { mode: 0o444 }))],
    ['a device', '不是普通文件', () => '/dev/null'],
  ])('%s', async (_what, says, out) => {
    const path = out();
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await grade(at('in.xlsx'), '--json', '--out', path);
    expect(stderr).toMatch(IN_BOTH);
    expect(stderr).toContain(says);
    expect([code, stdout, readdirSync(folder)]).toEqual([2, '', before]);
    expect(readFileSync(at('in.xlsx')).equals(sample)).toBe(true);
  });

  test.each([[[]], [['--nonsense', 'x.xlsx']], [['a.xlsx', 'b.xlsx']], [['a.xlsx', '--out']], [['a.xlsx', '--out=']]])(
    'words that are no usage: %j',
    async (args) => {
      const { code, stdout, stderr } = await grade(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^用法 Usage: npm run grade/);
    },
  );
});

test('a copy is written whole over an older one, and says in both languages what of the input it may lack', async () => {
  const rich = await sampleWith((parts) => {
    parts.set('xl/vbaProject.bin', 'macros');
    parts.set('xl/media/image1.png', 'picture');
    parts.set('docProps/custom.xml', '<Properties/>');
    parts.set('xl/worksheets/other.xml', '<worksheet><sheetProtection sheet="1" password="CC1A"/></worksheet>');
  });
  writeFileSync(at('in.xlsx'), rich);
  writeFileSync(at('out.xlsx'), 'older');
  const { code, stderr } = await grade(at('in.xlsx'), '--out', at('out.xlsx'));
  expect(code).toBe(0);
  expect(stderr).toBe(
    '副本可能不含：宏、图片、自定义属性、工作表保护的密码。原文件不变。The copy may lack: macros, pictures, custom properties, passwords of protected sheets. The input is untouched.\n',
  );
  expect(readFileSync(at('out.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder)).toEqual(['in.xlsx', 'out.xlsx']);
});

test('the command itself: the report alone on stdout', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/excel/grade.ts', SAMPLE, '--json'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ workbook: 'sample.xlsx', tables: [{ sheet: '绩效目标' }] });
}, 60_000);
