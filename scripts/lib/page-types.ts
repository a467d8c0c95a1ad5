import { htmlFiles } from './html-files.ts';

/** One page of every type in a built site: each page directly below the root, and the first below each of these. */
export function pageTypesOf(folder: string): string[] {
  const paths = htmlFiles(folder).map(({ path }) => path);
  const shallow = paths.filter((path) => path.split('/').length <= 2);
  const sections = [
    ...new Set(paths.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[0])),
  ];
  const first = sections.flatMap(
    (section) => paths.find((path) => path.startsWith(`${section}/`) && path.split('/').length > 2) ?? [],
  );
  return [...shallow, ...first];
}
