import { LineCounter, parseAllDocuments } from 'yaml';
import type { SampleProblem } from './sample-problem.ts';

/** Whether a text is YAML 1.2, one document or several, with unique keys. */
export function checkYaml(text: string): SampleProblem[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  // For a text without documents the library returns an empty list that is typed apart.
  const errors = [...documents].flatMap((document) => document.errors);
  return errors.map(({ message, pos }) => {
    const { col, line } = lines.linePos(pos[0]);
    return {
      line,
      column: col,
      message: `it is not YAML: ${message.split('\n')[0]?.replace(/[.:]$/, '')}`,
      fix: 'Check indentation, colons and quotes; a value with ": " or " #" in it needs quotes.',
    };
  });
}
