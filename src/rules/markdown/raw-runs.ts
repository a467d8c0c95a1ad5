import type { Nodes, Text } from 'mdast';
import type { ProseField } from '../../corpus/corpus.ts';
import { lineIndex } from '../../corpus/line-index.ts';
import { remember } from '../../corpus/remember.ts';
import { walk } from '../../corpus/walk.ts';
import type { Position } from '../../diagnostics/diagnostic.ts';

/**
 * Text that a reader sees as one run, as it was typed: a paragraph, a heading or a cell without the marks that the parser
 * understood. Code, escapes, character references and tags are gaps, so whatever looks like a mark in it is one that
 * readers would see.
 */
export interface RawRun {
  text: string;
  /** What holds the text. */
  node: Nodes;
  /** Whether it is in a cell of a table. */
  inTable: boolean;
  /** Where in the run each piece of the source begins, in order. */
  pieces: { start: number; offset: number }[];
}

/** Stands for what is no text: neither a letter, a digit nor a space. */
export const GAP = '\uFFFC';

const ESCAPED = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi;
/** What comes before a line inside a quotation. */
const PREFIX = /\n[ \t>]+/g;

/** The runs of a field. A field without any sign of Markdown has none. */
export const rawRuns = remember((field: ProseField): readonly RawRun[] => {
  const runs: RawRun[] = [];
  if (!/[*_~`$^={[:!?<|]/.test(field.source)) return runs;
  walk(field.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const run: RawRun = { text: '', node, inTable: node.type === 'tableCell', pieces: [] };
    for (const child of node.children) collect(child, field.source, run);
    runs.push(run);
  });
  return runs;
});

function collect(node: Nodes, source: string, run: RawRun): void {
  if (node.type === 'text') add(node, source, run);
  else if (node.type === 'break') run.text += '\n';
  else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
    for (const child of node.children) collect(child, source, run);
  } else run.text += GAP;
}

function add({ position }: Text, source: string, run: RawRun): void {
  const start = position?.start.offset;
  const end = position?.end.offset;
  // Beside an address that the parser made a link of, text has no place; that address is an error of its own.
  if (start === undefined || end === undefined) {
    run.text += GAP;
    return;
  }
  run.pieces.push({ start: run.text.length, offset: start });
  run.text += source
    .slice(start, end)
    .replace(ESCAPED, (escaped) => GAP.repeat(escaped.length))
    .replace(PREFIX, (prefix) => `\n${' '.repeat(prefix.length - 1)}`);
}

/** The place in its file of what is in a run at `index`. */
export function placeInRun(field: ProseField, run: RawRun, index: number, length = 1): Position {
  return placeAt(field, offsetIn(run, index), length);
}

/** What was typed from one index of a run to another. */
export function typedIn(field: ProseField, run: RawRun, start: number, end: number): string {
  return field.source.slice(offsetIn(run, start), offsetIn(run, end - 1) + 1);
}

function offsetIn(run: RawRun, index: number): number {
  const piece = run.pieces.findLast(({ start }) => start <= index);
  return piece ? piece.offset + index - piece.start : (run.node.position?.start.offset ?? 0);
}

const linesOf = remember((field: ProseField) => lineIndex(field.source));

/** The place in its file of an offset in the Markdown of a field. */
export function placeAt(field: ProseField, offset: number, length = 1): Position {
  const point = { ...linesOf(field)(offset), offset };
  const part = field.source.slice(offset, offset + length).split('\n')[0] ?? '';
  return field.at(part, { position: { start: point, end: point } });
}
