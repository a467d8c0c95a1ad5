import { setTimeout as sleep } from 'node:timers/promises';
import { all } from '../../src/corpus/corpus.ts';
import { today } from '../../src/today.ts';
import { openGuide } from '../edit/open-guide.ts';
import type { Console } from '../lib/console.ts';
import { checkSources } from './check.ts';
import { readOptions } from './options.ts';
import { needsCare, REPORT_FORMATS, report } from './report.ts';
import { readState, writeState } from './state.ts';

const USAGE = `Usage: npm run check-sources -- [--content DIR] [--format ${REPORT_FORMATS.join('|')}] [--state FILE]
         [--hosts N] [--pause MS] [--timeout MS]
Asks the address of every source whether it is still there. Never part of a build.
Exit status: 0 all there, 1 some gone, moved, refused or silent, 2 wrong usage or a guide with errors.
`;

const TRIES = 3;

/** Asks for all sources of a guide and returns the exit status. */
export async function checkSourcesCommand(args: string[], io: Console): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    if (typeof options === 'string') return refuse(io, `${options}\n${USAGE}`);
    const opened = openGuide(options.content, today());
    if (!opened.ok) return refuse(io, opened.message);
    const { corpus, shown } = opened.guide;
    const state = readState(options.state);
    const wait = (ms: number) => sleep(ms);
    const { timeoutMs } = options;
    const manners = {
      userAgent: userAgent(corpus.site.data.repository),
      timeoutMs,
      tries: TRIES,
      sleep: wait,
      fetch,
    };
    const found = await checkSources(all(corpus, 'source'), state, manners, { ...options, sleep: wait });
    writeState(options.state, state);
    io.print(report(found, options.format, shown));
    return found.some(needsCare) ? 1 : 0;
  } catch (error) {
    return refuse(io, error instanceof Error ? error.message : String(error));
  }
}

/** Says to the people behind a server who asks, and where to complain. */
function userAgent(repository: string | undefined): string {
  return `shared-kernel-check-sources/1.0${repository ? ` (+${repository})` : ''}`;
}

function refuse(io: Console, problem: string): 2 {
  io.complain(`check-sources: ${problem}\n`);
  return 2;
}
