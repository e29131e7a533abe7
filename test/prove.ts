/** `npm test`: everything that proves the product, one step after the other, with a true count at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const JEST_RESULT = join(ROOT, 'build', 'jest.json');

/** Scripts of package.json that pass or fail as a whole. */
const CHECKS = [
  ['grammar', 'Parser of criteria generated from its grammar'],
  ['types', 'Types'],
  ['lint', 'Lint and format'],
  ['validate', 'Manifest'],
  ['audit', 'Known faults in the packages that ship'],
] as const;

/** More than twice what the tests take on two slow cores. A run that has not ended by then hangs, and has failed. */
const JEST_LIMIT_MS = 25 * 60_000;

/** Exit status of a check that could not be made here; it has said why. */
const LEFT_OUT = 3;

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command in the project with its output shown; its exit status, 1 where it could not start or took too long. */
function run(command: string, args: readonly string[], limit?: number): number {
  const shell = process.platform === 'win32' && command === 'npm';
  const options = { cwd: ROOT, stdio: 'inherit', shell, timeout: limit, killSignal: 'SIGKILL' } as const;
  const { status, error } = spawnSync(command, [...args], options);
  if (error) say(error.message);
  return status ?? 1;
}

function check(script: string, title: string): Count {
  say(`\n── ${title}`);
  const status = run('npm', ['run', '--silent', script]);
  if (status === LEFT_OUT) return { passed: 0, failed: 0, skipped: 1 };
  say(`${status === 0 ? 'passed' : 'FAILED'}: ${title}`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Unit, property and browser tests. */
function test(args: readonly string[]): Count {
  say('\n── Unit, property and browser tests');
  rmSync(JEST_RESULT, { force: true });
  mkdirSync(dirname(JEST_RESULT), { recursive: true });
  // Forced to exit: a test that failed half-way leaves a server or a browser open, and the run must still end.
  const jest = [require.resolve('jest/bin/jest'), '--forceExit', '--json', `--outputFile=${JEST_RESULT}`, ...args];
  const passed = run(process.execPath, jest, JEST_LIMIT_MS) === 0;
  if (!existsSync(JEST_RESULT)) {
    say('FAILED: jest ended without a result');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return countTests(JSON.parse(readFileSync(JEST_RESULT, 'utf8')), passed);
}

type JestResult = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
};

/** A file that cannot even start counts as one failure, and so does a run that jest calls failed for any other reason. */
function countTests(result: JestResult, passed: boolean): Count {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !passed ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

const counts = [...CHECKS.map(([script, title]) => check(script, title)), test(process.argv.slice(2))];
const sum = (part: keyof Count): number => counts.reduce((total, count) => total + count[part], 0);
const skipped = sum('skipped');
say(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
