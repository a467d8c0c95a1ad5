import type * as Tokens from './tokens.ts';

/** The list as custom properties of CSS: light and dark side by side; a theme chosen by hand sets `color-scheme`. */
export function tokensCss({ COLOURS, FACES, PRINT_SIZES, SIZES }: typeof Tokens): string {
  const colours = properties(COLOURS, '', ({ dark, light }) => `light-dark(${light}, ${dark})`);
  const faces = properties(FACES, 'face-', fontFamily);
  const sizes = properties(SIZES, '', (size) => size);
  const onPaper = properties(PRINT_SIZES, '', (size) => size);
  return `@layer tokens {
  :root { color-scheme: light dark; ${colours} ${faces} ${sizes} }
  :root[data-theme="light"] { color-scheme: light; }
  :root[data-theme="dark"] { color-scheme: dark; }
  @media print { :root, :root[data-theme] { color-scheme: light; ${onPaper} } }
}
`;
}

/** Families as a value of `font-family`, in CSS or in an attribute of SVG. */
export function fontFamily(families: readonly string[]): string {
  return families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
}

function properties<T>(
  list: Readonly<Record<string, T>>,
  prefix: string,
  written: (value: T) => string,
): string {
  return Object.entries(list)
    .map(([name, value]) => `--${prefix}${name}: ${written(value)};`)
    .join(' ');
}
