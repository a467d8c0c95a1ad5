import type { Colour } from './tokens.ts';

/** The middle of a colour's light and dark form, channel by channel: it stands on light and on dark ground. */
export function between({ dark, light }: Colour): string {
  const middle = channels(light).map((value, index) =>
    Math.round((value + (channels(dark)[index] ?? 0)) / 2),
  );
  return `#${middle.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
