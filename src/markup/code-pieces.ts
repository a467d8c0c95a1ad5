import { breakable } from './breakable.ts';

/** A piece of code on one line: text that may break where lines break, or that may not, or a place where a line may. */
export type CodePiece = { type: 'text' | 'solid'; text: string } | { type: 'opportunity' };

/** A longer word with hyphens may break after one of them. */
const SOLID = 24;

/** Code as pieces of which each word is torn as little as possible: a flag never after its hyphens, a path after a slash. */
export function codePieces(code: string): CodePiece[] {
  return code
    .split(/(\s+)/)
    .filter((word) => word !== '')
    .flatMap((word) => (isSolid(word) ? { type: 'solid' as const, text: word } : parts(word)));
}

/** Whether code is short enough to stand on one line, and would else break after its hyphens. */
export const isSolid = (code: string): boolean => code.length <= SOLID && code.includes('-');

function parts(word: string): CodePiece[] {
  return breakable(word).flatMap((text, index): CodePiece[] => [
    ...(index > 0 ? [{ type: 'opportunity' as const }] : []),
    { type: 'text', text },
  ]);
}
