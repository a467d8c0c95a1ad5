import { toPdf } from '../../../../src/exports/typst/compiler.ts';
import type { Surroundings } from '../../../../src/exports/typst/from-hast.ts';
import { fromHtml } from '../../../../src/exports/typst/from-html.ts';
import { PRELUDE } from '../../../../src/exports/typst/prelude.ts';
import type { Html } from '../../../../src/markup/html.ts';
import { type Pdf, readPdf } from '../../../lib/pdf.ts';

/** Sets a document with this body and reads it again. Throws when Typst objects. */
export async function setMarkup(markup: string): Promise<Pdf> {
  const made = toPdf(
    `${PRELUDE}\n#set document(title: "Test")\n#set text(lang: "en")\n#show: faces\n${markup}`,
  );
  if (!made.ok) throw new Error(`${made.errors}\n${markup}`);
  return readPdf(made.value);
}

/** Sets HTML; links lead where they say, and cited facts are marked, unless told otherwise. */
export function setHtml(html: string, around: Partial<Surroundings> = {}): Promise<Pdf> {
  return setMarkup(fromHtml(html as Html, { link: (url) => ({ url }), citations: 'mark', ...around }));
}
