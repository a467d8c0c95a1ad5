import { remember } from '../../corpus/remember.ts';
import type { Guide } from '../../views/guide.ts';
import { type Download, download } from '../download.ts';
import { latestCheck } from '../guide-edition.ts';
import { packageFile } from './package-file.ts';
import { quizCards } from './quiz-cards.ts';
import { termCards } from './term-cards.ts';
import { textFile } from './text-file.ts';

/** The decks. A text file and the package ask for the same cards, so they are made once for each guide. */
const DECKS = [
  { kind: 'term', name: 'glossary', title: 'Glossary', cards: remember(termCards) },
  { kind: 'quiz', name: 'quizzes', title: 'Quizzes', cards: remember(quizCards) },
] as const;

/** Edition of a guide in which nothing was ever checked; any day will do that lies before all checks. */
const NEVER_CHECKED = '2000-01-01';

/** Flashcards for Anki: all decks as one package, and each as a text file. A kind without entries has none. */
export function ankiDownloads(guide: Guide): Download[] {
  const decks = DECKS.filter(({ kind }) => guide.corpus.entries[kind].size > 0);
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
      const cards = decks.flatMap((deck) => deck.cards(guide));
      return packageFile(cards, latestCheck(guide) ?? NEVER_CHECKED);
    },
  );
  return [all, ...texts];
}
