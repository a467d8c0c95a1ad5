/**
 * Reference from one file of the site to another, both as addresses from the same root: from `/a/b.md` to `/c/d.md` it
 * is `../c/d.md`. It works on any server, under any base path, and on a disk (RFC 3986, 5.2).
 */
export function relativeReference(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = target.findIndex(
    (segment, index) => segment !== folder[index] || index === target.length - 1,
  );
  const up = folder.slice(shared).map(() => '..');
  return [...up, ...target.slice(shared)].join('/') || './';
}
