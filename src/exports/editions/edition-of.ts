import { createHash } from 'node:crypto';
import type { Edition } from '../../corpus/editions.ts';
import { remember } from '../../corpus/remember.ts';
import type { Guide } from '../../views/guide.ts';
import { lastCheck } from '../../views/reviews/checked-on.ts';
import { editionParts, WHOLE } from './parts.ts';

/** Time of what was never recorded and never checked: any will do that lies before all others. */
const LONG_AGO = Date.UTC(2000, 0, 1) / 1000;

/**
 * The editions of a guide and of its notes, by name. What the ledger knows with this content is as old as it says. All
 * else is new: as old as the source that is built, when that is known, and otherwise as the youngest thing that is.
 */
export const editionsOf: (guide: Guide) => ReadonlyMap<string, Edition> = remember((guide: Guide) => {
  const { ledger, sourceDate } = guide.editions;
  const checked = lastCheck(guide);
  const youngest = Math.max(
    checked === undefined ? LONG_AGO : Date.parse(checked) / 1000,
    ...[...ledger.values()].map(({ since }) => since),
  );
  return new Map(
    [...editionParts(guide)].map(([name, content]) => {
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
      const known = ledger.get(name);
      return [name, known?.hash === hash ? known : { hash, since: sourceDate ?? youngest }];
    }),
  );
});

/** The edition of the guide as a whole. */
export function guideEdition(guide: Guide): Edition {
  const edition = editionsOf(guide).get(WHOLE);
  if (!edition) throw new Error('Every guide has an edition.');
  return edition;
}
