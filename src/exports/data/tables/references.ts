/** The facts of a row: those that it lists and those that its texts cite. */
export const FACTS = { name: 'facts', description: 'Facts that the row rests on or cites.' };

/** What the links of a row's texts lead to, since plain text shows no links. */
export const MENTIONS = { name: 'mentions', description: 'Other entries that the texts of the row link to.' };
