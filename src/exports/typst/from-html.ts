import { fromHtml as parse } from 'hast-util-from-html';
import type { Html } from '../../markup/html.ts';
import { fromHast, type Surroundings } from './from-hast.ts';
import type { Typst } from './literal.ts';

/** HTML of a view as Typst markup. */
export function fromHtml(html: Html, around: Surroundings): Typst {
  return fromHast([parse(html, { fragment: true })], around);
}
