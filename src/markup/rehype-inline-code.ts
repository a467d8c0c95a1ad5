import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { type CodePiece, codePieces, isSolid } from './code-pieces.ts';

/** Says where code within a sentence may break, in place. */
export function rehypeInlineCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'pre') return SKIP;
      const [words] = node.children;
      if (node.tagName !== 'code' || words?.type !== 'text') return undefined;
      if (isSolid(words.value)) node.properties.className = ['solid'];
      else node.children = codePieces(words.value).map(content);
      return SKIP;
    });
  };
}

function content(piece: CodePiece): ElementContent {
  if (piece.type === 'opportunity') return h('wbr');
  return piece.type === 'solid' ? h('span.solid', piece.text) : { type: 'text', value: piece.text };
}
