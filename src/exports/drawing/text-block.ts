/** Lines of text that are all of one width in columns. */
export type Block = readonly string[];

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes in a monospaced face: two for a letter of the East Asian scripts, one for any other. */
export function columns(text: string): number {
  return [...LETTERS.segment(text)].reduce((sum, { segment }) => sum + (DOUBLE.test(segment) ? 2 : 1), 0);
}
const DOUBLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\p{RGI_Emoji}]/v;

/** A line filled up with spaces, on the right or on both sides. */
export function fill(line: string, width: number, align: 'start' | 'center' = 'start'): string {
  const free = Math.max(0, width - columns(line));
  const before = align === 'center' ? Math.floor(free / 2) : 0;
  return ' '.repeat(before) + line + ' '.repeat(free - before);
}

/** Blocks side by side, standing on one line. */
export function standBeside(blocks: readonly Block[], gap: number): Block {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  const raised = blocks.map((block) => {
    const width = columns(block[0] ?? '');
    return [...Array<string>(height - block.length).fill(' '.repeat(width)), ...block];
  });
  return Array.from({ length: height }, (_, row) =>
    raised.map((block) => block[row] ?? '').join(' '.repeat(gap)),
  );
}

/** Blocks on top of each other in one box of single lines, a line between them; `width` with the box. */
export function boxed(blocks: readonly Block[], width: number): Block {
  const rule = '─'.repeat(width - 2);
  return [
    `┌${rule}┐`,
    ...blocks.flatMap((block, index) => [
      ...(index > 0 ? [`├${rule}┤`] : []),
      ...block.map((line) => `│${fill(line, width - 2)}│`),
    ]),
    `└${rule}┘`,
  ];
}
