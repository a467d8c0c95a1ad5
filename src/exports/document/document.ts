import type { ElementContent, Root } from 'hast';
import type { TargetKind } from '../../schema/marks.ts';

/**
 * One page of the guide as plain semantic HTML, for every format that is not the site itself. The tree holds what the
 * page shows, below its title: headings from the second level on, links with the addresses of the site, citations as
 * links with the role `doc-noteref`, facts as a section with the role `doc-endnotes`. An attribute `data-address` names
 * the permanent address of what stands embedded; a drawing is the words for it, which `bookParts` can replace.
 */
export interface GuideDocument {
  /** Kind of entry that the page shows or lists; `site` is the home page. */
  kind: TargetKind | 'site';
  /** Id of the entry, or empty for a page that lists a kind. */
  id: string;
  /** Address of the page with the base path. */
  address: string;
  /** Address of the page as Markdown with the base path. */
  markdown: string;
  title: string;
  /** Plain text for lists of documents. */
  description: string;
  language: string;
  /** Day on which its content was last checked, as YYYY-MM-DD. */
  asOf: string;
  body: Body;
}

/** The tree of a document: elements and text, nothing else. */
export interface Body extends Root {
  children: Nodes;
}

/** The part of a document that one view gives. */
export type Nodes = ElementContent[];
