import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentRoot } from '../../src/data.ts';
import { epochProblem } from '../../src/today.ts';
import { siteAddressProblem } from '../../src/views/links/site-address.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What is wrong with the variables that choose a guide, its address and its day, one line each with its fix; empty when a
 * command can go on. Asked before anything else, because later each of them would fail in some library.
 */
export function environmentProblems(variables: Variables): string[] {
  const { GUIDE_CONTENT: content, SITE_URL: url, SOURCE_DATE_EPOCH: epoch } = variables;
  const address = url ? siteAddressProblem(url) : undefined;
  const moment = epochProblem(epoch);
  return [
    ...(content === undefined
      ? folderProblem(
          contentRoot(),
          'the guide',
          'run the command in the folder of the project, or set GUIDE_CONTENT',
        )
      : contentProblem(content)),
    ...(address === undefined ? [] : [`SITE_URL ${address}`]),
    ...(moment === undefined ? [] : [`SOURCE_DATE_EPOCH ${moment}`]),
  ];
}

/** The same for a command that may be told the folder of the guide (`--content`): then the variables do not count. */
export function guideProblems(content: string | undefined): string[] {
  return content === undefined
    ? environmentProblems(process.env)
    : folderProblem(resolve(content), '--content', 'name the folder that holds site.yaml');
}

/** What is wrong with a folder that should hold a guide: at most one line. `what` names who asks for it. */
export function folderProblem(folder: string, what: string, fix: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return [];
  const why = found ? 'is a file, not a folder' : 'does not exist';
  return [`The folder of ${what}, ${folder}, ${why}. Fix: ${fix}.`];
}

/** Ends the command with status 2 and a line on what is wrong, unless its variables are in order. */
export function requireEnvironment(command: string): void {
  const problems = environmentProblems(process.env);
  for (const problem of problems) process.stderr.write(`${command}: ${problem}\n`);
  if (problems.length > 0) process.exit(2);
}

function contentProblem(content: string): string[] {
  if (content.trim() !== '') {
    return folderProblem(
      contentRoot(),
      'GUIDE_CONTENT',
      'name the folder that holds site.yaml, or leave GUIDE_CONTENT out to use content/',
    );
  }
  return [
    'GUIDE_CONTENT is empty. Fix: name the folder that holds site.yaml, or leave GUIDE_CONTENT out to use content/.',
  ];
}
