import type { Element } from 'hast';

const ALIGNMENTS = ['left', 'center', 'right'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

const PREFIX = 'align-';

/** Turns the `align` of a cell, which HTML no longer has, into a class, in place. */
export function alignByClass({ properties }: Element): void {
  const { align, className } = properties;
  if (align === undefined) return;
  delete properties.align;
  properties.className = [...(Array.isArray(className) ? className : []), `${PREFIX}${align}`];
}

/** How a cell is aligned, by its class. */
export function alignmentOf({ properties: { className } }: Element): Alignment | undefined {
  if (!Array.isArray(className)) return undefined;
  return ALIGNMENTS.find((alignment) => className.includes(PREFIX + alignment));
}
