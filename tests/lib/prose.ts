import { fromHtml } from 'hast-util-from-html';
import { isContent, type Prose } from '../../src/markup/prose.ts';

/** Prose as a test writes it, in HTML. */
export function proseOf(html: string): Prose {
  return fromHtml(html, { fragment: true }).children.filter(isContent);
}
