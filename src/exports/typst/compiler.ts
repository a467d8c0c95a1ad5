import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PRINT_FACES } from '../../design/tokens.ts';
import { takeApart } from '../pdf/objects.ts';
import { pack } from '../pdf/pack.ts';
import { tagRowHeads } from '../pdf/row-heads.ts';
import { displayable, withoutGlyph } from './displayable.ts';
import { value } from './literal.ts';

/** Everything that a document sets type in, so that no font of the machine changes a byte. */
const FACES: Readonly<Record<string, readonly string[]>> = {
  [PRINT_FACES.sans]: ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'],
  [PRINT_FACES.mono]: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
};

/** Families in which a character is looked for, those of `PRELUDE`. */
const FAMILIES = value([PRINT_FACES.sans, PRINT_FACES.mono, ...PRINT_FACES.fallback]);

/** Typst's own answer, or what it objects to, in its words and without a full stop. */
export type Compiled<T> = { ok: true; value: T } | { ok: false; errors: string };

let shared: NodeCompiler | undefined;

/** Made at first use: a run that sets nothing does not load 50 MB of compiler. */
function compiler(): NodeCompiler {
  if (shared) return shared;
  const require = createRequire(import.meta.url);
  const typst: typeof import('@myriaddreamin/typst-ts-node-compiler') = require('@myriaddreamin/typst-ts-node-compiler');
  const fontPaths = Object.entries(FACES).flatMap(([family, faces]) => {
    const name = family.toLowerCase().replaceAll(' ', '-');
    const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    return faces.map((face) => join(folder, face));
  });
  shared = typst.NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  return shared;
}

/**
 * Sets a source as PDF/UA-1 (ISO 14289-1): tagged, fonts embedded; Typst refuses a document that breaks it. Heads of rows
 * are tagged as such, and the file is packed. The source states its own date. The same source gives the same bytes.
 */
export function toPdf(source: string): Compiled<Uint8Array> {
  return attempt(source, (document) => {
    const { objects, ...rest } = takeApart(compiler().pdf(document, { pdfStandard: 'ua-1' }));
    return pack({ ...rest, objects: tagRowHeads(objects) });
  });
}

/**
 * Draws a source of one page as SVG, a unit for each point; letters are shapes, so that it needs no font. Typst writes the
 * words beside them as they are, but no text may contain "]]>" (XML 1.0, 2.4); it writes no CDATA section.
 */
export function toSvg(source: string): Compiled<string> {
  return attempt(source, (document) => compiler().svg(document).replaceAll(']]>', ']]&gt;'));
}

/** The values of all `metadata` elements with a label, in the order of the document. */
export function query(source: string, label: string): Compiled<unknown[]> {
  return attempt(source, (document) =>
    compiler().query(document, { selector: `<${label}>`, field: 'value' }),
  );
}

let compiled = 0;

/**
 * Compiles a source anew. Typst takes it for an edit of the one before and looks for what they have in common, byte by
 * byte; where that ends inside a letter, version 0.14 panics and the process ends. A number at both ends keeps two
 * sources from having anything in common but the digits.
 */
function compile(source: string): ReturnType<NodeCompiler['compile']> {
  compiled += 1;
  return compiler().compile({ mainFileContent: `// ${compiled}\n${source}\n// ${compiled}` });
}

type Document = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

function attempt<T>(source: string, use: (document: Document) => T): Compiled<T> {
  const made = compile(displayable(source, objection));
  const { result } = made;
  if (!result)
    return { ok: false, errors: messagesIn(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)) };
  try {
    return { ok: true, value: use(result) };
  } catch (error) {
    return { ok: false, errors: messagesIn(String(error)) };
  } finally {
    // Keeps what the last few documents shared, and lets go of the rest.
    compiler().evictCache(10);
  }
}

/** The messages in Typst's account of what is wrong, each once, without hints for Typst's own authors. */
function messagesIn(account: string): string {
  const messages = [...account.matchAll(/"?message"?: ?"((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replaceAll('\\"', '"').replace(/, hints: .*$/s, ''),
  );
  return messages.length === 0 ? account : [...new Set(messages)].join('; ');
}

/** The characters of a text that none of the fonts at hand draws, and that print as U+FFFD therefore. */
export const undrawable = (text: string): ReadonlySet<string> => withoutGlyph(text, objection);

/** What PDF/UA-1, which allows no character without a glyph, has against some characters. */
function objection(characters: string): string | undefined {
  const probe = `#set document(title: "a")\n#set text(font: ${FAMILIES}, fallback: false)\n#"${characters}"`;
  const { result } = compile(probe);
  if (!result) return '';
  try {
    compiler().pdf(result, { pdfStandard: 'ua-1' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}
