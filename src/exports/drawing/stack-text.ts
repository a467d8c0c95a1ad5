import type { Role } from '../../kinds/site.ts';
import { CONTROL, type DrawnLayer, type StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { type Block, boxed, columns, fill, standBeside } from './text-block.ts';
import { wrap } from './wrap.ts';

/** Of the whole drawing, in columns: what terminals and mail show without breaking lines. */
const WIDTH = 78;
/** Of what stands beside the stack. */
const SIDE = 24;
const GAP = 2;

/** Shades that tell the roles apart. */
const SHADES: Readonly<Record<Role, string>> = { first: '█', second: '▒', shared: '░' };

/**
 * The drawing of a stack in plain text for a monospaced face, at most 78 columns wide: title, drawing, key, and the
 * paragraphs of `credit`. The double line is the boundary.
 */
export function stackText(stack: StackDrawing, credit: readonly string[] = []): string {
  const key = stack.key.map(({ role, subject }) => `${SHADES[role]} ${subject}`);
  const paragraphs = [
    wrap(stack.title, WIDTH, columns),
    ...drawnBlocks(stack),
    ...(key.length > 0 ? [key] : []),
    ...(credit.length > 0 ? [credit] : []),
  ];
  const lines = paragraphs.map((paragraph) => paragraph.map((line) => line.trimEnd()).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** Control stands beside the plan, or below it where several instances need the width. */
function drawnBlocks(stack: StackDrawing): Block[] {
  const { control } = stack;
  if (control.length === 0) return [planBlock(stack, WIDTH)];
  const aside = controlBlock(control);
  if (stack.instances.length > 2) return [planBlock(stack, WIDTH), aside];
  return [standBeside([planBlock(stack, WIDTH - SIDE - GAP), aside], GAP)];
}

function planBlock({ boundary, ground, inside, instances }: StackDrawing, width: number): Block {
  const each = Math.floor((width - GAP * (instances.length - 1)) / instances.length);
  const instance = (name: string): Block => [
    ...wrap(name, each, columns).map((line) => fill(line, each, 'center')),
    ...layersBlock(inside, each),
  ];
  return [
    ...standBeside(instances.map(instance), GAP),
    ...(boundary ? ['═'.repeat(width), ...wrap(`${boundary.name}: ${boundary.label}`, width, columns)] : []),
    ...layersBlock(ground, width),
  ].map((line) => fill(line, width));
}

function controlBlock(layers: readonly DrawnLayer[]): Block {
  const words = [CONTROL.label, ...wrap(CONTROL.note, SIDE, columns)];
  return [...words.map((line) => fill(line, SIDE)), ...layersBlock(layers, SIDE)];
}

/** Layers, listed from the bottom up, on top of each other. */
function layersBlock(layers: readonly DrawnLayer[], width: number): Block {
  return boxed(layers.map((layer) => layerBlock(layer, width - 2)).reverse(), width);
}

/** The role as a shade at the start of each line, then number and name, then the second line below the name. */
function layerBlock({ label, number, role, sublabel }: DrawnLayer, width: number): Block {
  const mark = `${SHADES[role]} `;
  const indent = ' '.repeat(columns(`${number} `));
  const room = width - columns(mark + indent) - 1;
  const lines = [...wrap(label, room, columns), ...(sublabel ? wrap(sublabel, room, columns) : [])];
  return lines.map((line, index) => `${mark}${index === 0 ? `${number} ` : indent}${line}`);
}
