import { distFolder } from './build/run.ts';
import { precompress } from './hosts/precompress.ts';

const dist = distFolder();
process.stdout.write(`${precompress(dist)} compressed files written beside those in ${dist}\n`);
