import type { Guide } from '../../views/guide.ts';
import { type Download, download } from '../download.ts';
import { quizCards } from './quiz-cards.ts';
import { termCards } from './term-cards.ts';
import { textFile } from './text-file.ts';

/** Flashcards for Anki, one file for each deck. A kind without entries has none. */
export function ankiDownloads(guide: Guide): Download[] {
  const decks = [
    { kind: 'term', name: 'glossary', title: 'Glossary', cards: termCards },
    { kind: 'quiz', name: 'quizzes', title: 'Quizzes', cards: quizCards },
  ] as const;
  return decks
    .filter(({ kind }) => guide.corpus.entries[kind].size > 0)
    .map(({ cards, name, title }) =>
      download(
        {
          path: `anki/${name}.txt`,
          mediaType: 'text/plain',
          title: `${title}, as text for Anki`,
          group: 'cards',
          licence: 'content',
        },
        () => textFile(cards(guide)),
      ),
    );
}
