import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Guide } from '../../src/views/guide.ts';
import { type Moved, movedAddresses } from '../../src/views/links/moved.ts';
import { withOldAnchors } from './anchors.ts';
import { redirectPage } from './page.ts';

/** Makes every old address of a guide lead on, in the site that was rendered into `out`. */
export function writeRedirects(out: string, guide: Guide): void {
  const { base, origin, site } = guide;
  const fileOf = (page: string) => join(out, page.slice(base.length), 'index.html');
  const moved = movedAddresses(guide);
  for (const one of moved.filter((one) => one.type === 'page')) {
    mkdirSync(dirname(fileOf(one.from)), { recursive: true });
    writeFileSync(fileOf(one.from), redirectPage(one.to, site.language, origin));
  }
  const anchors = moved.filter((one): one is Extract<Moved, { type: 'anchor' }> => one.type === 'anchor');
  for (const [page, old] of Map.groupBy(anchors, (one) => one.page)) {
    const file = fileOf(page);
    if (existsSync(file)) writeFileSync(file, withOldAnchors(readFileSync(file, 'utf8'), page, old));
  }
}
