import type { SampleProblem } from './sample-problem.ts';

/** Whether a text is JSON (RFC 8259), and where it stops being so. */
export function checkJson(text: string): SampleProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        ...placeOf(text, reason),
        message: `it is not JSON: ${reason.replace(/ in JSON at position.*$| is not valid JSON$/s, '')}`,
        fix: 'Look for a missing comma or quote, a comma too many, or a comment, which JSON does not have.',
      },
    ];
  }
}

/** The engine names an offset unless the text simply ended. */
function placeOf(text: string, reason: string): { line: number; column: number } {
  const offset = /at position (\d+)/.exec(reason)?.[1];
  const before = text.slice(0, offset === undefined ? text.trimEnd().length : Number(offset));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
