import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIATURE, WHOLE } from '../../../../src/exports/drawing/layout.ts';
import { miniature } from '../../../../src/exports/drawing/miniature.ts';
import { stackPiece } from '../../../../src/exports/drawing/stack-piece.ts';
import { type StackDrawing, stackDrawing } from '../../../../src/views/stacks/stack-drawing.ts';
import { otherGuide } from '../../../lib/guides.ts';

const guide = otherGuide();
const stack = stackDrawing(guide, 'table-server');

/** Stacks of every shape that a guide may have. */
const stacks = fc
  .record({
    ground: fc.integer({ min: 1, max: 4 }),
    inside: fc.integer({ min: 1, max: 4 }),
    control: fc.integer({ min: 0, max: 3 }),
    instances: fc.integer({ min: 1, max: 4 }),
    label: fc.string({ unit: fc.constantFrom('a', 'W', ' ', '-', '表'), minLength: 1, maxLength: 40 }),
  })
  .map(({ control, ground, inside, instances, label }): StackDrawing => {
    const [layer] = stack.ground;
    const layers = (count: number) => Array.from({ length: count }, () => ({ ...layer, label }) as never);
    return {
      ...stack,
      ground: layers(ground),
      inside: layers(inside),
      control: layers(control),
      instances: Array.from({ length: instances }, (_, index) => `Client ${index + 1}`),
    };
  });

describe('a stack as shapes', () => {
  it('has each layer of the ground once, each above it once for each instance, control beside', () => {
    fc.assert(
      fc.property(stacks, fc.constantFrom(WHOLE, MINIATURE), (drawn, layout) => {
        const { shapes } = stackPiece(drawn, layout);
        const boxes = shapes.filter(({ kind }) => kind === layout.layers);
        const { control, ground, inside, instances } = drawn;
        expect(boxes.length).toBe(ground.length + control.length + inside.length * instances.length);
        expect(shapes.filter(({ kind }) => kind === 'boundary').length).toBe(1);
        const without = stackPiece(drawn, { ...layout, control: undefined });
        expect(without.shapes.filter(({ kind }) => kind === layout.layers).length).toBe(
          boxes.length - control.length,
        );
      }),
    );
  });

  it('is as wide as its layout, and all of it lies within its size', () => {
    fc.assert(
      fc.property(stacks, fc.constantFrom(WHOLE, MINIATURE), (drawn, layout) => {
        const { height, shapes, width } = stackPiece(drawn, layout);
        expect(width).toBeCloseTo(layout.width);
        const { overhang } = layout.boundary;
        for (const shape of shapes) {
          expect(shape.x).toBeGreaterThanOrEqual(-overhang);
          expect(shape.y).toBeGreaterThanOrEqual(0);
          if (shape.kind === 'words') continue;
          expect(shape.x + shape.width).toBeLessThanOrEqual(width + overhang + 0.01);
          expect(shape.y + shape.height).toBeLessThanOrEqual(height + 0.01);
        }
      }),
    );
  });
});

it('is drawn small in the colours of the theme, without words', () => {
  for (const id of guide.corpus.entries.stack.keys()) {
    const svg = miniature(stackDrawing(guide, id));
    expect(svg).toMatch(/^<svg .*aria-hidden="true">/);
    expect(svg).not.toMatch(/<text|#[0-9a-f]{6}/);
    expect(svg).toContain('var(--boundary)');
  }
});
