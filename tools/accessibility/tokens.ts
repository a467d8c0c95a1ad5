export type Theme = 'light' | 'dark';

/** Colour tokens of a style sheet by name, without the dashes, each with its value in both themes. */
export type ColourTokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const PAIR = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
const ALIAS = /--([a-z-]+):\s*var\(--([a-z-]+)\);/g;

/** Reads the tokens written as `--name: light-dark(#light, #dark)`, and those that stand for one of them. */
export function colourTokens(css: string): ColourTokens {
  const tokens = new Map<string, Record<Theme, string>>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(PAIR)) tokens.set(name, { light, dark });
  for (const [, name = '', of = ''] of css.matchAll(ALIAS)) {
    const value = tokens.get(of);
    if (value) tokens.set(name, value);
  }
  return tokens;
}
