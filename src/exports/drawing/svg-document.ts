import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { LIGHT } from '../../design/light.ts';
import { DRAWING_FACES } from '../../design/tokens.ts';
import { fontFamily } from '../../design/tokens-css.ts';
import { round } from './text-part.ts';

export interface SvgDocument {
  title: string;
  /** What a reader who cannot see the drawing needs to know. */
  description: string;
  /** Language of the text (BCP 47). */
  language: string;
  width: number;
  height: number;
  content: Element[];
}

/**
 * A drawing as an SVG document on its own (SVG 1.1 with presentation attributes only, so that renderers without style
 * sheets show it right): well-formed XML that refers to nothing outside itself.
 */
export function svgDocument({ content, description, height, language, title, width }: SvgDocument): string {
  const size = { width, height: round(height) };
  const tree = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      xmlnsXLink: 'http://www.w3.org/1999/xlink',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      lang: language,
      fontFamily: fontFamily(DRAWING_FACES),
    },
    [s('title', title), s('desc', description), s('rect', { ...size, fill: LIGHT.paper }), ...content],
  );
  return `${withoutControls(toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true }))}\n`;
}

/** Without the characters that XML 1.0 does not allow in any form (section 2.2). */
function withoutControls(xml: string): string {
  return xml.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
