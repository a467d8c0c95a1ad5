import { type Arity, type CommandDraft, commandDraft, isGroup, type Page } from './draft.ts';
import { corrected } from './reference-corrections.ts';
import { joinSpellings } from './spellings.ts';
import { arityOf } from './usage.ts';

/**
 * The commands of a reference, from its top page down. Pages that no page lists are hidden or left over from an
 * older version, and are left out; so are the aliases of a page without a usage line, which are its neighbour's.
 */
export function referenceCommands(pages: readonly Page[], top: readonly string[]): CommandDraft[] {
  const byPath = new Map(pages.map((page) => [page.path.join(' '), page]));
  const visit = (path: readonly string[]): Page[] => {
    const page = byPath.get(path.join(' '));
    return page === undefined ? [] : [page, ...page.subcommands.flatMap((name) => visit([...path, name]))];
  };
  return joinSpellings(
    visit(top).map((page) => ({
      command: commandDraft(page, corrected(page.path, promised(page))),
      spellings: page.usage === undefined ? [] : [page.path, ...page.spellings],
    })),
  );
}

function promised(page: Page): Arity {
  if (isGroup(page)) return { min: 0, max: 0 };
  return page.usage === undefined ? { min: 0, max: null } : arityOf(page.usage, page.path);
}
