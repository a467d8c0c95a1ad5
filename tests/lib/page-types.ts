import { htmlFiles } from '../../scripts/lib/html-files.ts';
import { type SiteName, siteFolder } from './sites.ts';

/** One page of every type: each page directly below the root, and the first below each of these. */
export function pageTypes(name: SiteName): string[] {
  const paths = htmlFiles(siteFolder(name)).map(({ path }) => path);
  const shallow = paths.filter((path) => path.split('/').length <= 2);
  const sections = [
    ...new Set(paths.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[0])),
  ];
  const first = sections.flatMap(
    (section) => paths.find((path) => path.startsWith(`${section}/`) && path.split('/').length > 2) ?? [],
  );
  return [...shallow, ...first];
}
