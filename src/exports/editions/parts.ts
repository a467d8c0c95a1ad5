import { all } from '../../corpus/corpus.ts';
import { KIND_NAMES } from '../../kinds/kinds.ts';
import { htmlOf } from '../../markup/html.ts';
import type { Guide } from '../../views/guide.ts';
import { allCards } from '../flashcards/decks.ts';

/** Name of the guide as a whole in its ledger. Guids of notes hold a slash. */
export const WHOLE = 'guide';

/** Everything that has editions of its own, with its content as text, wherever the guide is published. */
export function editionParts(guide: Guide): Map<string, string> {
  const anywhere = { ...guide, base: '/', origin: undefined };
  const cards = allCards(anywhere).map(({ guid, ...card }) => {
    const content = { ...card, front: htmlOf(card.front), back: htmlOf(card.back) };
    return [guid, JSON.stringify(content)] as const;
  });
  return new Map([[WHOLE, wholeContent(guide)], ...cards]);
}

/** All that writers have written, without its position in files. */
function wholeContent({ corpus }: Guide): string {
  const entries = KIND_NAMES.map((kind) => all(corpus, kind).map(({ data, id }) => [id, data]));
  const bodies = [...corpus.bodies.values()].map(({ from, tree }) => [from.id, tree]);
  const files = corpus.entryFiles.map(({ path, text }) => [path, text]);
  return JSON.stringify([entries, bodies, files], (key, value) => (key === 'position' ? undefined : value));
}
