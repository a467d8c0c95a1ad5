import type { Target } from '../../corpus/corpus.ts';
import { dataOf, type Guide } from '../guide.ts';

/** What an empty link to an entry prints, and what breadcrumbs and lists call it. */
export function titleOf(guide: Guide, { id, kind }: Target): string {
  switch (kind) {
    case 'term':
      return dataOf(guide, 'term', id).term;
    case 'faq':
      return dataOf(guide, 'faq', id).question;
    case 'claim':
      return dataOf(guide, 'claim', id).says;
    case 'fact':
      return dataOf(guide, 'fact', id).claim;
    case 'grammar': {
      const { program, version } = dataOf(guide, 'grammar', id);
      return `${program} ${version}`;
    }
    default:
      return dataOf(guide, kind, id).title;
  }
}
