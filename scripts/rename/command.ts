import { parseArgs } from 'node:util';
import { schemeOf } from '../../src/corpus/scheme.ts';
import { today } from '../../src/today.ts';
import { openGuide } from '../edit/open-guide.ts';
import type { Console } from '../lib/console.ts';
import { rename } from './rename.ts';
import { save } from './save.ts';

const USAGE = `Usage: npm run rename -- KIND:OLD NEW [--content DIR]
Gives an entry, such as fact:start-time, the id NEW in every file of the guide. Its old address leads to the new one.
Exit status: 0 done, 1 errors in content, 2 wrong usage or an id that cannot be used; nothing is written then.
`;

/** Renames an entry of a guide on disk and returns the exit status. */
export function renameCommand(args: string[], io: Console): 0 | 1 | 2 {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { content: { type: 'string' } },
    });
    const [name, to, ...more] = positionals;
    if (name === undefined || to === undefined || more.length > 0)
      return refuse(io, `name an entry and its new id\n${USAGE}`);
    const opened = openGuide(values.content, today());
    if (!opened.ok) {
      io.complain(`${opened.message}\n`);
      return opened.status;
    }
    const { corpus, files, root } = opened.guide;
    const renamed = rename(files, corpus, name, to, today());
    if (!renamed.ok) return refuse(io, renamed.problems.join('\n'));
    const count = save(root, files, renamed);
    const scheme = schemeOf(renamed.renaming.kind);
    const { from } = renamed.renaming;
    io.print(`${scheme}:${from} is now ${scheme}:${to}, in ${count} files. Its old address leads there.\n`);
    return 0;
  } catch (error) {
    return refuse(io, error instanceof Error ? error.message : String(error));
  }
}

function refuse(io: Console, problem: string): 2 {
  io.complain(`rename: ${problem}\n`);
  return 2;
}
