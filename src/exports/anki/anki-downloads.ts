import type { Guide } from '../../views/guide.ts';
import { type Download, download } from '../download.ts';
import { editionsOf, guideEdition } from '../editions/edition-of.ts';
import { allCards, decksOf } from '../flashcards/decks.ts';
import { packageFile } from './package-file.ts';
import { textFile } from './text-file.ts';

/** Flashcards for Anki: all decks as one package, and each as a text file. A kind without entries has none. */
export function ankiDownloads(guide: Guide): Download[] {
  const decks = decksOf(guide);
  if (decks.length === 0) return [];
  const common = { group: 'cards', licence: 'content' } as const;
  const texts = decks.map(({ cards, name, title }) =>
    download(
      { ...common, path: `anki/${name}.txt`, mediaType: 'text/plain', title: `${title}, as text for Anki` },
      () => textFile(cards(guide)),
    ),
  );
  const title = `${decks.map((deck) => deck.title).join(' and ')}, Anki package`;
  const all = download(
    { ...common, path: 'anki/guide.apkg', mediaType: 'application/vnd.anki', title },
    () => {
      const editions = editionsOf(guide);
      const edition = guideEdition(guide);
      const notes = allCards(guide).map((card) => ({
        ...card,
        since: editions.get(card.guid)?.since ?? edition.since,
      }));
      return packageFile(notes, edition.since);
    },
  );
  return [all, ...texts];
}
