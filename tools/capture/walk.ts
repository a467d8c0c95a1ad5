import { readCobraHelp } from './cobra-help.ts';
import type { Page } from './draft.ts';

/**
 * Reads the help pages of a program and all its subcommands, depth first. `help` gives the page for a path (the
 * words after the program); `unlisted` names subcommands that work but that the top page does not list.
 */
export function walkHelp(help: (path: readonly string[]) => string, unlisted: readonly string[]): Page[] {
  const visit = (path: readonly string[], extra: readonly string[]): Page[] => {
    const page = readCobraHelp(help(path), path);
    const names = new Set([...page.subcommands, ...extra]);
    return [page, ...[...names].flatMap((name) => visit([...path, name], []))];
  };
  return visit([], unlisted);
}
