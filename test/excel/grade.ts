import { runGrade } from './run-grade';

/** Whatever fails inside ends in one sentence in each language, wherever it was thrown. */
function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`没有评成，没有写入任何文件（${reason}）。Not graded, and no file was written.\n`);
  process.exit(1);
}
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

// A pipe takes a long report in pieces: the process ends once all of them are out.
void runGrade(process.argv.slice(2), process).then((code) => process.stdout.write('', () => process.exit(code)));
