import type { ElementContent } from 'hast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Guide } from '../../views/guide.ts';
import { originOf } from '../document/origin.ts';
import { refusal } from '../refused.ts';
import { type Compiled, toPdf } from '../typst/compiler.ts';
import { shortestRefused } from '../typst/shortest-refused.ts';
import type { BookEntry } from './contents.ts';
import { type Book, bookSource } from './source.ts';

/**
 * A finding for every document of a book that Typst refuses by itself, at the place of the first element that it refuses;
 * one for the guide as a whole, with what it objected to, when only all of them together are refused.
 */
export function refusedEntries(guide: Guide, book: Book, file: string, errors: string): Diagnostic[] {
  const found = book.entries.flatMap((entry) => {
    const set = (content: readonly ElementContent[]) => setAlone(guide, book, entry, content);
    const { body } = entry.document;
    const made = set(body.children);
    if (made.ok) return [];
    const { at, name } = originOf(
      guide,
      entry.document,
      shortestRefused(body.children, (part) => !set(part).ok),
    );
    return [refusal(at, name, file, made.errors)];
  });
  if (found.length > 0) return found;
  const { at, name } = originOf(guide, { kind: 'site', id: '' });
  return [refusal(at, name, file, errors)];
}

/** A document of the book, or a part of it, as a book of its own: it opens with its title, so that is of the first level. */
function setAlone(
  guide: Guide,
  book: Book,
  { document, number }: BookEntry,
  content: readonly ElementContent[],
): Compiled<Uint8Array> {
  const alone = { ...document, body: { ...document.body, children: [...content] } };
  const entries: BookEntry[] = [{ document: alone, number, level: 1, opens: undefined }];
  return toPdf(bookSource(guide, { ...book, entries }));
}
