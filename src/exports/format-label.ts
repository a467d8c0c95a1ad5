const FORMATS: Readonly<Record<string, string>> = {
  apkg: 'Anki package',
  md: 'Markdown',
  txt: 'Text',
  xlsx: 'Workbook',
  yaml: 'YAML',
};

/** Parts of a file's name that say how it was made, in words. */
const VARIANTS: Readonly<Record<string, string>> = { a4: 'A4', letter: 'Letter' };

/** Name of a file's format, from its name: `names.a4.pdf` is "A4 PDF", `names.md` "Markdown". */
export function formatLabel(path: string): string {
  const [, ...parts] = path.slice(path.lastIndexOf('/') + 1).split('.');
  const format = parts.pop() ?? '';
  return [...parts.map((part) => VARIANTS[part] ?? part), FORMATS[format] ?? format.toUpperCase()].join(' ');
}
