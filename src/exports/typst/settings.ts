import type { Guide } from '../../views/guide.ts';
import { latestAsOf } from '../../views/reviews/as-of.ts';
import { asciiLiteral } from './literal.ts';

/** Title, author and date of a document; the date is that of the guide's content, the same at every build. */
export function about(guide: Guide, title: string): string {
  return `#set document(title: ${asciiLiteral(title)}, author: ${asciiLiteral(guide.site.title)}, date: ${dateOf(guide)})`;
}

/** Language and faces: what every document begins with, after its template. */
export function settings({ site }: Guide): string {
  const { language, region } = new Intl.Locale(site.language);
  return `#set text(lang: "${language}"${region?.length === 2 ? `, region: "${region}"` : ''})\n#show: faces`;
}

function dateOf(guide: Guide): string {
  const day = latestAsOf(guide);
  if (day === undefined) return 'none';
  const [year, month, date] = day.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${date})`;
}
