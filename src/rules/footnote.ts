import type { FootnoteDefinition } from 'mdast';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { walk } from '../corpus/walk.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { placeInRun, rawRuns } from './markdown/raw-runs.ts';
import type { Rule } from './rule.ts';

/** A note and its mark belong together: a mark without a note is printed as typed, a note without a mark is lost. */
export const footnote: Rule = {
  name: 'footnote',
  description: 'Every footnote is defined once and referred to.',
  codes: ['footnote'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

/** As many names as a writer may have mixed up; more would take long to compare. */
const MOST_LABELS = 200;

const REFERENCE = /\[\^([^\]\s]+)\](?!:)/g;

function inField(field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  const defined = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const found: Diagnostic[] = [];
  walk(field.tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (!defined.has(node.identifier)) {
      defined.set(node.identifier, node);
      return;
    }
    const message = `${name} defines the footnote ${quote(`[^${node.label}]`)} a second time: only the first is shown.`;
    found.push(
      diagnostic('footnote', field.at(undefined, node), message, 'Give it another name, or remove one.'),
    );
  });
  for (const [identifier, node] of defined) {
    if (used.has(identifier)) continue;
    const mark = `[^${node.label}]`;
    const message = `${name} defines the footnote ${quote(mark)}, but nothing refers to it: it would not be shown.`;
    const fix = `Write ${mark} in the text where the note belongs, or remove it.`;
    found.push(diagnostic('footnote', field.at(undefined, node), message, fix));
  }
  const labels = [...defined.values()].slice(0, MOST_LABELS).map(({ label }) => label ?? '');
  return [...found, ...rawRuns(field).flatMap((run) => undefinedIn(run, field, name, labels))];
}

function undefinedIn(
  run: ReturnType<typeof rawRuns>[number],
  field: ProseField,
  name: string,
  labels: readonly string[],
): Diagnostic[] {
  return [...run.text.matchAll(REFERENCE)].map(({ 0: mark, 1: label = '', index }) => {
    const near = closest(label, labels);
    const isChapter = field.path.length === 0;
    const message = `${name} refers to the footnote ${quote(mark)}, which is not defined: readers would see the mark.`;
    const fix = !isChapter
      ? 'Write the note as a sentence: only chapters have footnotes.'
      : near === undefined
        ? `Add a paragraph "${mark.slice(0, 60)}: The note.", or write \\[ for a literal bracket.`
        : `Write [^${near}] (the closest one), or define it.`;
    return diagnostic('footnote', placeInRun(field, run, index, mark.length), message, fix);
  });
}
