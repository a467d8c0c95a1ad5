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

/** The score in words: "2 of 5 right", with "1 to try again" where answers were wrong. */
export function tallyText({ answered, right, total }: Tally): string {
  if (answered === 0) return `${total} ${total === 1 ? 'question' : 'questions'}`;
  const again = answered - right;
  return `${right} of ${total} right${again === 0 ? '' : `, ${again} to try again`}`;
}
