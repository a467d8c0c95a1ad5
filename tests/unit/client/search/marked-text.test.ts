import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../src/client/search/marked-text.ts';
import { wordForms } from '../../../../src/search/stem.ts';

const forms = wordForms('en');
const marked = (text: string, keys: string[], open?: string) =>
  markedText(forms, text, { keys: new Set(keys), open })
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('markedText', () => {
  it.each([
    ['Limits of memory, and --memory.', ['limit'], ['Limits']],
    ['docker run --memory=512m <image>', ['--memory'], ['--memory']],
    ['cpu.max (cpu.max)', ['cpu.max'], ['cpu.max', 'cpu.max']],
    ['Copy-on-write', ['copi'], ['Copy']],
    ['nothing here', ['kernel'], []],
  ])('in %j marks what matches %j', (text, keys, expected) => {
    expect(marked(text, keys)).toEqual(expected);
  });

  it('marks words that begin with what is being typed', () => {
    expect(marked('Hypervisors and hyper-threads', [], 'hyperv')).toEqual(['Hypervisors']);
  });

  it('loses no character', () => {
    const key = fc.constantFrom('a', 'b', '--a', 'a.b');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(key),
        fc.option(key, { nil: undefined }),
        (text, keys, open) => {
          const pieces = markedText(forms, text, { keys: new Set(keys), open });
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });
});
