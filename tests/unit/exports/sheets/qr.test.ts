import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../../../src/exports/sheets/qr.ts';

/** Dark modules of a drawn code, row by row. */
function modules(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => dark.has(`${x},${y}`)),
  );
}

describe('a QR code', () => {
  const drawn = modules(qrSvg('https://example.org/cheat-sheets/names/'));

  it('has three finder patterns and a quiet zone of four modules (ISO/IEC 18004)', () => {
    const far = drawn.length - 11;
    const row = (x: number, y: number) =>
      drawn[y]
        ?.slice(x, x + 7)
        .map(Number)
        .join('');
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      expect(row(x, y)).toBe('1111111');
      expect(row(x, y + 1)).toBe('1000001');
      expect(row(x, y + 3)).toBe('1011101');
    }
    const edge = drawn.flatMap((cells, y) =>
      cells.filter((_, x) => Math.min(x, y, drawn.length - 1 - x, drawn.length - 1 - y) < 4),
    );
    expect(edge).not.toContain(true);
  });

  it('differs from address to address', () => {
    expect(qrSvg('https://example.org/a/')).not.toBe(qrSvg('https://example.org/b/'));
  });
});
