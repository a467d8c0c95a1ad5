import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KINDS } from '../../../src/kinds/kinds.ts';
import { TARGET_KINDS } from '../../../src/schema/marks.ts';

/** What a route of the room of a kind may be called. */
const FILES = { page: ['[id].astro'], anchor: ['[...index].astro', 'index.astro'] };

it.each(TARGET_KINDS)('has a route for the address of a %s', (kind) => {
  const { each, room } = KINDS[kind].target;
  const files = readdirSync(`src/pages/${room}`);
  expect(FILES[each].filter((name) => files.includes(name))).toHaveLength(1);
});
