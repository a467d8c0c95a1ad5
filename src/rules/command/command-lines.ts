import type { Code as CodeBlock } from 'mdast';
import { cellOf } from '../../corpus/cells.ts';
import { all, type Corpus, type Entry, filesOf, type ProseField } from '../../corpus/corpus.ts';
import { walk } from '../../corpus/walk.ts';
import type { Position } from '../../diagnostics/diagnostic.ts';
import { codeLanguage } from '../../schema/code-language.ts';
import { type ScriptLine, scriptCommands, sessionCommands } from './shell-text.ts';

/** A command that readers may copy, and the place of a word of it. */
export interface CommandLine {
  from: Entry;
  text: string;
  at: (word: string) => Position;
}

/** Every command that the guide shows: in sheets, tables, recorded sessions and code blocks. */
export function commandLines(corpus: Corpus): CommandLine[] {
  return [
    ...all(corpus, 'cheat-sheet').flatMap(inSheet),
    ...all(corpus, 'catalog').flatMap(inCatalog),
    ...all(corpus, 'sample').flatMap((entry) => inSample(corpus, entry)),
    ...corpus.prose.flatMap(inProse),
  ];
}

function inSheet(from: Entry<'cheat-sheet'>): CommandLine[] {
  return from.data.groups.flatMap(({ entries }, group) =>
    entries.flatMap((entry, index) => {
      if (entry.kind !== 'command') return [];
      const path = ['groups', group, 'entries', index, 'command'];
      return [{ from, text: entry.command, at: (part: string) => from.locate(path, { part }) }];
    }),
  );
}

function inCatalog(from: Entry<'catalog'>): CommandLine[] {
  const { columns, rows } = from.data;
  return columns
    .filter(({ type }) => type === 'command')
    .flatMap((column) =>
      rows.flatMap(({ cells }, index) => {
        const cell = cellOf(column, { cells });
        if (cell?.type !== 'command') return [];
        const path = ['rows', index, 'cells', column.id];
        return [{ from, text: cell.value, at: (part: string) => from.locate(path, { part }) }];
      }),
    );
}

function inSample(corpus: Corpus, from: Entry<'sample'>): CommandLine[] {
  const sessions = from.data.files.filter(({ format }) => format === 'shell-session');
  return filesOf(corpus, from)
    .filter(({ name }) => sessions.some((session) => session.name === name))
    .flatMap(({ path, text }) =>
      sessionCommands(text).map((command) => ({
        from,
        text: command.text,
        at: (word: string) => ({ file: path, ...placeIn(text, command, word) }),
      })),
    );
}

const READERS = { session: sessionCommands, script: scriptCommands } as const;

function inProse(field: ProseField): CommandLine[] {
  const found: CommandLine[] = [];
  walk(field.tree, (node) => {
    if (node.type !== 'code') return;
    const kind = codeLanguage(node.lang ?? '')?.commands;
    for (const command of kind === undefined ? [] : READERS[kind](node.value)) {
      found.push({ from: field.from, text: command.text, at: (word) => inBlock(field, node, command, word) });
    }
  });
  return found;
}

/** A field of YAML finds the command by its text; a chapter counts from the fence above the code. */
function inBlock(field: ProseField, node: CodeBlock, command: ScriptLine, word: string): Position {
  const { column, line } = placeIn(node.value, command, word);
  const start = node.position?.start;
  const code = start && { line: start.line + line, column: start.column + column - 1, offset: undefined };
  const firstLine = command.text.split('\n')[0] ?? '';
  return field.at(firstLine, code && { position: { start: code, end: code } });
}

function placeIn(text: string, command: ScriptLine, word: string): { line: number; column: number } {
  const lines = text.split('\n').slice(command.line - 1, command.line - 1 + command.lines);
  const offset = word === '' ? -1 : lines.findIndex((line) => line.includes(word));
  if (offset === -1) return { line: command.line, column: 1 };
  return { line: command.line + offset, column: (lines[offset]?.indexOf(word) ?? 0) + 1 };
}
