import type { Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { linkNodes } from '../corpus/references.ts';
import { parseLink, SCHEMES } from '../corpus/scheme.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** Links lead to entries, so that a machine can check each of them; the web is reached through sources. */
export const unknownScheme: Rule = {
  name: 'unknown-scheme',
  description: 'Every link in text has a scheme that content knows.',
  codes: ['unknown-scheme'],
  check: (corpus) =>
    corpus.prose.flatMap((field) => linkNodes(field.tree).flatMap((node) => one(field, node))),
};

function one({ at, from }: ProseField, node: Link): Diagnostic[] {
  const link = parseLink(node.url);
  if (link.type !== 'unknown') return [];
  const name = entryName(from.kind, from.id);
  const what = node.url === '' ? 'has a link without an address' : `links to ${quote(node.url)}`;
  const why = node.url === '' ? '' : ', which is not a link that content may use';
  return [
    diagnostic('unknown-scheme', at(node.url, node), `${name} ${what}${why}.`, mend(link.scheme, node)),
  ];
}

function mend(scheme: string, node: Link): string {
  const { url } = node;
  const shown = textOf(node) || 'text';
  if (scheme === 'given') return `Write "[${shown}](given:)", with nothing after the colon.`;
  if (scheme === 'mailto') return 'Put the address in backquotes, or leave it out.';
  if (/^(https?|ftp)$/i.test(scheme)) {
    return `Add the document under sources/ and write "[${shown}](source:its-id)"; an address that is only an example stands in backquotes.`;
  }
  const near = url.includes(':') ? closest(scheme, SCHEMES) : undefined;
  if (near !== undefined) return `Write "${near}${url.slice(scheme.length)}" (the closest scheme).`;
  return `Link to an entry, as in "[${shown}](chapter:its-id)"; the schemes are ${SCHEMES.join(', ')}.`;
}
