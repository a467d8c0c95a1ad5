import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today as now } from '../src/today.ts';
import { helpPages, versionLine } from './capture/asking.ts';
import { withClient } from './capture/client.ts';
import { cobraGrammar } from './capture/cobra-grammar.ts';
import { isCobraHelp } from './capture/cobra-help.ts';
import type { GrammarDraft, Page } from './capture/draft.ts';
import { gnuGrammar } from './capture/gnu-grammar.ts';
import { formatGrammar } from './capture/grammar-file.ts';
import { objections } from './capture/objections.ts';
import { referenceCommands } from './capture/reference.ts';
import { readMarkdownReference } from './capture/reference-markdown.ts';
import { readYamlReference } from './capture/reference-yaml.ts';

const USAGE = `Usage:
  node tools/capture-grammar.ts PROGRAM...
      asks installed programs: all subcommands of one that has such, the flags of any other
  node tools/capture-grammar.ts PROGRAM-EXTENSION --reference DIR --source TEXT --release VERSION
      reads the generated reference of an extension; TEXT says where DIR comes from
Writes grammars/ of the guide: GUIDE_CONTENT, or content/.`;

const GRAMMARS = join(process.env.GUIDE_CONTENT || 'content', 'grammars');
const today = now();

/** Writes a grammar, unless there are objections: `help` is what the program said about itself. */
function write(name: string, draft: GrammarDraft, help: string): void {
  const found = objections(draft, help);
  if (found.length > 0) {
    console.error(
      `${name}: no grammar was written. ${found.join(' ')} Write it by hand, see docs/authoring.md.`,
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(GRAMMARS, { recursive: true });
  const file = join(GRAMMARS, `${name.replaceAll('_', '-')}.json`);
  writeFileSync(file, formatGrammar(draft));
  const flags = draft.commands.reduce((sum, command) => sum + (command.flags?.length ?? 0), 0);
  console.log(`${file}: ${draft.commands.length} commands, ${flags} flags`);
}

function capture(program: string): void {
  withClient(program, (ask) => {
    const pages = helpPages(program, ask);
    const cobra = pages.find(({ text }) => isCobraHelp(text));
    if (cobra !== undefined) {
      const { grammar, surprises } = cobraGrammar(program, ask, today);
      for (const surprise of surprises) console.log(surprise);
      return write(program, grammar, cobra.text);
    }
    const { grammar, help } = gnuGrammar(program, pages, versionLine(ask) ?? '', today);
    return write(program, grammar, help);
  });
}

function captureReference(name: string, folder: string, source: string, release: string): void {
  const [program = name, ...top] = name.split('-');
  const files = readdirSync(folder).sort();
  const yaml = files.filter((file) => file.endsWith('.yaml'));
  const pages = (yaml.length > 0 ? yaml : files).flatMap((file): Page[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    const page = yaml.length > 0 ? readYamlReference(text) : readMarkdownReference(text, program);
    return page === undefined ? [] : [page];
  });
  write(
    name,
    {
      program,
      version: release,
      capturedOn: today,
      capturedFrom: source,
      globalFlags: [{ long: 'help' }],
      commands: referenceCommands(pages, top),
    },
    source,
  );
}

function run(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reference: { type: 'string' },
      source: { type: 'string' },
      release: { type: 'string' },
    },
  });
  const { reference, release, source } = values;
  const [name] = positionals;
  if (name === undefined) throw new Error('It needs the name of a program.');
  if (reference === undefined) for (const program of positionals) capture(program);
  else if (source === undefined || release === undefined) {
    throw new Error('A reference needs --source and --release.');
  } else captureReference(name, reference, source, release);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(`capture-grammar: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
