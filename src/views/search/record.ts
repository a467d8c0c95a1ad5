import type { RecordKindName, SearchRecord } from '../../search/record.ts';
import { plainText } from '../citations/resolver.ts';
import type { Guide } from '../guide.ts';
import { address } from '../links/address.ts';

/** A record of the entry or part that `target` names; what is left out is empty. */
export function record(
  guide: Guide,
  kind: RecordKindName,
  target: Parameters<typeof address>[1],
  fields: { title: string } & Partial<Omit<SearchRecord, 'kind' | 'href' | 'title'>>,
): SearchRecord {
  const href = address(guide.base, target);
  return { kind, href, context: '', text: '', names: [], asked: [], body: '', synonyms: false, ...fields };
}

/** The words of a Markdown field as readers see them. */
export function text(guide: Guide, markdown: string | undefined): string {
  return markdown === undefined ? '' : plainText(guide, markdown);
}

/** Texts behind each other as sentences of one. */
export function join(...texts: readonly (string | undefined)[]): string {
  return texts.filter((one) => one !== undefined && one !== '').join(' ');
}
