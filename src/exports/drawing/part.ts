import type { Element } from 'hast';

/** A piece of a drawing that knows its size before it has a place. Lengths are in pixels. */
export interface Part {
  width: number;
  height: number;
  /** The piece with its top left corner there. */
  draw: (x: number, y: number) => Element[];
}

/** Parts one below the other, `gap` apart. */
export function above(parts: readonly Part[], gap = 0): Part {
  return {
    width: Math.max(0, ...parts.map(({ width }) => width)),
    height: sum(parts.map(({ height }) => height)) + gap * Math.max(0, parts.length - 1),
    draw: (x, y) =>
      parts.flatMap((part, index) =>
        part.draw(x, y + sum(parts.slice(0, index).map(({ height }) => height + gap))),
      ),
  };
}

/** Parts side by side, `gap` apart, standing on one line. */
export function beside(parts: readonly Part[], gap = 0): Part {
  const height = Math.max(0, ...parts.map((part) => part.height));
  return {
    width: sum(parts.map(({ width }) => width)) + gap * Math.max(0, parts.length - 1),
    height,
    draw: (x, y) =>
      parts.flatMap((part, index) =>
        part.draw(x + sum(parts.slice(0, index).map(({ width }) => width + gap)), y + height - part.height),
      ),
  };
}

/** Parts side by side in as many lines as the width asks for. */
export function flow(parts: readonly Part[], width: number, gap: number): Part {
  const lines: Part[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && beside([...line, part], gap).width <= width) line.push(part);
    else lines.push([part]);
  }
  return above(
    lines.map((line) => beside(line, gap)),
    gap / 4,
  );
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
