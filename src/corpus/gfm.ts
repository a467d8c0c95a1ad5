import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Processor } from 'unified';

/**
 * What GFM makes links of without brackets: addresses that begin with http or www, and mail addresses. A character
 * reference may stand for any letter of them.
 */
const BARE_ADDRESS = /http|www|@|&[#a-z]/i;

/** Whether a text may hold an address that GFM makes a link of. */
export const mayHoldBareAddress = (text: string): boolean => BARE_ADDRESS.test(text);

/**
 * GFM without links from bare addresses, as a remark plugin. To look for them, `remark-gfm` stops at every letter of a
 * text, which doubles the time of parsing; this gives the same tree for a text that holds none.
 */
export function gfmWithoutBareAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTable(),
    gfmTaskListItem(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}
