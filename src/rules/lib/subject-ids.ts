import { type Corpus, siteOf } from '../../corpus/corpus.ts';

/** Ids of the subjects that the guide compares; undefined while its site file cannot be read. */
export function subjectIds(corpus: Corpus): string[] | undefined {
  return siteOf(corpus)?.data.subjects.map(({ id }) => id);
}
