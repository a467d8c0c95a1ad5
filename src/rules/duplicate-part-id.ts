import { all, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { KIND_NAMES, type Kind } from '../kinds/kinds.ts';
import type { Part } from '../kinds/part.ts';
import { partLists } from './lib/parts.ts';
import type { Rule } from './rule.ts';

/** Ids of parts become anchors and keys, so within one entry they are unique. */
export const duplicatePartId: Rule = {
  name: 'duplicate-part-id',
  description: 'No two rows, columns, aspects, layers, questions or other parts of an entry share an id.',
  codes: ['duplicate-part-id'],
  check: (corpus) => KIND_NAMES.flatMap((kind) => all(corpus, kind).flatMap(duplicates)),
};

function duplicates<K extends Kind>(entry: Entry<K>): Diagnostic[] {
  return partLists(entry).flatMap((parts) => {
    const first = new Map<string, Part>();
    return parts.flatMap((part) => {
      const other = first.get(part.id);
      if (other) return [report(entry, part, other)];
      first.set(part.id, part);
      return [];
    });
  });
}

function report(entry: Entry, part: Part, other: Part): Diagnostic {
  const { line } = entry.locate(other.path);
  const name = entryName(entry.kind, entry.id);
  const id = quote(part.id);
  const [clash, fix] =
    part.noun === other.noun
      ? [`has two ${part.noun}s with the id ${id}`, 'Give one of the two another id, or remove it.']
      : [
          `has ${article(other.noun)} and ${article(part.noun)} with the id ${id}`,
          'Give one of the two another id.',
        ];
  return diagnostic(
    'duplicate-part-id',
    entry.locate(part.path),
    `${name} ${clash}: first on line ${line}.`,
    fix,
  );
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
