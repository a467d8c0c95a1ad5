/** The lines of a list of checksums (`hash  path`) that are about some paths, in the order of the list. */
export function linesAbout(list: string, paths: ReadonlySet<string>): string {
  return list
    .split('\n')
    .filter((line) => paths.has(line.slice(line.indexOf('  ') + 2)))
    .join('\n');
}
