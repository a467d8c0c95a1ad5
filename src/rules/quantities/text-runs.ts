import type { Nodes, Root, Text } from 'mdast';
import { asideOf, attribute } from '../../corpus/embed.ts';
import { parseLink } from '../../corpus/scheme.ts';
import { walk } from '../../corpus/walk.ts';
import { GAP } from '../markdown/raw-runs.ts';

/** Text that a reader sees as one run: a paragraph, a heading, a table cell or the title of an aside. */
export interface TextRun {
  text: string;
  /** Where in the run the text of each node begins, in order. */
  pieces: { start: number; node: Nodes }[];
}

/** The runs of a tree; code and `fact:` and `given:` links, which are accounted for, are gaps. */
export function textRuns(tree: Root): TextRun[] {
  const runs: TextRun[] = [];
  walk(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const run: TextRun = { text: '', pieces: [] };
      for (const child of node.children) collect(child, run);
      runs.push(run);
    } else if (node.type === 'mdxJsxFlowElement' && asideOf(node.name)) {
      const text = attribute(node, 'title') ?? '';
      runs.push({ text, pieces: [{ start: 0, node }] });
    }
  });
  return runs;
}

/** The node of a run that holds the text at an offset, and the offset in that node. */
export function nodeAt({ pieces }: TextRun, index: number): { node: Nodes; offset: number } | undefined {
  const piece = pieces.findLast(({ start }) => start <= index);
  return piece && { node: piece.node, offset: index - piece.start };
}

function collect(node: Nodes, run: TextRun): void {
  if (node.type === 'text') add(node, run);
  else if (node.type === 'break') run.text += '\n';
  else if (node.type === 'link' && isAccountedFor(node.url)) run.text += GAP;
  else if ('children' in node) for (const child of node.children) collect(child, run);
  else run.text += GAP;
}

function add(node: Text, run: TextRun): void {
  run.pieces.push({ start: run.text.length, node });
  run.text += node.value;
}

function isAccountedFor(url: string): boolean {
  const link = parseLink(url);
  return link.type === 'given' || (link.type === 'target' && link.target.kind === 'fact');
}
