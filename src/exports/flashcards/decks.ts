import { remember } from '../../corpus/remember.ts';
import type { Guide } from '../../views/guide.ts';
import type { Flashcard } from './flashcard.ts';
import { quizCards } from './quiz-cards.ts';
import { termCards } from './term-cards.ts';

/** The decks. A text file and the package ask for the same cards, so they are made once for each guide. */
export const DECKS = [
  { kind: 'term', name: 'glossary', title: 'Glossary', cards: remember(termCards) },
  { kind: 'quiz', name: 'quizzes', title: 'Quizzes', cards: remember(quizCards) },
] as const;

/** The decks of a guide: a kind without entries has none. */
export const decksOf = (guide: Guide): (typeof DECKS)[number][] =>
  DECKS.filter(({ kind }) => guide.corpus.entries[kind].size > 0);

/** The cards of all decks. */
export const allCards = (guide: Guide): Flashcard[] => decksOf(guide).flatMap(({ cards }) => cards(guide));
