import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { highlight } from './highlight.ts';

const LANGUAGE = /^language-(.+)$/;

/** Colours every code block of a tree in place. */
export function rehypeCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const [code] = node.children;
      if (node.tagName !== 'pre' || !parent || index === undefined) return undefined;
      if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
      parent.children[index] = highlight(textOf(code).replace(/\n$/, ''), languageOf(code));
      return SKIP;
    });
  };
}

function languageOf(code: Element): string {
  const classes = Array.isArray(code.properties.className) ? code.properties.className : [];
  return classes.map((name) => LANGUAGE.exec(String(name))?.[1]).find(Boolean) ?? '';
}

function textOf(code: Element): string {
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
