import { remember } from '../../corpus/remember.ts';
import type { Guide } from '../guide.ts';

/** The sentences of a plain text in the language of the guide, each with the space after it. */
export function sentencesOf(guide: Guide, text: string): string[] {
  return [...segmenterOf(guide).segment(text)].map(({ segment }) => segment);
}

const segmenterOf = remember(
  ({ site }: Guide) => new Intl.Segmenter(site.language, { granularity: 'sentence' }),
);
