import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteStyles } from './site-styles.ts';

/** A style sheet for paper as Astro names it. */
const PAPER = /^print\..*\.css$/;

/**
 * Writes into each page of the rendered site in `out`, served below `base`, the style that it needs. Throws when the site
 * has no style sheet for paper, which every page links.
 */
export function writeStyles(out: string, base: string): void {
  const assets = resolve(out, '_astro');
  const files = readdirSync(assets);
  const read = (name: string): string => readFileSync(resolve(assets, name), 'utf8');
  const css = files.filter((name) => name.endsWith('.css'));
  const address = (name: string): string => `${base}_astro/${name}`;
  const paper = css.find((name) => PAPER.test(name));
  if (paper === undefined) throw new Error(`No style sheet for paper in ${assets}.`);
  const styles = siteStyles({
    sheets: new Map(css.map((name) => [address(name), read(name)])),
    scripts: files.filter((name) => name.endsWith('.js')).map(read),
    paper: address(paper),
  });
  const paperNow = `print.${createHash('sha256').update(styles.paper).digest('base64url').slice(0, 8)}.css`;
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = resolve(out, path);
    const page = styles.styled(readFileSync(file, 'utf8'));
    writeFileSync(file, page.replace(address(paper), address(paperNow)));
  }
  for (const name of css) rmSync(resolve(assets, name));
  writeFileSync(resolve(assets, paperNow), styles.paper);
}
