import { latestAsOf } from '../../views/as-of.ts';
import type { Guide } from '../../views/guide.ts';
import { asciiLiteral } from './literal.ts';

/**
 * What every document of a guide begins with after its template: title, author and date, which are the same at every
 * build, the language, and the faces.
 */
export function settings(guide: Guide, title: string): string {
  const { language, title: author } = guide.site;
  const [code = 'en', region] = language.split('-');
  return [
    `#set document(title: ${asciiLiteral(title)}, author: ${asciiLiteral(author)}, date: ${date(guide)})`,
    `#set text(lang: "${code}"${region ? `, region: "${region}"` : ''})`,
    '#show: faces',
  ].join('\n');
}

/** The day on which anything in the guide was last checked, as a value of Typst. */
function date(guide: Guide): string {
  const day = latestAsOf(guide);
  if (day === undefined) return 'none';
  const [year, month, date] = day.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${date})`;
}
