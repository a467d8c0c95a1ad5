import type { Entry } from '../../corpus/corpus.ts';
import type { Fact } from '../../kinds/fact.ts';

type Superseded = Extract<Fact, { status: 'superseded' }>;

/** Whether a fact is no longer true and kept only for its address. */
export function isSuperseded(entry: Entry<'fact'>): entry is Entry<'fact'> & { data: Superseded } {
  return entry.data.status === 'superseded';
}
