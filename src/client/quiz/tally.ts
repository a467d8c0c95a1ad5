import { judge, type Question } from './judge.ts';
import type { Progress } from './progress.ts';

/** How far a reader has come. */
export interface Tally {
  right: number;
  answered: number;
  total: number;
}

/** Counts the questions answered and answered right. */
export function tally(questions: readonly Question[], progress: Progress): Tally {
  const verdicts = questions.map((question) => judge(question, progress.get(question.anchor) ?? []).type);
  return {
    right: verdicts.filter((type) => type === 'right').length,
    answered: verdicts.filter((type) => type !== 'none').length,
    total: questions.length,
  };
}

/** The counts of several quizzes together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ right: a.right + b.right, answered: a.answered + b.answered, total: a.total + b.total }),
    { right: 0, answered: 0, total: 0 },
  );
}

/** "1 question", "5 questions". */
export const counted = (questions: number): string =>
  `${questions} ${questions === 1 ? 'question' : 'questions'}`;

/** The score in words: "2 of 5 right, 1 to try again" where an answer was wrong. */
export function tallyText({ answered, right, total }: Tally): string {
  if (answered === 0) return counted(total);
  const again = answered - right;
  return `${right} of ${total} right${again === 0 ? '' : `, ${again} to try again`}`;
}
