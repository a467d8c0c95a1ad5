import type { Element } from 'hast';
import { h } from 'hastscript';
import { pageId } from '../../markup/page-id.ts';
import type { QuestionView, QuizView } from '../../views/quiz.ts';
import type { Nodes } from './document.ts';
import { heading, link, paragraph, restsOn } from './elements.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A quiz: first all questions with their choices, then the answers, so that nobody reads one by accident. */
export function quizNodes({ anchor, chapter, id, questions, title }: QuizView, namesChapter: boolean): Nodes {
  return [
    heading(2, { id: anchor }, title),
    ...(namesChapter && chapter ? [h('p.meta', 'To read first: ', link(chapter))] : []),
    h('ol', questions.map(question)),
    heading(3, { id: pageId('answers', id) }, 'Answers'),
    h('ol', questions.map(answer)),
  ];
}

function question({ anchor, answers, choices, difficulty, text }: QuestionView): Element {
  const asks = `${answers > 1 ? ` Choose ${answers}.` : ''} (${difficulty})`;
  return h('li', { id: anchor }, [
    ...paragraph(text, asks),
    h(
      'ul.choices',
      choices.map((choice, index) => h('li', h('strong', LETTERS.charAt(index)), ' ', choice.text)),
    ),
  ]);
}

function answer({ anchor, choices, explanation, facts }: QuestionView): Element {
  const right = choices.flatMap((choice, index) => (choice.right ? LETTERS.charAt(index) : []));
  const remarks = choices.flatMap(({ because, right: good }, index) =>
    because === undefined
      ? []
      : h('li', h('strong', `${LETTERS.charAt(index)}, ${good ? 'right' : 'not right'}:`), ' ', because),
  );
  return h('li', { id: pageId('answer', anchor) }, [
    h('p', h('strong', right.join(', '))),
    ...explanation,
    ...(facts.length === 0 ? [] : [h('p.meta', restsOn(facts))]),
    ...(remarks.length === 0 ? [] : [h('ul', remarks)]),
  ]);
}
