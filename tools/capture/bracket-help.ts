import type { GrammarFlag } from '../../src/kinds/grammar.ts';

/** `[-abc]`, `[ -i interface ]`, `[--count]`, `[-4|-6]`: a group of a usage line that begins with a hyphen. */
const GROUP = /\[\s*(-[^[\]]*?)\s*\]/g;

/**
 * Reads the flags of a program whose whole help is a usage in brackets, as the tools of the BSDs print it: letters
 * behind one hyphen are switches, a word behind a flag is its value.
 */
export function readBracketHelp(help: string): GrammarFlag[] {
  const usage = help.slice(Math.max(0, help.search(/usage/i)));
  const found = [...usage.matchAll(GROUP)].flatMap(([, group = '']) =>
    // A bar is between flags, or inside a value.
    group.split(/\s*\|\s*(?=-)/).flatMap(readGroup),
  );
  const byName = new Map(found.map((flag) => [flag.long ?? flag.short ?? '', flag]));
  return [...byName.values()];
}

function readGroup(group: string): GrammarFlag[] {
  const [, hyphens, name = '', value] = /^(--?)([^\s=]+)(?:[\s=]+(.+))?$/s.exec(group) ?? [];
  const kind = value === undefined ? {} : { value: value.replace(/\s+/g, ' ').slice(0, 60) };
  if (hyphens === '--') return [{ long: name, ...kind }];
  return name.length === 1 ? [{ short: name, ...kind }] : Array.from(name, (short) => ({ short }));
}
