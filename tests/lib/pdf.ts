import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Run {
  text: string;
  /** Size of type in points. */
  size: number;
  /** Distance from the left edge of the page in points. */
  x: number;
}

export interface PdfPage {
  width: number;
  height: number;
  runs: Run[];
  /** Roles of the structure tree in reading order: "H1", "P". */
  roles: string[];
  /** Alternatives of figures. */
  alternatives: string[];
  /** Addresses that links lead to. */
  links: string[];
}

export interface Pdf {
  title: string;
  author: string;
  language: string;
  creationDate: string;
  tagged: boolean;
  pages: PdfPage[];
  /** All text in reading order, white space made one space. */
  text: string;
  /** Names of the fonts, and whether the file carries them. */
  fonts: { name: string; embedded: boolean }[];
  outline: string[];
}

/** What a reader, or a reader's software, finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    fontExtraProperties: true,
  });
  const document = await task.promise;
  const info: Record<string, string> = Object.fromEntries(
    Object.entries((await document.getMetadata()).info),
  );
  const pages: PdfPage[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(document, number, fonts));
  const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
  const tagged = (await document.getMarkInfo())?.Marked === true;
  await task.destroy();
  return {
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? '',
    creationDate: info.CreationDate ?? '',
    tagged,
    pages,
    text: pages
      .flatMap(({ runs }) => runs.map(({ text }) => text))
      .join('')
      .replace(/\s+/g, ' '),
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
    outline,
  };
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  fonts: Map<string, boolean>,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { height, width } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.flatMap((item) =>
    'str' in item
      ? [
          {
            text: item.str + (item.hasEOL ? '\n' : ''),
            size: Math.hypot(item.transform[2], item.transform[3]),
            x: item.transform[4],
          },
        ]
      : [],
  );
  const tree = walk(await page.getStructTree());
  const annotations: { url?: string }[] = await page.getAnnotations();
  await page.getOperatorList();
  for (const item of items) {
    if (!('str' in item) || !page.commonObjs.has(item.fontName)) continue;
    const font = page.commonObjs.get(item.fontName);
    fonts.set(font.name, font.missingFile === false);
  }
  return {
    width,
    height,
    runs,
    roles: tree.map(({ role }) => role),
    alternatives: tree.flatMap(({ alt }) => alt ?? []),
    links: annotations.flatMap(({ url }) => url ?? []),
  };
}

/** What stands in a PDF as text, in reading order, without what repeats on every page. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  const document = await task.promise;
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    words.push(...withoutArtifacts(items));
  }
  await task.destroy();
  return words.join('');
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function withoutArtifacts(items: Items): string[] {
  const open: (string | undefined)[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return open.includes('Artifact') ? [] : item.str;
    if (item.type === 'endMarkedContent') open.pop();
    // pdf.js names the tag, though its types do not say so.
    else open.push('tag' in item ? String(item.tag) : undefined);
    return [];
  });
}

interface Node {
  role: string;
  alt?: string;
}

function walk(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
    return [];
  const own = 'role' in node && typeof node.role === 'string' ? [{ ...node, role: node.role }] : [];
  return [...own, ...node.children.flatMap(walk)];
}
