import { h } from 'hastscript';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { inLight, LIGHT } from '../../design/light.ts';
import { DRAWING_FACES } from '../../design/tokens.ts';
import { fontFamily } from '../../design/tokens-css.ts';
import { formatDate } from '../../schema/format-value.ts';
import type { Guide } from '../../views/guide.ts';
import { MARK_SIDE, markPaths } from '../../views/labels/mark.ts';
import { latestCheck } from '../../views/reviews/checked-on.ts';
import { xhtmlPage } from './text-file.ts';
import { xhtmlFile, xmlFile } from './xml.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 110;
const MARK = 540;

/** The cover as a drawing: the title in large letters over a heavy line, the sentence of the guide, its mark, the date. */
export function coverDrawing(guide: Guide): string {
  const { tagline, title } = guide.site;
  const size = titleSize(title);
  const titleLines = wrapped(title, size);
  const top = 330;
  const line = top + (titleLines.length - 1) * size * 1.05 + size * 0.55;
  const drawing = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
    },
    [
      x('title', `${title}: ${tagline}`),
      x('rect', { width: WIDTH, height: HEIGHT, fill: LIGHT.paper }),
      x('rect', { x: MARGIN, y: 130, width: WIDTH - 2 * MARGIN, height: 10, fill: LIGHT.ink }),
      ...textLines(titleLines, { y: top, size, weight: 700 }),
      x('rect', { x: 0, y: line, width: WIDTH, height: 34, fill: LIGHT.ink }),
      ...textLines(wrapped(tagline, 58), { y: line + 150, size: 58, weight: 400 }),
      x(
        'svg',
        {
          x: WIDTH - MARGIN - MARK,
          y: 1010,
          width: MARK,
          height: MARK,
          viewBox: `0 0 ${MARK_SIDE} ${MARK_SIDE}`,
        },
        markPaths(guide, inLight).map((path) => x('path', path)),
      ),
      ...textLines([`As of ${formatDate(latestCheck(guide))}`], { y: HEIGHT - 190, size: 40, weight: 400 }),
      ...textLines([guide.site.licence.name], { y: HEIGHT - 130, size: 40, weight: 400 }),
    ],
  );
  return xmlFile(drawing);
}

/** The page that shows the cover. */
export function coverPage(guide: Guide): string {
  const { language, tagline, title } = guide.site;
  const image = h('img', { role: 'doc-cover', src: 'cover.svg', alt: `${title}: ${tagline}` });
  return xhtmlFile(xhtmlPage(language, title, h('section.cover', { 'epub:type': 'cover' }, image)));
}

/** Bold capitals are the widest letters of a title, at about seven tenths of their size. */
const LETTER = 0.62;

const room = (size: number): number => Math.floor((WIDTH - 2 * MARGIN) / (size * LETTER));

/** The largest size at which the longest word of a title fits. */
function titleSize(title: string): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  return Math.min(210, Math.floor((WIDTH - 2 * MARGIN) / (longest * LETTER)));
}

function wrapped(text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && longer.length <= room(size)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function textLines(
  lines: readonly string[],
  { size, weight, y }: { y: number; size: number; weight: number },
): Element[] {
  const common = {
    x: MARGIN,
    'font-family': fontFamily(DRAWING_FACES),
    'font-size': size,
    'font-weight': weight,
    fill: LIGHT.ink,
  };
  return lines.map((line, index) => x('text', { ...common, y: Math.round(y + index * size * 1.15) }, line));
}
