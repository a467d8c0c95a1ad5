import type { GuideDocument } from '../document/document.ts';

/** What a document is in a book: a type of the EPUB Structural Semantics Vocabulary and a role of DPUB-ARIA. */
export interface Semantics {
  type: string;
  role: string;
}

const APPENDIX: Semantics = { type: 'appendix', role: 'doc-appendix' };

const BY_KIND: Partial<Record<GuideDocument['kind'], Semantics>> = {
  site: { type: 'introduction', role: 'doc-introduction' },
  chapter: { type: 'chapter', role: 'doc-chapter' },
  faq: { type: 'qna', role: 'doc-qna' },
  term: { type: 'glossary', role: 'doc-glossary' },
  source: { type: 'bibliography', role: 'doc-bibliography' },
};

/** The semantics of a document; tables, sheets and lists that a reader looks things up in are appendices. */
export const semanticsOf = ({ kind }: GuideDocument): Semantics => BY_KIND[kind] ?? APPENDIX;
