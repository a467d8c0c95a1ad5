import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageFacts } from '../../views/citations/page-facts.ts';

/** What the body of a chapter tells every entry that it embeds. */
export interface EmbedProps {
  id: string;
  /** One file of it; all of them unless named. */
  file: string | undefined;
  /** The facts of the page around it: one numbering for both. */
  facts: PageFacts;
  /** Shows a text that it brings. */
  body: AstroComponentFactory;
}
