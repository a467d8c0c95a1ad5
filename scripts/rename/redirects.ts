import type { Corpus } from '../../src/corpus/corpus.ts';
import { schemeOf } from '../../src/corpus/scheme.ts';
import type { Texts } from '../edit/content-texts.ts';
import { applyEdits, offsetAt, replaceWord, type TextEdit } from '../edit/text-edit.ts';
import type { Renaming } from './references.ts';

export const REDIRECTS = 'redirects.yaml';

const HEAD =
  '# Addresses that have changed, and where they lead now. Written by npm run rename; addresses are permanent.\n';

/**
 * The list of old addresses after a renaming: the old one leads to the new one, so does what led to the old one, and the
 * new one, if it was an old address of the same entry, is one no more. Lines end as the others of the file do.
 */
export function withRedirect(corpus: Corpus, texts: Texts, { from, kind, to }: Renaming): string {
  const scheme = schemeOf(kind);
  const [old, now] = [`${scheme}:${from}`, `${scheme}:${to}`];
  const text = texts.get(REDIRECTS) ?? HEAD;
  const entry = corpus.entries.redirects.get('');
  const edits = Object.entries(entry?.data ?? {}).flatMap(([key, target]): TextEdit[] => {
    if (!entry) return [];
    if (key === now || key.startsWith(`${now}#`))
      return [lineAt(text, offsetAt(text, entry.locate([key], { key: true })))];
    const leads = target === old || target.startsWith(`${old}#`);
    return leads ? [replaceWord(texts, entry.locate([key]), old, now) ?? []].flat() : [];
  });
  const kept = applyEdits(new Map([[REDIRECTS, text]]), edits).get(REDIRECTS) ?? text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${kept}${kept.endsWith('\n') || kept === '' ? '' : end}${old}: ${now}${end}`;
}

/** The whole line around an offset, to be taken out. */
function lineAt(text: string, offset: number): TextEdit {
  const end = text.indexOf('\n', offset);
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  return { file: REDIRECTS, from, to: end === -1 ? text.length : end + 1, text: '' };
}
