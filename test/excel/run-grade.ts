import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openSession } from '../../src/app/open-session';
import type { ExcelError } from '../../src/excel/excel-error';
import { sayIn } from '../../src/pane/texts/language';
import { readUsage, refuseOutput, type Usage } from './grade-usage';
import { jsonReport } from './json-report';
import { type OpenedExcel, openExcel } from './node/open-excel';
import { textReport } from './text-report';
import { type FileKind, fileKind } from './xlsx/file-kind';
import { notCarried } from './xlsx/not-carried';

const USAGE = `用法 Usage: npm run grade -- FILE.xlsx [--json] [--out OUT.xlsx]
  --json  打印一份 JSON 报告 print one JSON report
  --out   另存一份评好级的文件，从不改动原文件 write a graded copy, never the input itself
`;

const NO_TABLE = '可见的工作表里没有找到绩效目标表。No target table was found on the visible sheets.\n';
const UNREADABLE = 1;
const BAD_USAGE = 2;

/** Why a file that is no .xlsx cannot be opened, and what to do. */
const NO_WORKBOOK: Readonly<Record<Exclude<FileKind, 'xlsx'>, string>> = {
  empty: '是空文件。This file is empty.',
  encrypted: '有打开密码，请在 Excel 中取消密码后再试。This workbook has a password: remove it in Excel and try again.',
  'old-binary':
    '是旧格式（.xls）文件，请在 Excel 中另存为 .xlsx。This is an old .xls file: save it as .xlsx in Excel first.',
  xlsb: '是二进制工作簿（.xlsb），请在 Excel 中另存为 .xlsx。This is a binary workbook (.xlsb): save it as .xlsx in Excel first.',
  'other-package': '里面没有工作簿，不是 .xlsx 文件。There is no workbook in it: this is not an .xlsx file.',
  damaged: '已损坏或不完整，打不开。This file is damaged or incomplete and cannot be opened.',
  other: '不是 Excel 工作簿（.xlsx）。This is not an Excel workbook (.xlsx).',
};

/** Where the command's words go: the report to one, everything else to the other. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * `npm run grade`: the add-in's own Grade on every visible sheet, headless, through the Excel stand-in. Gives the exit code:
 * 0 it ran, 1 the file cannot be read or graded, 2 bad usage. A refusal is one sentence in each language, and nothing is written.
 */
export async function runGrade(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const refuse = (code: number, sentence: string): number => {
    stderr.write(`${sentence}\n`);
    return code;
  };
  const usage = readUsage(args);
  if (!usage) {
    stderr.write(USAGE);
    return BAD_USAGE;
  }
  const { file, out } = usage;
  const noOutput = out === null ? null : await refuseOutput(file, out);
  if (noOutput !== null) return refuse(BAD_USAGE, noOutput);
  const place = await stat(file).catch(() => null);
  if (place?.isDirectory()) return refuse(UNREADABLE, `${file} 是文件夹，不是文件。This is a folder, not a file.`);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return refuse(UNREADABLE, `读不到文件 ${file}，请检查路径。The file cannot be read: check its path.`);
  const kind = await fileKind(bytes);
  if (kind !== 'xlsx') return refuse(UNREADABLE, `${file} ${NO_WORKBOOK[kind]}`);
  const excel = await openExcel(bytes).catch(() => null);
  if (!excel) return refuse(UNREADABLE, `${file} ${NO_WORKBOOK.damaged}`);
  try {
    const lost = out === null ? [] : await notCarried(bytes);
    const graded = await grade(excel, usage);
    if (!graded.ok) return refuse(graded.code, graded.sentence);
    if (lost.length > 0) {
      const [zh, en] = [lost.map((one) => one.zh).join('、'), lost.map((one) => one.en).join(', ')];
      stderr.write(`副本可能不含：${zh}。原文件不变。The copy may lack: ${en}. The input is untouched.\n`);
    }
    for (const sentence of graded.notWritten) stderr.write(`${sentence}\n`);
    if (graded.isEmpty) stderr.write(NO_TABLE);
    stdout.write(graded.text);
    return 0;
  } finally {
    excel.close();
  }
}

/** `notWritten` says of each sheet that could not be written why, where others could. */
type Graded =
  | { readonly ok: true; readonly text: string; readonly isEmpty: boolean; readonly notWritten: readonly string[] }
  | { readonly ok: false; readonly code: number; readonly sentence: string };

async function grade(excel: OpenedExcel, { file, json, out }: Usage): Promise<Graded> {
  excel.useGlobally();
  const session = openSession();
  const graded = await session.grade('visible');
  if (!graded.ok) return { ok: false, code: UNREADABLE, sentence: inBoth(graded.error) };
  const { report, failed } = graded.value;
  const { requests } = excel.host.counts;
  const copy = out === null ? null : await excel.save();
  const { shown } = (await session.wording()).check();
  const text = json
    ? `${JSON.stringify(jsonReport(basename(file), report, shown, requests), null, 2)}\n`
    : textReport(report);
  if (out !== null && copy !== null && !(await writeWhole(out, copy))) {
    return { ok: false, code: BAD_USAGE, sentence: `${out} 没有写成。The copy could not be written.` };
  }
  return { ok: true, text, isEmpty: report.tables.length === 0, notWritten: failed.map(({ error }) => inBoth(error)) };
}

/** Writes a file whole or not at all; a link's target is what is written. Gives whether it succeeded. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const part = `${target}.${process.pid}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, target);
    return true;
  } catch {
    await rm(part, { force: true });
    return false;
  }
}

/** What Excel refused in the product's own sentence, Chinese first. */
function inBoth(error: ExcelError): string {
  return `${sayIn('zh')(error.id, error)}${sayIn('en')(error.id, error)}`;
}
