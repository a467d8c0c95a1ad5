import type { ElementContent } from 'hast';
import type { Position as Span } from 'unist';
import { visit } from 'unist-util-visit';
import type { Entry } from '../../corpus/corpus.ts';
import { entryName } from '../../corpus/entries.ts';
import type { Position } from '../../diagnostics/diagnostic.ts';
import { hasText } from '../../kinds/kinds.ts';
import type { Guide } from '../../views/guide.ts';
import type { GuideDocument } from './document.ts';

/** What a document was made from: how messages name the entry, and its place in the content. */
export interface Origin {
  name: string;
  at: Position;
}

/**
 * The entry that a document was made from; with a `beginning` of its content, the entry and line that the end of that
 * beginning was made from: the text of an entry knows its lines, and on a page of many entries the last id names one.
 */
export function originOf(
  { corpus }: Guide,
  { id, kind }: Pick<GuideDocument, 'kind' | 'id'>,
  beginning: readonly ElementContent[] = [],
): Origin {
  const entries: ReadonlyMap<string, Entry> = corpus.entries[kind];
  const entry = entries.get(id) ?? entries.get(lastId(beginning, entries) ?? '') ?? corpus.site;
  const start = hasText(entry.kind) ? lastSpan(beginning)?.start : undefined;
  const at = start ? { file: entry.file, line: start.line, column: start.column } : entry.locate([]);
  return { name: entryName(entry.kind, entry.id), at };
}

function lastId(content: readonly ElementContent[], known: ReadonlyMap<string, unknown>): string | undefined {
  let last: string | undefined;
  visit({ type: 'root', children: [...content] }, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && known.has(id)) last = id;
  });
  return last;
}

/** Where the innermost of the last elements that knows its place is. */
function lastSpan(content: readonly ElementContent[]): Span | undefined {
  const last = content.at(-1);
  return last?.type === 'element' ? (lastSpan(last.children) ?? last.position) : undefined;
}
