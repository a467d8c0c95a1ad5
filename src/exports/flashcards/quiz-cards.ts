import { h } from 'hastscript';
import { dataOf, type Guide } from '../../views/guide.ts';
import { room } from '../../views/links/address.ts';
import { practiceView, type QuestionView } from '../../views/quiz.ts';
import { guideName } from '../guide-name.ts';
import { cardLink, cardProse } from './card-prose.ts';
import type { Flashcard } from './flashcard.ts';

/** A card for every quiz question: question and lettered choices in front, what is right and why on the back. */
export function quizCards(guide: Guide): Flashcard[] {
  return practiceView(guide).quizzes.flatMap(({ id, questions }) =>
    questions.map((question) => questionCard(guide, id, question)),
  );
}

function questionCard(guide: Guide, quiz: string, question: QuestionView): Flashcard {
  const { origin, site } = guide;
  const name = guideName(guide);
  const { chapter } = dataOf(guide, 'quiz', quiz);
  const choices = question.choices.map((choice, index) => ({ ...choice, letter: letter(index) }));
  const reasons = choices.filter(({ because }) => because !== undefined);
  const line = ({ letter, text }: (typeof choices)[number]) => [`${letter}. `, ...cardProse(text, origin)];
  return {
    guid: `${name}/quiz:${question.anchor}`,
    deck: [site.title, 'Quizzes'],
    tags: [
      ...(chapter === undefined ? [] : [[name, 'chapter', chapter]]),
      [name, 'difficulty', question.difficulty],
    ],
    front: [
      h('p', cardProse(question.text, origin)),
      ...(question.answers > 1 ? [h('p', `${question.answers} answers are right.`)] : []),
      ...choices.map((choice) => h('div', line(choice))),
    ],
    back: [
      ...choices.filter(({ right }) => right).map((choice) => h('div', h('b', line(choice)))),
      h('div', cardProse(question.explanation, origin)),
      ...(reasons.length > 0 ? [h('p', 'Why, choice by choice:')] : []),
      ...reasons.map(({ because, letter }) =>
        h('div', `${letter}. `, because === undefined ? [] : cardProse(because, origin)),
      ),
      h('p', h('small', [cardLink(`${room(guide.base, 'quiz')}#${question.anchor}`, site.title, origin)])),
    ],
  };
}

/** A, B, ... Z, AA, AB, ... as spreadsheets name columns. */
function letter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
