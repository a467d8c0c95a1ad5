import { lineIndex } from '../../corpus/line-index.ts';
import type { SampleProblem } from './sample-problem.ts';

/** Whether a text is JSON (RFC 8259), and where it stops being so. */
export function checkJson(text: string): SampleProblem[] {
  const reason = refusal(text);
  if (reason === undefined) return [];
  const { column, line } = lineIndex(text)(offsetOf(text, reason));
  const what = reason
    .replace(/(?: in JSON)? at position.*$|, (?:\.\.\.)?".*$/s, '')
    .replace(/^".*$/s, 'Unexpected token');
  return [
    {
      line,
      column,
      message: `it is not JSON: ${what}`,
      fix: 'Look for a missing comma or quote, a comma too many, or a comment, which JSON does not have.',
    },
  ];
}

function refusal(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The engine names the offset of some errors only. An unexpected token is the last character of the shortest
 * beginning of the text that is refused for it; any other error is that the text ends too soon.
 */
function offsetOf(text: string, reason: string): number {
  const named = /at position (\d+)/.exec(reason)?.[1];
  if (named !== undefined) return Number(named);
  if (!isUnexpected(reason)) return text.trimEnd().length;
  let low = 0;
  let high = text.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUnexpected(refusal(text.slice(0, middle)) ?? '')) high = middle;
    else low = middle;
  }
  return low;
}

function isUnexpected(reason: string): boolean {
  return reason.startsWith('Unexpected token') || reason.endsWith('is not valid JSON');
}
