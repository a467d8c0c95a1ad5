/**
 * The type that packaged notes have. Anki knows it again by this number, and updates notes only while their type has the
 * same fields and templates: a change of those needs a new number.
 */
export const NOTE_TYPE_ID = 1_763_700_001_000;

const CSS = `.card {
  max-width: 40rem;
  margin: 0 auto;
  padding: 0 1rem;
  font: 1.125rem/1.45 system-ui, sans-serif;
  text-align: left;
}
code, pre { font-family: ui-monospace, monospace; font-size: 0.95em; }
pre { overflow-x: auto; }
small { opacity: 0.75; }
`;

/** The note type as version 11 of Anki's collection stores it: front and back, one card. */
export function noteType(changed: number): Record<string, unknown> {
  const field = (name: string, ord: number) => ({
    id: NOTE_TYPE_ID + ord,
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  });
  return {
    id: NOTE_TYPE_ID,
    name: 'Study guide card',
    type: 0,
    mod: changed,
    usn: -1,
    sortf: 0,
    did: null,
    flds: [field('Front', 0), field('Back', 1)],
    tmpls: [
      {
        id: NOTE_TYPE_ID,
        name: 'Card 1',
        ord: 0,
        qfmt: '{{Front}}',
        afmt: '{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}',
        bqfmt: '',
        bafmt: '',
        did: null,
      },
    ],
    css: CSS,
    latexPre: '',
    latexPost: '',
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}
