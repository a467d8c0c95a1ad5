import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

/** The variable of the environment that names the file for the tally. */
export const TALLY_FILE = 'TALLY_FILE';

/** Characters of a message that fit a line; all of it is printed where the test ran. */
const LONGEST_MESSAGE = 200;

/** A reporter of Vitest that writes the tally of a run to a file, for whoever started it. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string }[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const named = (state: string) => tests.filter((test) => test.result().state === state);
    const tally: Tally = {
      passed: named('passed').length,
      failures: [
        ...modules.flatMap(failuresOf),
        ...unhandled.map(({ message }) => line('outside of any test', message)),
      ],
      skipped: named('skipped').map(({ fullName }) => fullName),
    };
    writeFileSync(process.env[TALLY_FILE] ?? '', JSON.stringify(tally));
  }
}

/** A file that failed without a failed test, such as one that cannot be imported, counts as one failure. */
function failuresOf(module: TestModule): string[] {
  const { children, relativeModuleId } = module;
  const failed = [...children.allTests('failed')];
  if (failed.length === 0 && module.state() === 'failed') {
    const errors = [module, ...children.allSuites()].flatMap((part) => part.errors());
    return [line(relativeModuleId, errors[0]?.message)];
  }
  return failed.map((test) =>
    line(`${relativeModuleId}: ${test.fullName}`, test.result().errors?.[0]?.message),
  );
}

function line(what: string, message = ''): string {
  const first = message.split('\n', 1)[0]?.slice(0, LONGEST_MESSAGE);
  return first ? `${what} (${first})` : what;
}
