import type { CommandPart } from './command-parts.ts';

/**
 * The words of a command as a shell sees them, each made of fixed text and places to fill in: `-p <port>:80` has two.
 * A line breaks between words first, so that no flag is torn at its hyphens.
 */
export function tokens(parts: readonly CommandPart[]): CommandPart[][] {
  const words: CommandPart[][] = [[]];
  for (const { text, type } of parts) {
    const pieces = type === 'placeholder' ? [text] : text.split(' ');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ type, text: piece });
    }
  }
  return words.filter((word) => word.length > 0);
}
