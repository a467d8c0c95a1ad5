import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { SITES } from './sites.ts';

/** A build command that has been started. */
export interface BuildRun {
  child: ChildProcess;
  /** Resolves as soon as its output holds `text`. */
  said: (text: string) => Promise<void>;
  /** Resolves with the exit status, or the signal that ended it, and all output. */
  ended: Promise<{ status: number | NodeJS.Signals; output: string }>;
}

/** Starts the project's build command for the minimal guide, or as `environment` says, in the checkout `root`. */
export function startBuild(
  dist: string,
  environment: Readonly<Record<string, string>> = {},
  root = resolve(import.meta.dirname, '../..'),
): BuildRun {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      GUIDE_CONTENT: SITES.small.content,
      SOURCE_DATE_EPOCH: String(Date.parse(SITES.small.day) / 1000),
      DIST_DIR: dist,
      ...environment,
    },
  });
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk;
    child.emit('heard');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const said = async (text: string) => {
    while (!output.includes(text)) await once(child, 'heard');
  };
  const ended = once(child, 'close').then(([status, signal]) => ({ status: status ?? signal, output }));
  return { child, said, ended };
}
