import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSession } from '../../src/app/open-session';
import { sayIn } from '../../src/pane/texts/language';
import { jsonReport } from './json-report';
import { openExcel } from './node/open-excel';
import { textReport } from './text-report';

const USAGE = `用法 Usage: npm run grade -- FILE.xlsx [--json] [--out OUT.xlsx]
  --json  打印一份 JSON 报告 print one JSON report
  --out   另存一份评好级的文件，从不改动原文件 write a graded copy, never the input itself
`;

const UNREADABLE = 1;
const BAD_USAGE = 2;

/** `npm run grade`: the add-in's own Grade on every visible sheet, headless, through the Excel stand-in. The answer is the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const usage = readUsage(args);
  if (!usage) {
    process.stderr.write(USAGE);
    return BAD_USAGE;
  }
  const bytes = await readFile(usage.file).catch(() => null);
  if (!bytes) return refuse(`读不到文件 ${usage.file}，请检查路径。The file cannot be read: check its path.`);
  const excel = await openExcel(bytes).catch(() => null);
  if (!excel) return refuse(`${usage.file} 不是 Excel 工作簿（.xlsx）。This is not an Excel workbook (.xlsx).`);
  try {
    excel.useGlobally();
    const session = openSession();
    const graded = await session.grade('visible');
    if (!graded.ok) {
      const { id, ...params } = graded.error;
      return refuse(sayIn('zh')(id, params));
    }
    const { report } = graded.value;
    if (usage.out) await writeFile(usage.out, await excel.save());
    const requests = excel.host.counts.requests;
    const { shown } = (await session.wording()).check();
    const json = () => `${JSON.stringify(jsonReport(basename(usage.file), report, shown, requests), null, 2)}\n`;
    process.stdout.write(usage.json ? json() : textReport(report));
    if (report.tables.length === 0) process.stderr.write(`${sayIn('zh')('no-table')}\n`);
    return 0;
  } finally {
    excel.close();
  }
}

interface Usage {
  readonly file: string;
  readonly json: boolean;
  readonly out: string | null;
}

/** null: wrong words, or a copy that would overwrite the input. */
function readUsage(args: readonly string[]): Usage | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return null;
    const out = values.out ?? null;
    if (out !== null && resolve(out) === resolve(file)) return null;
    return { file, json: values.json, out };
  } catch {
    return null;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNREADABLE;
}

// A pipe takes a long report in pieces: the process ends once all of them are out.
void main(process.argv.slice(2)).then((code) => process.stdout.write('', () => process.exit(code)));
