import { parseAllDocuments } from 'yaml';
import { lineIndex } from '../../corpus/line-index.ts';
import type { SampleProblem } from './sample-problem.ts';

/** Whether a text is YAML 1.2, one document or several, with unique keys. */
export function checkYaml(text: string): SampleProblem[] {
  const placeOf = lineIndex(text);
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error' });
  // For a text without documents the library returns an empty list that is typed apart.
  const errors = [...documents].flatMap((document) => document.errors);
  return errors.map(({ message, pos }) => ({
    ...placeOf(pos[0]),
    message: `it is not YAML: ${message.split('\n')[0]?.replace(/[.:]$/, '')}`,
    fix: 'Check indentation, colons and quotes; a value with ": " or " #" in it needs quotes.',
  }));
}
