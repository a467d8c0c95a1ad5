import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackText } from '../../../../src/exports/drawing/stack-text.ts';
import { columns } from '../../../../src/exports/drawing/text-block.ts';
import { stackPage } from '../../../../src/views/stack.ts';
import { otherGuide } from '../../../lib/guides.ts';

const { stack } = stackPage(otherGuide(), 'document-server');

describe('the drawing of a stack in plain text', () => {
  it('stands in line', () => {
    expect(stackText(stack)).toMatchInlineSnapshot(`
      "A MongoDB server

                     Client 1                                Client 2
      ┌────────────────────────────────────┐  ┌────────────────────────────────────┐
      │░ 3 Client program                  │  │░ 3 Client program                  │
      │░   an application with its driver  │  │░   an application with its driver  │
      └────────────────────────────────────┘  └────────────────────────────────────┘
      ══════════════════════════════════════════════════════════════════════════════
      Boundary: Connection
      ┌────────────────────────────────────────────────────────────────────────────┐
      │▒ 2 Server process                                                          │
      │▒   mongod                                                                  │
      ├────────────────────────────────────────────────────────────────────────────┤
      │░ 1 Data files                                                              │
      └────────────────────────────────────────────────────────────────────────────┘

      ░ Common ground
      ▒ Document database
      "
    `);
  });

  it('keeps its edges in line and its width, whatever the labels', () => {
    const label = fc.string({
      unit: fc.constantFrom('a', 'W', ' ', '-', 'é', '表', '한'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(label, fc.integer({ min: 1, max: 4 }), (text, count) => {
        const instances = Array.from({ length: count }, (_, index) => `N${index}`);
        const inside = stack.inside.map((layer) => ({ ...layer, label: text.trim() || 'x' }));
        const lines = stackText({ ...stack, instances, inside }).split('\n');
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(78);
        const boxed = lines.filter((line) => /^[┌│├└]/.test(line));
        const above = boxed.slice(0, boxed.findIndex((line) => line.startsWith('└')) + 1);
        expect(new Set(above.map(columns)).size).toBe(1);
        expect(above.every((line) => (line.match(/[│┐┤┘]( |$)/g) ?? []).length >= count)).toBe(true);
      }),
    );
  });
});
