import type { CommandDraft } from './draft.ts';

export interface Spelled {
  command: CommandDraft;
  /** All spellings its help lists; the first one is taken for the name. */
  spellings: string[][];
}

/**
 * Makes one command of those that are only several spellings of one (`ps` and `container ls`). Where the client
 * treats two spellings differently (other flags, other arguments), both stay.
 */
export function joinSpellings(entries: readonly Spelled[]): CommandDraft[] {
  const joined = new Map<string, CommandDraft>();
  const visited = new Set(entries.map(({ command }) => spell(command.path)));
  for (const { command, spellings } of entries) {
    const path = spellings[0] ?? command.path;
    const key = JSON.stringify([path, command.flags, command.arguments, command.foreign, command.group]);
    const known = joined.get(key);
    const others = [...(known?.aliases ?? []), command.path, ...spellings.filter(unvisited)];
    joined.set(key, named({ ...command, path: known?.path ?? command.path }, path, others));
  }
  return [...joined.values()];

  // A spelling that has a page of its own speaks for itself.
  function unvisited(path: string[]): boolean {
    return !visited.has(spell(path));
  }
}

/** The command under its best name, and the other names as aliases, each once. */
function named(command: CommandDraft, preferred: string[], others: string[][]): CommandDraft {
  const all = [...new Map([command.path, ...others].map((path) => [spell(path), path])).values()];
  const path = all.find((candidate) => spell(candidate) === spell(preferred)) ?? command.path;
  const aliases = all.filter((candidate) => candidate !== path).sort(byWords);
  const { aliases: _, ...rest } = command;
  return { ...rest, path, ...(aliases.length > 0 && { aliases }) };
}

function spell(path: readonly string[]): string {
  return path.join(' ');
}

/** Order of commands in a file: word by word. */
export function byWords(a: readonly string[], b: readonly string[]): number {
  return spell(a) < spell(b) ? -1 : spell(a) > spell(b) ? 1 : 0;
}
