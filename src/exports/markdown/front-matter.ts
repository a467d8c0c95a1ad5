import type { Yaml } from 'mdast';
import { stringify } from 'yaml';
import type { Guide } from '../../views/guide.ts';
import type { GuideDocument } from '../document/document.ts';

/** What a file must say of itself once it has left the site: YAML between two lines of hyphens. */
export function frontMatter(
  guide: Guide,
  { address, asOf, description, language, title }: GuideDocument,
): Yaml {
  const { licence, title: guideTitle } = guide.site;
  const fields = {
    title,
    description,
    guide: guideTitle,
    address: `${guide.origin ?? ''}${address}`,
    language,
    'as-of': asOf,
    licence: `${licence.name}, ${licence.url}`,
  };
  const value = stringify(fields, { lineWidth: 0 });
  return { type: 'yaml', value: value.trimEnd() };
}
