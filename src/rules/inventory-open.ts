import { all } from '../corpus/corpus.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** The guide answers everything that it set out to answer. */
export const inventoryOpen: Rule = {
  name: 'inventory-open',
  description: 'Every statement of the inventory is answered, or says why it needs no answer.',
  codes: ['inventory-open'],
  check: (corpus) =>
    all(corpus, 'inventory').flatMap(({ data, id, locate }) => {
      if (data.status !== 'open') return [];
      const message = `Nothing in the guide answers the statement ${quote(id)}: ${data.says}`;
      const fix = 'Answer it, write "status: covered" and name the place under `coveredBy`.';
      return [diagnostic('inventory-open', locate(['status']), message, fix)];
    }),
};
