import { CONSOLE } from './lib/console.ts';
import { renameCommand } from './rename/command.ts';

process.exitCode = renameCommand(process.argv.slice(2), CONSOLE);
