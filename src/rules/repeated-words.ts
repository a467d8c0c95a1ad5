import type { Link, Nodes } from 'mdast';
import type { Corpus, ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { parseLink } from '../corpus/scheme.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { formatValue } from '../schema/format-value.ts';
import type { FactValue } from '../schema/value.ts';
import { GAP } from './markdown/raw-runs.ts';
import { repeatedWords } from './quantities/repeated-words.ts';
import type { Rule } from './rule.ts';

/** A sentence does not say a second time what the value put into it says already. */
export const repeatedWord: Rule = {
  name: 'repeated-words',
  description: 'The words around an inserted value are not those of the value.',
  codes: ['repeated-words'],
  check: (corpus) => corpus.prose.flatMap((field) => inField(corpus, field)),
};

/** A run of text with a value put into it. */
interface Insertion {
  before: string;
  node: Link;
  after: string;
}

function inField(corpus: Corpus, field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  return insertions(field).flatMap(({ after, before, node }) => {
    const value = insertedValue(corpus, node);
    const repeated = value && repeatedWords(before, value, after);
    if (!repeated) return [];
    const shown = formatValue(value);
    const message = `${name} says ${quote(repeated)} beside ${quote(node.url)}, which prints ${quote(shown)}.`;
    const own = value.type === 'version' ? value.version : 'other words';
    const fix = `Remove ${quote(repeated)} from the sentence, or give the link words of its own: [${own}](${node.url}).`;
    return [diagnostic('repeated-words', field.at(`[](${node.url})`, node), message, fix)];
  });
}

function insertedValue(corpus: Corpus, { url }: Link): FactValue | undefined {
  const link = parseLink(url);
  const isFact = link.type === 'target' && link.target.kind === 'fact';
  return isFact ? corpus.entries.fact.get(link.target.id)?.data.value : undefined;
}

/** Every empty link of a field, with what its paragraph, heading or cell says before and after it. */
function insertions({ tree }: ProseField): Insertion[] {
  const found: Insertion[] = [];
  walk(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const parts: (string | Link)[] = [];
    for (const child of node.children) collect(child, parts);
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') continue;
      found.push({
        before: textOf(parts.slice(0, index)),
        node: part,
        after: textOf(parts.slice(index + 1)),
      });
    }
  });
  return found;
}

/** Text with a gap for each other value, whose words are not looked at. */
const textOf = (parts: readonly (string | Link)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : GAP)).join('');

function collect(node: Nodes, parts: (string | Link)[]): void {
  if (node.type === 'text') parts.push(node.value);
  else if (node.type === 'link' && node.children.length === 0) parts.push(node);
  else if ('children' in node) for (const child of node.children) collect(child, parts);
  else parts.push(node.type === 'break' ? '\n' : GAP);
}
