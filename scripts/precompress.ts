import { distFolder } from './build/run.ts';
import { isListed, listSite, strangersIn } from './build/site-list.ts';
import { precompress } from './hosts/precompress.ts';

const dist = distFolder();
if (isListed(dist)) {
  const strangers = strangersIn(dist);
  process.stdout.write(`${precompress(dist)} compressed files written beside those in ${dist}\n`);
  // The next build may replace what is written here, but no file that somebody else has put there.
  if (strangers.length === 0) listSite(dist);
} else {
  process.stdout.write(`There is no site in ${dist}. Run "npm run build" first.\n`);
  process.exitCode = 2;
}
