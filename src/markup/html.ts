import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Prose } from './prose.ts';

/** Prose as HTML. Nothing else of what components print unescaped comes from content. */
export function htmlOf(prose: Prose): string {
  return toHtml(prose);
}

/** The HTML of an element before and after what it holds. */
export function tagsOf(element: Element): { open: string; close: string } {
  const close = `</${element.tagName}>`;
  const open = toHtml({ ...element, children: [] }).slice(0, -close.length);
  return { open, close };
}
