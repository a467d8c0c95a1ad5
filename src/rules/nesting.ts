import type { Nodes } from 'mdast';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Levels of lists, quotes and passages inside each other. Typst sets some thirty; on a phone ten leave no room. */
const MAX_LEVELS = 10;
const LEVELS: ReadonlySet<string> = new Set([
  'list',
  'blockquote',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

/** What is set on paper and on narrow screens cannot be indented without end. */
export const nesting: Rule = {
  name: 'nesting',
  description: `Lists, quotes and passages stand inside each other ${MAX_LEVELS} levels deep at most.`,
  codes: ['nested-too-deep'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

function inField(field: ProseField): Diagnostic[] {
  return tooDeep(field.tree, 0).map((node) =>
    diagnostic(
      'nested-too-deep',
      field.at(undefined, node),
      `${entryName(field.from.kind, field.from.id)} has lists or quotes more than ${MAX_LEVELS} levels deep.`,
      'Move the innermost list out, or write it as sentences.',
    ),
  );
}

/** The outermost nodes that lie too deep. */
function tooDeep(node: Nodes, above: number): Nodes[] {
  const level = above + (LEVELS.has(node.type) ? 1 : 0);
  if (level > MAX_LEVELS) return [node];
  return 'children' in node ? node.children.flatMap((child) => tooDeep(child, level)) : [];
}
