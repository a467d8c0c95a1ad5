import { type Corpus, filesOf, type ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Import, importsOf } from '../corpus/imports.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** A text imports what is in its own folder, so that a folder is all there is of an entry. Packages are the compiler's matter. */
export const unknownImport: Rule = {
  name: 'unknown-import',
  description: 'The text of an explainer imports files that are beside it.',
  codes: ['unknown-import'],
  check: (corpus) =>
    [...corpus.bodies.values()].flatMap((body) =>
      importsOf(body.tree).flatMap((one) => (one.from.startsWith('.') ? checkImport(corpus, body, one) : [])),
    ),
};

function checkImport(corpus: Corpus, body: ProseField, { from, position }: Import): Diagnostic[] {
  const there = filesOf(corpus, body.from).map(({ name }) => `./${name}`);
  if (there.includes(from)) return [];
  const near = closest(from, there);
  return [
    diagnostic(
      'unknown-import',
      body.at(from, position && { position }),
      `${entryName(body.from.kind, body.from.id)} imports ${quote(from)}, which is not a file beside it.`,
      near === undefined
        ? 'Put the file into the folder of the text, or remove the import.'
        : `Write ${quote(near)} (the closest file).`,
    ),
  ];
}
