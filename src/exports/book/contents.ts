import type { Guide } from '../../views/guide.ts';
import { bookParts, type Drawing } from '../document/book.ts';
import type { GuideDocument } from '../document/document.ts';
import { withOneListOfNotes } from './notes.ts';

/** A document at its place in the book. */
export interface BookEntry {
  document: GuideDocument;
  /** Number of a chapter on the reading path, from 1. */
  number: number | undefined;
  /** Level of its title: 1, or 2 below the heading of a part. */
  level: 1 | 2;
  /** Heading of the part that begins here. */
  opens: string | undefined;
}

/**
 * Every document of the guide in the order of the book. Chapters, and parts of a single document, are at the first
 * level; the documents of other parts are below a heading of their part. The facts that they cite come last.
 */
export function bookEntries(guide: Guide, drawing: Drawing): BookEntry[] {
  const parts = bookParts(guide, drawing);
  const bound = withOneListOfNotes(
    guide,
    parts.flatMap(({ documents }) => documents),
  );
  const rest = [...bound.documents];
  const entries = parts.flatMap(({ documents, kind, title }) => {
    const [only] = documents;
    const flat = kind === 'chapter' || kind === 'site' || (documents.length === 1 && only?.title === title);
    return rest.splice(0, documents.length).map((document, index): BookEntry => {
      return {
        document,
        number: kind === 'chapter' ? index + 1 : undefined,
        level: flat ? 1 : 2,
        opens: flat || index > 0 ? undefined : title,
      };
    });
  });
  const last = bound.notes;
  return last ? [...entries, { document: last, number: undefined, level: 1, opens: undefined }] : entries;
}
