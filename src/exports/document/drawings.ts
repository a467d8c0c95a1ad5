import type { Element } from 'hast';
import { h } from 'hastscript';
import type { StackView } from '../../views/stack.ts';

/** The words for the drawing of a stack, in the place where a format may put the drawing itself. */
export const drawingWords = ({ alt, id }: StackView): Element => h('p', { dataStack: id }, alt);

/** The id of the stack whose drawing may take the place of an element. */
export function drawnStack({ properties: { dataStack } }: Element): string | undefined {
  return typeof dataStack === 'string' ? dataStack : undefined;
}
