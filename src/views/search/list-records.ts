import { all } from '../../corpus/corpus.ts';
import { formatDate, formatValue } from '../../schema/format-value.ts';
import type { SearchRecord } from '../../search/record.ts';
import { dataOf, type Guide } from '../guide.ts';
import { join, record, text } from './record.ts';

/** Terms: found by every other name, and what is said under one name answers for the others. */
export function termRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'term').map(({ data, id, kind }) =>
    record(
      guide,
      'term',
      { kind, id },
      {
        title: data.term,
        text: text(guide, data.definition),
        names: data.aka,
        synonyms: true,
      },
    ),
  );
}

export function faqRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'faq').map(({ data, id, kind }) =>
    record(
      guide,
      'question',
      { kind, id },
      {
        title: data.question,
        text: text(guide, data.short),
        body: text(guide, data.long),
      },
    ),
  );
}

/** Facts: the value and when it holds can be read without a click. */
export function factRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'fact').map(({ data, id, kind }) =>
    record(
      guide,
      'fact',
      { kind, id },
      {
        title: data.claim,
        text: join(data.value && `${formatValue(data.value)}.`, ...data.conditions),
        body: join(
          ...data.about.map((term) => dataOf(guide, 'term', term).term),
          ...data.sources.map(({ supports }) => supports),
        ),
      },
    ),
  );
}

export function claimRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'claim').map(({ data, id, kind }) =>
    record(guide, 'claim', { kind, id }, { title: data.says, text: text(guide, data.correction) }),
  );
}

export function sourceRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'source').map(({ data, id, kind }) =>
    record(
      guide,
      'source',
      { kind, id },
      {
        title: data.title,
        text: [data.publisher, ...(data.published ? [formatDate(data.published)] : [])].join(', '),
      },
    ),
  );
}

export function grammarRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'grammar').map(({ data, id, kind }) =>
    record(
      guide,
      'grammar',
      { kind, id },
      {
        title: `${data.program} ${data.version}`,
        text: `${data.capturedFrom}.`,
      },
    ),
  );
}
