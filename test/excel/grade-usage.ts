import { access, constants, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run grade` was asked for. */
export interface Usage {
  readonly file: string;
  readonly json: boolean;
  readonly out: string | null;
}

/** The words of the command line as a usage; null where they are none. */
export function readUsage(args: readonly string[]): Usage | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || values.out === '') return null;
    return { file, json: values.json, out: values.out ?? null };
  } catch {
    return null;
  }
}

/** Why no copy can be written to a path, one sentence in each language; null where it can. Looked at before anything is graded. */
export async function refuseOutput(file: string, out: string): Promise<string | null> {
  const [input, output] = await Promise.all([stat(file).catch(() => null), stat(out).catch(() => null)]);
  // By the file itself, not its name: links to the input are the input.
  if (input && output && input.ino === output.ino && input.dev === output.dev)
    return `${out} 就是原文件，请给副本换一个名字。This is the input itself: name another file for the copy.`;
  if (output?.isDirectory()) return `${out} 是文件夹，请写文件名。This is a folder: name a file.`;
  if (output && !output.isFile())
    return `${out} 不是普通文件，不能写入。This is no ordinary file and cannot be written.`;
  // Root may write anything: a file that a person marked read-only stays as it is all the same.
  if (output && ((output.mode & 0o222) === 0 || !(await mayWrite(out))))
    return `${out} 是只读文件，没有写入。This file is read-only and was not written.`;
  const folder = output ? dirname(await realpath(out)) : dirname(out);
  const place = await stat(folder).catch(() => null);
  if (!place?.isDirectory()) return `文件夹 ${folder} 不存在，请先建立。This folder does not exist: make it first.`;
  if (!(await mayWrite(folder))) return `不能写入文件夹 ${folder}。This folder cannot be written to.`;
  return null;
}

async function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
