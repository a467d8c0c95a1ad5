import { partAnchor } from '../corpus/part-anchor.ts';
import { PAGE } from '../markup/page-id.ts';
import type { Prose } from '../markup/prose.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import type { PageFacts } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { listPage, type PageView, rendererOf } from './page.ts';
import { stableOrder } from './text/stable-order.ts';

export interface QuestionView {
  /** Permanent anchor on its page and key of stored answers: the quiz's id and the question's own. */
  anchor: string;
  number: number;
  text: Prose;
  /** How many choices are right: one makes radio buttons, more make check boxes. */
  answers: number;
  choices: { id: string; text: Prose; right: boolean; because: Prose | undefined }[];
  explanation: Prose;
  /** Facts behind the answer that its explanation does not cite. */
  facts: FactMark[];
  difficulty: 'easy' | 'medium' | 'hard';
}

export interface QuizView {
  id: string;
  /** Anchor of the whole quiz on its page. */
  anchor: string;
  title: string;
  chapter: Link | undefined;
  questions: QuestionView[];
}

/**
 * A quiz on a page whose facts are numbered by `facts`. At the end of a chapter (`closes`), which has its title and often
 * its id, it goes by a name of its own.
 */
export function quizView(guide: Guide, id: string, facts: PageFacts, closes = false): QuizView {
  const data = dataOf(guide, 'quiz', id);
  const { blocks, inline } = rendererOf(guide, facts);
  const target = data.chapter === undefined ? undefined : ({ kind: 'chapter', id: data.chapter } as const);
  return {
    id,
    anchor: closes ? PAGE.quiz : id,
    title: closes ? 'Check yourself' : data.title,
    chapter: target && linkTo(guide, target),
    questions: data.questions.map((question, index) => ({
      anchor: partAnchor(id, question.id, true),
      number: index + 1,
      text: inline(question.text),
      answers: question.answers,
      choices: stableOrder(question.choices, (choice) => `${id} ${question.id} ${choice.id}`).map(
        ({ because, id: choice, right, text }) => ({
          id: choice,
          text: inline(text),
          right,
          because: because === undefined ? undefined : inline(because),
        }),
      ),
      explanation: blocks(question.explanation),
      facts: factMarks(facts, question.facts, question.explanation),
      difficulty: question.difficulty,
    })),
  };
}

export interface PracticeView extends PageView {
  quizzes: QuizView[];
  total: number;
}

/** The page of all quizzes, in the order of the reading path, then those without a chapter. */
export function practiceView(guide: Guide): PracticeView {
  const page = listPage(guide, 'quiz', 'Questions to test yourself with, each answer explained.');
  const place = (quiz: QuizView) => {
    const { chapter } = dataOf(guide, 'quiz', quiz.id);
    const at = chapter === undefined ? -1 : guide.site.chapters.indexOf(chapter);
    return at === -1 ? guide.site.chapters.length : at;
  };
  const quizzes = [...guide.corpus.entries.quiz.keys()].map((id) => quizView(guide, id, page.facts));
  quizzes.sort((a, b) => place(a) - place(b));
  return { ...page, quizzes, total: quizzes.reduce((sum, { questions }) => sum + questions.length, 0) };
}
