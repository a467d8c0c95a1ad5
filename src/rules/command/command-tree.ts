import type { Grammar, GrammarCommand, GrammarFlag } from '../../kinds/grammar.ts';

/** A program or one of its commands, with what each grammar that knows it says. */
export interface CommandNode {
  commands: GrammarCommand[];
  children: Map<string, CommandNode>;
}

export interface Program {
  root: CommandNode;
  /** Flags that every command knows. */
  globalFlags: GrammarFlag[];
  /** Whether long flags may begin with one hyphen. */
  singleHyphen: boolean;
}

/**
 * All that the grammars say about a program, as a tree of its words; undefined when none is about it. Several
 * grammars may share a program: one for the program itself, others for its extensions.
 */
export function programTree(name: string, grammars: readonly Grammar[]): Program | undefined {
  const own = grammars.filter((grammar) => grammar.program === name);
  if (own.length === 0) return undefined;
  const root = emptyNode();
  const commands = own.flatMap((grammar) => grammar.commands);
  for (const command of commands) nodeAt(root, command.path).commands.push(command);
  for (const command of commands) for (const alias of command.aliases) addAlias(root, command, alias);
  return {
    root,
    globalFlags: own.flatMap((grammar) => grammar.globalFlags),
    singleHyphen: own.some((grammar) => grammar.singleHyphen),
  };
}

function emptyNode(): CommandNode {
  return { commands: [], children: new Map() };
}

function nodeAt(root: CommandNode, path: readonly string[]): CommandNode {
  let node = root;
  for (const word of path) {
    const next = node.children.get(word) ?? emptyNode();
    node.children.set(word, next);
    node = next;
  }
  return node;
}

/** Another spelling of a group leads to the very same subcommands; of any other command, to a node of its own. */
function addAlias(root: CommandNode, command: GrammarCommand, alias: readonly string[]): void {
  const last = alias.at(-1);
  if (last === undefined) return;
  const parent = nodeAt(root, alias.slice(0, -1));
  if (command.group && !parent.children.has(last)) {
    parent.children.set(last, nodeAt(root, command.path));
  } else {
    nodeAt(root, alias).commands.push(command);
  }
}
