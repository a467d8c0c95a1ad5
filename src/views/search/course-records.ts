import { all } from '../../corpus/corpus.ts';
import { formatDate } from '../../schema/format-value.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Guide } from '../guide.ts';
import { join, record, text } from './record.ts';

/** Decision guides, what they ask, and the advice they end in. */
export function decisionRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'decision').flatMap(({ data, id, kind }) => [
    record(guide, 'decision', { kind, id }, { title: data.title, text: text(guide, data.summary) }),
    ...data.outcomes.map((outcome) =>
      record(
        guide,
        'outcome',
        { kind, id, part: outcome.id },
        {
          title: outcome.title,
          context: data.title,
          text: join(...outcome.reasons.map((reason) => text(guide, reason))),
          body: text(guide, outcome.wouldChange),
        },
      ),
    ),
    ...data.questions.map((question) =>
      record(
        guide,
        'step',
        { kind, id, part: question.id },
        {
          title: question.text,
          context: data.title,
          text: join(text(guide, question.why), ...question.options.map(({ label }) => `${label}.`)),
        },
      ),
    ),
  ]);
}

/** Quizzes and their questions. The choices are shown; what is right about them is only searched. */
export function quizRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'quiz').flatMap(({ data, id, kind }) => [
    record(
      guide,
      'quiz',
      { kind, id },
      {
        title: data.title,
        text: data.questions.map((question) => text(guide, question.text)).join(' '),
      },
    ),
    ...data.questions.map((question) =>
      record(
        guide,
        'exercise',
        { kind, id, part: question.id },
        {
          title: text(guide, question.text),
          context: data.title,
          text: question.choices.map((choice) => text(guide, choice.text)).join(' / '),
          body: text(guide, question.explanation),
        },
      ),
    ),
  ]);
}

export function timelineRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'timeline').flatMap(({ data, id, kind }) => [
    record(guide, 'timeline', { kind, id }, { title: data.title, text: text(guide, data.summary) }),
    ...data.events.map((event) =>
      record(
        guide,
        'event',
        { kind, id, part: event.id },
        {
          title: event.title,
          context: data.title,
          text: join(`${formatDate(event.date)}.`, text(guide, event.text)),
        },
      ),
    ),
  ]);
}
