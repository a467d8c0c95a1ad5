import type { Root } from 'hast';
import type { Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { PAGE, pageId } from './page-id.ts';

/** How the footnotes of a chapter are written: their ids stay apart from those of headings. */
export const NOTES = {
  clobberPrefix: pageId('note', ''),
  footnoteLabelProperties: {},
} as const satisfies Options;

/** Gives the heading above all footnotes, whose id the library has no setting for, that of a part of the page, in place. */
export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ children, properties }) => {
      if (properties.dataFootnoteRef !== undefined) properties.ariaDescribedBy = [PAGE.notes];
      const [label] = children;
      if (properties.dataFootnotes !== undefined && label?.type === 'element')
        label.properties.id = PAGE.notes;
    });
  };
}
