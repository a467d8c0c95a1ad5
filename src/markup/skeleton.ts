import type { Root, RootContent } from 'mdast';
import type { ProseField } from '../corpus/corpus.ts';
import { isOwnTag, type OwnTag } from '../corpus/own-tag.ts';

/**
 * What is compiled of a document that brings components of its own: its code and its tags, with a `Passage` in the place of
 * every text between them. The texts are rendered as those of any other document, and given to it as `props.passages`.
 */
export function skeleton({ source, tree }: Pick<ProseField, 'source' | 'tree'>): string {
  let passages = 0;
  const passage = () => `<Passage parts={props.passages[${passages++}]} facts={props.facts} />`;
  const within = (nodes: readonly RootContent[]): string[] => [
    passage(),
    ...nodes.filter(isOwnTag).flatMap((tag) => {
      const { close, open } = halves(source, tag);
      return [open, ...within(tag.children), close, passage()];
    }),
  ];
  return [...code(source, tree), ...within(tree.children)].join('\n\n');
}

function code(source: string, tree: Root): string[] {
  return tree.children.filter(({ type }) => type === 'mdxjsEsm').map((node) => typed(source, node));
}

/** A tag before and behind what it holds. The rules see to it that it holds something. */
function halves(source: string, tag: OwnTag): { open: string; close: string } {
  const [first, last] = [tag.children[0], tag.children.at(-1)];
  const { end, start } = offsets(tag);
  if (!first || !last) return { open: source.slice(start, end), close: '' };
  return { open: source.slice(start, offsets(first).start), close: source.slice(offsets(last).end, end) };
}

function typed(source: string, node: RootContent): string {
  const { end, start } = offsets(node);
  return source.slice(start, end);
}

/** Every node that was parsed has its place. */
function offsets({ position }: RootContent): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
