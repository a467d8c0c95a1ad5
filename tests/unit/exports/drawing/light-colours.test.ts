import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIGHT, ROLE_COLOURS } from '../../../../src/exports/drawing/light-colours.ts';

const tokens = readFileSync(resolve(import.meta.dirname, '../../../../src/styles/tokens.css'), 'utf8');
const lightOf = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];

describe('the colours of drawings', () => {
  it.each(Object.entries(LIGHT))('%s is the light colour of the site', (name, colour) => {
    expect(colour).toBe(lightOf(name));
  });

  it.each(Object.entries(ROLE_COLOURS))('the role %s has the light colours of the site', (role, colours) => {
    expect(colours).toEqual({
      line: lightOf(role),
      fill: lightOf(`${role}-fill`),
      text: lightOf(`${role}-text`),
    });
  });
});
