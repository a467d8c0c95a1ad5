import type { PageBytes } from './measure.ts';

/** What one round trip carries: ten packets of a new connection (RFC 6928), about 14 KB. */
export const FIRST_ROUND_TRIP = 14_336;

/** A Markdown table of pages with what their lists of facts take, the largest first; those over the first round trip are marked. */
export function bytesTable(pages: readonly (PageBytes & { facts: number })[]): string {
  const total = ({ html, style }: PageBytes) => html + style;
  const rows = pages
    .toSorted((a, b) => total(b) - total(a))
    .map((page) => {
      const over = total(page) > FIRST_ROUND_TRIP ? 'over' : '';
      return `| /${page.path} | ${[page.html, page.style, total(page), page.facts, page.script].map(kilobytes).join(' | ')} | ${over} |`;
    });
  return [
    '| page | HTML | style | both | of which facts | script | first round trip |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    '',
  ].join('\n');
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
