import { type Download, download, type Exporter } from '../download.ts';
import { Refused } from '../refused.ts';
import { toPdf } from '../typst/compiler.ts';
import { isBook } from './is-book.ts';
import { refusedEntries } from './refused-entries.ts';
import { bookOf, bookSource } from './source.ts';

const PATH = 'guide.pdf';

/** The whole guide as PDF/UA-1 on A4. */
export const bookPdf: Exporter = (guide): Download[] => {
  if (!isBook(guide)) return [];
  const about = {
    path: PATH,
    mediaType: 'application/pdf',
    title: `${guide.site.title}, the whole guide`,
    group: 'reader',
    licence: 'content',
  } as const;
  return [
    download(about, () => {
      const book = bookOf(guide);
      const made = toPdf(bookSource(guide, book));
      if (!made.ok) throw new Refused(refusedEntries(guide, book, PATH, made.errors));
      return made.value;
    }),
  ];
};
