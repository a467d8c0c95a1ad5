import { failureOf } from './failure.ts';
import type { Step, StepResult } from './step.ts';
import { keepTrace } from './trace.ts';

/**
 * Takes the steps of a build in turn, up to the first that fails, and returns the exit status. `finished` learns how many
 * milliseconds each took.
 */
export async function takeSteps(
  steps: readonly Step[],
  print: (text: string) => void,
  finished: (step: string, ms: number) => void,
): Promise<0 | 1 | 2> {
  for (const { name, run } of steps) {
    const start = performance.now();
    const result = await attempt(run);
    if (!result.ok) {
      print(`${result.report}\n${name}: failed. The previous build, if any, is untouched.\n`);
      return result.status;
    }
    finished(name, performance.now() - start);
  }
  return 0;
}

async function attempt(run: Step['run']): Promise<StepResult> {
  try {
    return await run();
  } catch (error) {
    return failureOf(error, keepTrace);
  }
}
