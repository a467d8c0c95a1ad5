import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { unitsOf } from '../corpus/units.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { FactValue } from '../schema/value.ts';
import { isSuperseded } from './lib/superseded.ts';
import { compareIntervals } from './quantities/compare-intervals.ts';
import { type Interval, intervalOf } from './quantities/interval.ts';
import { showValue } from './quantities/show-value.ts';
import type { Rule } from './rule.ts';

/** Facts may each be sourced and still contradict each other; the relations between them say so. */
export const invariant: Rule = {
  name: 'invariant',
  description: 'Every relation declared between facts holds over their whole ranges.',
  codes: ['invariant-broken', 'invariant-unprovable'],
  check: (corpus) => all(corpus, 'invariant').flatMap((one) => checkOne(corpus, one)),
};

function checkOne(corpus: Corpus, entry: Entry<'invariant'>): Diagnostic[] {
  const left = corpus.entries.fact.get(entry.data.left);
  const right = corpus.entries.fact.get(entry.data.right);
  // A reference to a superseded fact is an error of its own.
  if (!left || !right || isSuperseded(left) || isSuperseded(right)) return [];
  const bare = (['left', 'right'] as const).flatMap((side) =>
    withoutOrder(entry, side, { left, right }[side]),
  );
  const [leftValue, rightValue] = [left.data.value, right.data.value];
  if (bare.length > 0 || !leftValue || !rightValue) return bare;
  const units = unitsOf(corpus);
  const [a, b] = [intervalOf(leftValue, units), intervalOf(rightValue, units)];
  if (!a || !b || a.dimension !== b.dimension) return [];
  return verdict(entry, a, b, [leftValue, rightValue]);
}

function withoutOrder(entry: Entry<'invariant'>, side: 'left' | 'right', fact: Entry<'fact'>): Diagnostic[] {
  const { value } = fact.data;
  if (value && value.type !== 'version') return [];
  const why = value ? 'holds a version, and versions have no common order' : 'has no value';
  const message = `${entryName('invariant', entry.id)} cannot be checked: the fact ${quote(fact.id)} ${why}.`;
  const fix = 'Name a fact with a quantity or a date, or remove the relation.';
  return [diagnostic('invariant-unprovable', entry.locate([side]), message, fix)];
}

function verdict(
  entry: Entry<'invariant'>,
  a: Interval,
  b: Interval,
  values: [FactValue, FactValue],
): Diagnostic[] {
  const { left, relation, right, says } = entry.data;
  const result = compareIntervals(a, relation, b);
  const name = entryName('invariant', entry.id);
  const [shownLeft, shownRight] = values.map(showValue);
  switch (result.type) {
    case 'holds':
      return [];
    case 'broken':
      return [
        diagnostic(
          'invariant-broken',
          entry.locate(['relation']),
          `${name} does not hold: ${quote(left)} is ${shownLeft} and ${quote(right)} is ${shownRight}, but it says ${quote(says)} (${relation}).`,
          'Correct the fact that is wrong, or the relation.',
        ),
      ];
    case 'unprovable': {
      const gaps = result.missing.map(
        ({ bound, side }) => `${quote(side === 'left' ? left : right)} has no ${bound} bound`,
      );
      return [
        diagnostic(
          'invariant-unprovable',
          entry.locate(['relation']),
          `${name} cannot be checked: ${gaps.join(', and ')}.`,
          'Give the fact that bound, if a source states it, or remove the relation.',
        ),
      ];
    }
  }
}
