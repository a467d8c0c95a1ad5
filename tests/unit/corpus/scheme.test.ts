import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink, SCHEMES, schemeOf } from '../../../src/corpus/scheme.ts';
import { TARGET_KINDS } from '../../../src/schema/marks.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

describe('the address of a link', () => {
  it('leads to the entry and part that it was made from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TARGET_KINDS),
        id,
        fc.option(id, { nil: undefined }),
        (kind, entry, part) => {
          const address = `${schemeOf(kind)}:${entry}${part === undefined ? '' : `#${part}`}`;
          const target = part === undefined ? { kind, id: entry } : { kind, id: entry, part };
          expect(parseLink(address)).toEqual({ type: 'target', target });
        },
      ),
    );
  });

  it('can have a scheme for every kind that can be pointed to, and no other', () => {
    expect([...SCHEMES].sort()).toEqual(TARGET_KINDS.map(schemeOf).sort());
  });

  it.each([
    ['given:', { type: 'given' }],
    ['given:64', { type: 'unknown', scheme: 'given' }],
    ['#heading', { type: 'here', anchor: 'heading' }],
    ['https://example.org', { type: 'unknown', scheme: 'https' }],
    ['cheat-sheet:shells', { type: 'target', target: { kind: 'cheat-sheet', id: 'shells' } }],
    ['fact:', { type: 'target', target: { kind: 'fact', id: '' } }],
    ['constructor:a', { type: 'unknown', scheme: 'constructor' }],
    ['__proto__:a', { type: 'unknown', scheme: '__proto__' }],
    ['', { type: 'unknown', scheme: '' }],
  ])('"%s" is %j', (address, link) => {
    expect(parseLink(address)).toEqual(link);
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        expect(parseLink(address).type).toMatch(/^(target|given|here|unknown)$/);
      }),
    );
  });
});
