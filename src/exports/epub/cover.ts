import { h } from 'hastscript';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { formatDate } from '../../schema/format-value.ts';
import type { Guide } from '../../views/guide.ts';
import { latestCheck } from '../../views/reviews/checked-on.ts';
import { xhtmlPage } from './text-file.ts';
import { xhtmlFile, xmlFile } from './xml.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 110;
const FACE = "'IBM Plex Sans', 'Liberation Sans', Helvetica, Arial, sans-serif";
const INK = '#1b1d1f';
const PAPER = '#fdfcf8';

/** The cover as a drawing: the title in large letters over a heavy line, the sentence of the guide, the date. */
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
      x('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }),
      x('rect', { x: MARGIN, y: 130, width: WIDTH - 2 * MARGIN, height: 10, fill: INK }),
      ...textLines(titleLines, { y: top, size, weight: 700 }),
      x('rect', { x: 0, y: line, width: WIDTH, height: 34, fill: INK }),
      ...textLines(wrapped(tagline, 58), { y: line + 150, size: 58, weight: 400 }),
      ...columns(),
      ...textLines([`As of ${formatDate(latestCheck(guide))}`], { y: HEIGHT - 190, size: 40, weight: 400 }),
      ...textLines([guide.site.licence.name], { y: HEIGHT - 130, size: 40, weight: 400 }),
    ],
  );
  return xmlFile(drawing);
}

/** Two columns on one line on common ground: the sign of the site, in its colours. */
function columns(): Element[] {
  const rect = (x0: number, y: number, width: number, height: number, fill: string) =>
    x('rect', { x: x0, y, width, height, fill });
  return [
    rect(MARGIN, 1060, 380, 300, '#0b5c8a'),
    x('rect', {
      x: 690,
      y: 1080,
      width: 380,
      height: 260,
      fill: 'none',
      stroke: '#9a4a06',
      'stroke-width': 40,
    }),
    rect(0, 1380, WIDTH, 34, '#97105e'),
    rect(MARGIN, 1434, WIDTH - 2 * MARGIN, 90, '#5d6269'),
  ];
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
  const common = { x: MARGIN, 'font-family': FACE, 'font-size': size, 'font-weight': weight, fill: INK };
  return lines.map((line, index) => x('text', { ...common, y: Math.round(y + index * size * 1.15) }, line));
}
