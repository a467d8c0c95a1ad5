import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { stackSvg } from '../../../../src/exports/drawing/stack-svg.ts';
import { stackPage } from '../../../../src/views/stack.ts';
import { otherGuide } from '../../../lib/guides.ts';

const { stack } = stackPage(otherGuide(), 'table-server');
const render = (changed = stack) => stackSvg(changed, { language: 'en', credit: ['Example · CC BY 4.0'] });

/** Names of the elements of a drawing, and its text. */
function read(svg: string): { names: string[]; text: string } {
  const names: string[] = [];
  let text = '';
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), (node) => {
    if (node.type === 'element') names.push(node.tagName);
    if (node.type === 'text') text += `${node.value}\n`;
  });
  return { names, text };
}

describe('the drawing of a stack as SVG', () => {
  it('says in its text all that it draws', () => {
    const { text } = read(render());
    for (const word of [
      'Client 1',
      'Client 2',
      'Server processes',
      'postgres',
      'Database files',
      'Supervisor',
    ])
      expect(text).toContain(`\n${word}\n`);
    expect(text).toContain(`\n${stack.alt}\n`);
    expect(text).toContain('\nBoundary: Connection\n');
    expect(text).toContain('\nExample · CC BY 4.0\n');
  });

  it('refers to nothing outside itself and is the same every time', () => {
    expect(render()).toBe(render());
    const addresses = [...render().matchAll(/(?:href="|src="|url\()([^")]+)/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([]);
  });

  it('lets no text become markup, and writes only characters that XML allows', () => {
    const plain = read(render()).names.filter((name) => name !== 'text');
    const hostile = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 40 })
        .map((points) => String.fromCodePoint(...points)),
      fc.constantFrom(
        '</text><script>x()</script>',
        ']]>',
        '&lt;g onload="x"',
        '"><image href="//x"/>',
        '\u0007\u0000',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const [first, ...rest] = stack.inside;
        if (!first) throw new Error('The example has a layer inside.');
        const svg = render({
          ...stack,
          title: text,
          alt: text,
          inside: [{ ...first, label: text }, ...rest],
        });
        expect(read(svg).names.filter((name) => name !== 'text')).toEqual(plain);
        expect(svg).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
        expect(svg).not.toMatch(/&(?!#x[0-9A-F]+;)/);
      }),
      { numRuns: 30 },
    );
  });

  it('grows in height with what it must hold', () => {
    const height = (svg: string) => Number(/height="([\d.]+)"/.exec(svg)?.[1]);
    const ground = stack.ground.map((layer) => ({
      ...layer,
      label: 'A name of several words that need a second line in this box'.repeat(3),
    }));
    expect(height(render({ ...stack, ground }))).toBeGreaterThan(height(render()));
  });
});
