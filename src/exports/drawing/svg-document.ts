import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { painted } from './painted.ts';
import type { Area, Shape } from './shape.ts';
import { type Palette, round } from './svg-shapes.ts';

export interface SvgDocument {
  /** What of the shapes it shows. */
  area: Area;
  shapes: readonly Shape[];
  colour: Palette;
  attributes: Properties;
  /** Before the shapes. */
  about?: Element[];
}

/**
 * Shapes as an SVG document that refers to nothing outside itself: well-formed XML, with presentation attributes only, so
 * that renderers without style sheets show it right.
 */
export function svgDocument({ about = [], area, attributes, colour, shapes }: SvgDocument): string {
  const { height, width, x, y } = area;
  const size = { width: round(width), height: round(height) };
  const viewBox = [x, y, size.width, size.height].join(' ');
  const tree = s('svg', { ...size, viewBox, ...attributes }, [
    ...about,
    ...shapes.flatMap((shape) => painted(shape, colour)),
  ]);
  return withoutControls(toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true }));
}

/** Without the characters that XML 1.0 does not allow in any form (section 2.2). */
function withoutControls(xml: string): string {
  return xml.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
