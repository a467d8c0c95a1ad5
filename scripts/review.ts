import { CONSOLE } from './lib/console.ts';
import { review } from './review/command.ts';

process.exitCode = review(process.argv.slice(2), CONSOLE);
