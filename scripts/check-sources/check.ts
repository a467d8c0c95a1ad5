import type { Entry } from '../../src/corpus/corpus.ts';
import { sourceAddress } from '../../src/views/citations/source-origin.ts';
import { ask, type Manners } from './ask.ts';
import { byHost, type Pace } from './by-host.ts';
import type { Outcome } from './outcome.ts';
import type { State } from './state.ts';

/** A source and what became of its address. */
export interface Checked {
  source: Entry<'source'>;
  outcome: Outcome;
}

/** Asks for the address of every source, each address once, and notes in `state` what answered. */
export async function checkSources(
  sources: readonly Entry<'source'>[],
  state: State,
  manners: Manners,
  pace: Pace,
): Promise<Checked[]> {
  const outcomes = new Map<string, Outcome>();
  const asked = sources.flatMap(({ data }) =>
    data.unasked === undefined ? (sourceAddress(data) ?? []) : [],
  );
  await byHost([...new Set(asked)], pace, async (url) => {
    const outcome = await ask(url, state.get(url) ?? {}, manners);
    outcomes.set(url, outcome);
    if ('validators' in outcome) state.set(url, outcome.validators);
  });
  return sources.map((source) => {
    const address = sourceAddress(source.data);
    const why = source.data.unasked ?? (address === undefined ? 'It has no address.' : undefined);
    if (address === undefined || why !== undefined)
      return { source, outcome: { type: 'unasked', why: why ?? '' } };
    return { source, outcome: outcomes.get(address) ?? { type: 'silent', why: 'was not asked' } };
  });
}
