import { s } from 'hastscript';
import { beside, type Part } from './part.ts';

/**
 * The same part several times side by side: drawn once under an id, then referred to, which keeps files small.
 * `xlink:href` rather than `href`, because e-readers know SVG 1.1.
 */
export function repeated(part: Part, times: number, gap: number, id: string): Part {
  const whole = beside(Array<Part>(times).fill(part), gap);
  return {
    ...whole,
    draw: (x, y) => [
      s('g', { id }, part.draw(x, y)),
      ...Array.from({ length: times - 1 }, (_, index) =>
        s('use', { xLinkHref: `#${id}`, x: (index + 1) * (part.width + gap) }),
      ),
    ],
  };
}
