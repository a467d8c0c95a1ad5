import { checkSourcesCommand } from './check-sources/command.ts';
import { CONSOLE } from './lib/console.ts';

process.exitCode = await checkSourcesCommand(process.argv.slice(2), CONSOLE);
