import type { Entry } from '../../src/corpus/corpus.ts';
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
  const asked = sources.filter(({ data }) => data.unasked === undefined).map(({ data }) => data.url);
  await byHost([...new Set(asked)], pace, async (url) => {
    const outcome = await ask(url, state.get(url) ?? {}, manners);
    outcomes.set(url, outcome);
    if ('validators' in outcome) state.set(url, outcome.validators);
  });
  return sources.map((source) => {
    const { unasked, url } = source.data;
    const outcome: Outcome | undefined =
      unasked === undefined ? outcomes.get(url) : { type: 'unasked', why: unasked };
    return { source, outcome: outcome ?? { type: 'silent', why: 'was not asked' } };
  });
}
