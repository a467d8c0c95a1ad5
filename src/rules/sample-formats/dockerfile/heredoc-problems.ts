import { quote } from '../../../diagnostics/wording.ts';
import type { InstructionProblem } from './problem.ts';
import type { Instruction } from './read-instructions.ts';

/** Here-documents that nothing closes, and one in the place of a destination. */
export function heredocProblems({ heredocs, keyword, text }: Instruction): InstructionProblem[] {
  const open = heredocs
    .filter(({ isClosed }) => !isClosed)
    .map(({ chomps, name, start }) => ({
      index: start,
      message: `the here-document ${quote(name)} is never closed, so it swallows the rest of the file`,
      fix: `Write ${name} on a line of its own behind its last line, with nothing behind it and ${chomps ? 'nothing but tabs' : 'nothing'} before it.`,
    }));
  const last = heredocs.at(-1);
  const isDestination = /^(?:COPY|ADD)$/.test(keyword) && last?.end === text.trimEnd().length;
  if (!last || !isDestination) return open;
  const fix = 'Write the path of the file behind the here-document.';
  return [
    ...open,
    { index: last.start, message: `${keyword} has a here-document where its destination belongs`, fix },
  ];
}
