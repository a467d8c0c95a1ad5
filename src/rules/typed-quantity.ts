import type { Nodes } from 'mdast';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { unitsOf } from '../corpus/units.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { clip, quote } from '../diagnostics/wording.ts';
import type { Units } from '../schema/units.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { nodeAt, textRuns } from './quantities/text-runs.ts';
import type { Rule } from './rule.ts';

/** A number with a unit comes from a fact, with its source, condition and date, or says that it is assumed. */
export const typedQuantity: Rule = {
  name: 'typed-quantity',
  description: 'No quantity is typed by hand in text.',
  codes: ['typed-quantity'],
  check: (corpus) => corpus.prose.flatMap((field) => inField(field, unitsOf(corpus))),
};

function inField(field: ProseField, units: Units): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  return textRuns(field.tree).flatMap((run) =>
    findQuantities(run.text, units).map(({ index, text, unknownUnit }) => {
      const shown = text.replace(/\s+/g, ' ');
      const example = clip(shown, 60);
      const found = nodeAt(run, index);
      return diagnostic(
        'typed-quantity',
        field.at(text, found && shifted(found.node, found.offset)),
        `${name} states the quantity ${quote(shown)} by hand.`,
        unknownUnit === undefined
          ? `Write "[](fact:some-id)", which prints the value of a fact, or "[${example}](given:)" when the value is assumed for an example.`
          : `Declare the unit ${quote(unknownUnit)} under \`units\` in site.yaml, state the value as a fact and write "[](fact:some-id)"; or write "[${example}](given:)" when the value is assumed for an example.`,
      );
    }),
  );
}

/** The place inside a text node, exact unless a line of it is indented or holds an escape. */
function shifted(node: Nodes, offset: number): { position?: Nodes['position'] } {
  if (node.type !== 'text' || !node.position) return node;
  const lines = node.value.slice(0, offset).split('\n');
  const last = lines.at(-1) ?? '';
  const { column, line } = node.position.start;
  const start =
    lines.length === 1
      ? { line, column: column + last.length }
      : { line: line + lines.length - 1, column: last.length + 1 };
  return { position: { start, end: node.position.end } };
}
