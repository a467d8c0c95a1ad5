import { formatBytes } from '../views/downloads/download-link.ts';
import type { DownloadGroupView, DownloadRow } from '../views/downloads/downloads.ts';
import type { Guide } from '../views/guide.ts';
import { DOWNLOAD_GROUPS, type Download, type DownloadGroup } from './download.ts';
import { downloads } from './downloads.ts';
import { formatLabel } from './format-label.ts';
import { bytesOf } from './made-beside.ts';

const GROUPS: Readonly<Record<DownloadGroup, { label: string; purpose: string }>> = {
  paper: {
    label: 'Paper',
    purpose: 'To print and hang up: each sheet on the paper of your printer.',
  },
  reader: { label: 'Books', purpose: 'The whole guide as one book, for e-readers and for paper.' },
  cards: {
    label: 'Flashcards',
    purpose: 'Terms and questions for a program that asks them again before you forget.',
  },
  data: {
    label: 'Data',
    purpose: 'Tables, facts and sources for spreadsheets and programs, with described columns.',
  },
  text: {
    label: 'Plain text',
    purpose: 'Every page as text, for notes, for search on your own disk and for language models.',
  },
  drawings: {
    label: 'Drawings',
    purpose: 'Diagrams for slides and papers; each carries its title and licence.',
  },
  schemas: {
    label: 'Schemas',
    purpose: 'What content files may say, for editors and for guides of your own.',
  },
};

/** Licence of the generator and of what describes its formats. */
const CODE_LICENCE = { name: 'MIT', url: 'https://opensource.org/license/mit' };

/** All downloads of a guide in groups; a group without files is left out. */
export async function downloadGroups(guide: Guide): Promise<DownloadGroupView[]> {
  const all = downloads(guide);
  const sizes = new Map(
    await Promise.all(all.map(async (file) => [file, (await bytesOf(file)).length] as const)),
  );
  const sizeOf = (files: readonly Download[]) =>
    formatBytes(files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0));
  return DOWNLOAD_GROUPS.flatMap((group): DownloadGroupView[] => {
    const files = all.filter((file) => file.group === group);
    const [first] = files;
    if (!first) return [];
    return [
      {
        id: group,
        ...GROUPS[group],
        licence: first.licence === 'code' ? CODE_LICENCE : guide.site.licence,
        rows: rows(files, guide.base, sizeOf),
        count: files.length,
        size: sizeOf(files),
      },
    ];
  });
}

/** Files whose paths differ from the first dot of their names on are one thing in several formats. */
function rows(
  files: readonly Download[],
  base: string,
  sizeOf: (files: readonly Download[]) => string,
): DownloadRow[] {
  return [...Map.groupBy(files, ({ path }) => path.replace(/\.[^/]*$/, '')).values()].map((same) => ({
    title: commonTitle(same),
    formats: same.map((file) => ({
      label: formatLabel(file.path),
      href: base + file.path,
      size: sizeOf([file]),
    })),
  }));
}

/** What titles have in common before their last comma, behind which a title names its format: "Names, A4". */
function commonTitle(files: readonly Download[]): string {
  const titles = files.map(({ title }) => title.replace(/, [^,]*$/, ''));
  const [first = ''] = titles;
  return titles.every((title) => title === first) ? first : (files[0]?.title ?? '');
}
