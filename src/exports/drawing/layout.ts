/** How a stack is laid out; lengths are in pixels. */
export interface Layout {
  width: number;
  /** Whether all words are in it, only the names of layers, or none. */
  words: 'all' | 'names' | 'none';
  /** Whether layers are boxes with a stripe, or blocks where there is room for nothing but a colour. */
  layers: 'layer' | 'block';
  /** Of the name of a layer, and of its second line. */
  sizes: { name: number; sub: number };
  /** Least height of a layer. */
  least: number;
  /** Between layers on top of each other; below 0 where neighbours share a line. */
  between: number;
  /** Between instances side by side. */
  gap: number;
  /** Height of the boundary, and how far it reaches beyond what it separates on either side. */
  boundary: { height: number; overhang: number };
  /** Of control, and its distance from the stack; not drawn where it is left out. */
  control: { width: number; gap: number } | undefined;
}

/** The drawing as a file of its own, in books and on paper. */
export const WHOLE: Layout = {
  width: 688,
  words: 'all',
  layers: 'layer',
  sizes: { name: 15, sub: 12.5 },
  least: 48,
  between: -1,
  gap: 12,
  boundary: { height: 6, overhang: 6 },
  control: { width: 184, gap: 18 },
};

/** Its shape alone, beside its title in a list. */
export const MINIATURE: Layout = {
  ...WHOLE,
  width: 84,
  words: 'none',
  layers: 'block',
  least: 5,
  between: 2,
  gap: 4,
  boundary: { height: 4, overhang: 1 },
  control: { width: 16, gap: 6 },
};
