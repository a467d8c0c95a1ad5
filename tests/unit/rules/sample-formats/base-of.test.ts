import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../../src/rules/sample-formats/base-of.ts';

type File = Parameters<typeof baseOf>[0];

const file = (name: string, over?: string): File => ({
  name,
  format: 'compose',
  ...(over !== undefined && { over }),
});
const textOf = (name: string) => `text of ${name}`;

describe('what a file of a sample is laid over', () => {
  it('is nothing for most', () => {
    expect(baseOf(file('compose.yaml'), [file('compose.yaml')], textOf)).toEqual({ type: 'none' });
  });

  it('is the file that it names, and what is below that one', () => {
    const files = [file('compose.yaml'), file('more.yaml', 'compose.yaml'), file('most.yaml', 'more.yaml')];
    expect(baseOf(files[2] ?? file(''), files, textOf)).toEqual({
      type: 'known',
      texts: ['text of compose.yaml', 'text of more.yaml'],
    });
  });

  it.each(['compose.override.yaml', 'docker-compose.override.yml'])('is known by the name %s', (name) => {
    const below = name.replace('.override', '');
    expect(baseOf(file(name), [file(below), file(name)], textOf)).toEqual({
      type: 'known',
      texts: [`text of ${below}`],
    });
    expect(baseOf(file(name), [file(name)], textOf)).toEqual({ type: 'unknown' });
  });

  it('is unknown when it cannot be read, or goes round in a circle', () => {
    expect(baseOf(file('a', 'b'), [file('a', 'b'), file('b')], () => undefined)).toEqual({ type: 'unknown' });
    expect(baseOf(file('a', 'b'), [file('a', 'b'), file('b', 'a')], textOf)).toEqual({ type: 'unknown' });
  });
});
