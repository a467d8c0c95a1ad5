import type { Instruction } from './read-instructions.ts';

/**
 * The text with its here-documents taken out and every other character in its place: openings become a plain word,
 * bodies empty comments. The linter then needs to know nothing of them, and misreads none.
 */
export function withoutHeredocs(text: string, instructions: readonly Instruction[]): string {
  const characters = text.split('');
  for (const { heredocs, offsets } of instructions) {
    for (const { bodyEnd, bodyStart, end, start } of heredocs) {
      for (const offset of offsets.slice(start, end)) characters[offset] = 'x';
      let isLineStart = true;
      for (let offset = bodyStart; offset < bodyEnd; offset++) {
        if (characters[offset] === '\n' || characters[offset] === '\r') isLineStart = true;
        else {
          characters[offset] = isLineStart ? '#' : ' ';
          isLineStart = false;
        }
      }
    }
  }
  return characters.join('');
}
