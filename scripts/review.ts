import { allowEarlyLeave } from './lib/closed-pipe.ts';
import { CONSOLE } from './lib/console.ts';
import { review } from './review/command.ts';

allowEarlyLeave();
process.exitCode = review(process.argv.slice(2), CONSOLE);
