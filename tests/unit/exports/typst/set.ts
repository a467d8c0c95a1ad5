import { toPdf } from '../../../../src/exports/typst/compiler.ts';
import { fromHast, type Surroundings } from '../../../../src/exports/typst/from-hast.ts';
import { PRELUDE } from '../../../../src/exports/typst/prelude.ts';
import type { Prose } from '../../../../src/markup/prose.ts';
import { type Pdf, readPdf } from '../../../lib/pdf.ts';
import { proseOf } from '../../../lib/prose.ts';

/** Sets a document with this body and reads it again. Throws when Typst objects. */
export async function setMarkup(markup: string): Promise<Pdf> {
  const made = toPdf(
    `${PRELUDE}\n#set document(title: "Test")\n#set text(lang: "en")\n#show: faces\n${markup}`,
  );
  if (!made.ok) throw new Error(`${made.errors}\n${markup}`);
  return readPdf(made.value);
}

/** Sets prose; links lead where they say, and cited facts are marked, unless told otherwise. */
export function setProse(prose: Prose, around: Partial<Surroundings> = {}): Promise<Pdf> {
  return setMarkup(fromHast(prose, { link: (url) => ({ url }), citations: 'mark', ...around }));
}

/** The same for prose that is written as HTML. */
export function setHtml(html: string, around: Partial<Surroundings> = {}): Promise<Pdf> {
  return setProse(proseOf(html), around);
}
