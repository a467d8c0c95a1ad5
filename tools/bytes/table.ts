/** Compressed bytes of one page. */
export interface PageRow {
  path: string;
  html: number;
  /** Parts of the document: its style, and its list of facts with their sources. */
  style: number;
  facts: number;
  /** What has come when the running text is complete: everything before the questions and the facts. */
  text: number;
  script: number;
}

/** What one round trip carries: ten packets of a new connection (RFC 6928), about 14 KB. */
export const FIRST_ROUND_TRIP = 14_336;

/** A Markdown table of pages, the largest first; those over the first round trip are marked. */
export function bytesTable(pages: readonly PageRow[]): string {
  const rows = pages
    .toSorted((a, b) => b.html - a.html)
    .map(({ facts, html, path, script, style, text }) => {
      const over = html > FIRST_ROUND_TRIP ? 'over' : '';
      return `| /${path} | ${[html, style, facts, text, script].map(kilobytes).join(' | ')} | ${over} |`;
    });
  return [
    '| page | document | of which style | of which facts | until the end of the text | scripts | first round trip |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    '',
  ].join('\n');
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
