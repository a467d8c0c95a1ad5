import { expect, test } from 'vitest';
import { CARD_STACKS, cardStack } from '../../../../src/exports/cards/stack.ts';
import { value } from '../../../../src/exports/typst/literal.ts';
import { stackDrawing } from '../../../../src/views/stacks/stack-drawing.ts';
import { otherGuide } from '../../../lib/guides.ts';

const stack = stackDrawing(otherGuide(), 'table-server');
const { height } = CARD_STACKS;

/** All numbers that the card of a stack is given under a name. */
const given = (card: string, name: string): number[] =>
  [...card.matchAll(new RegExp(`"${name}": (-?[\\d.]+)`, 'g'))].map(([, number]) => Number(number));

test('a stack that has a card to itself shows the names of its layers, one of several its shape', () => {
  const alone = value(cardStack(stack, 1));
  const several = value(cardStack(stack, 2));
  for (const { label } of [...stack.ground, ...stack.inside]) {
    expect(alone).toContain(`"text": "${label.split(' ')[0]}`);
    expect(several).not.toContain('"text"');
  }
  for (const card of [alone, several]) expect(given(card, 'height')[0]).toBeCloseTo(height);
});

test('names that fit at no size make the whole smaller, and stay inside', () => {
  const label = 'A name of many and of somewhat long words';
  const ground = Array.from({ length: 12 }, () => stack.ground.map((layer) => ({ ...layer, label }))).flat();
  const card = value(cardStack({ ...stack, ground }, 1));
  expect(given(card, 'height')[0]).toBeCloseTo(height);
  expect(Math.min(...given(card, 'size'))).toBeLessThan(13);
  for (const y of given(card, 'y')) expect(y).toBeLessThan(height);
});
