import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withClient } from './capture/client.ts';
import { cobraGrammar } from './capture/cobra-grammar.ts';
import type { GrammarDraft, Page } from './capture/draft.ts';
import { gnuGrammar, helpWords } from './capture/gnu-grammar.ts';
import { formatGrammar } from './capture/grammar-file.ts';
import { referenceCommands } from './capture/reference.ts';
import { readMarkdownReference } from './capture/reference-markdown.ts';
import { readYamlReference } from './capture/reference-yaml.ts';

const USAGE = `Usage:
  node scripts/capture-grammar.ts PROGRAM
      asks the installed program and all its subcommands
  node scripts/capture-grammar.ts PROGRAM-EXTENSION --reference DIR --source TEXT --release VERSION
      reads the generated reference of an extension; TEXT says where DIR comes from
  node scripts/capture-grammar.ts --gnu NAME...
      asks programs that have flags but no subcommands`;

const today = new Date().toISOString().slice(0, 10);

function write(name: string, draft: GrammarDraft): void {
  const file = join('content', 'grammars', `${name.replaceAll('_', '-')}.json`);
  writeFileSync(file, formatGrammar(draft));
  const flags = draft.commands.reduce((sum, command) => sum + (command.flags?.length ?? 0), 0);
  console.log(`${file}: ${draft.commands.length} commands, ${flags} flags`);
}

function captureClient(program: string): void {
  const { grammar, surprises } = withClient(program, (ask) => cobraGrammar(program, ask, today));
  for (const surprise of surprises) console.log(surprise);
  write(program, grammar);
}

function captureGnu(names: readonly string[]): void {
  for (const name of names) {
    const draft = withClient(name, (ask) =>
      gnuGrammar(name, ask(helpWords(name)), ask(['--version']), today),
    );
    if (draft.version === '') console.log(`${name}: is not installed, or says nothing`);
    else write(name, draft);
  }
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
  write(name, {
    program,
    version: release,
    capturedOn: today,
    capturedFrom: source,
    globalFlags: [{ long: 'help' }],
    commands: referenceCommands(pages, top),
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gnu: { type: 'boolean', default: false },
    reference: { type: 'string' },
    source: { type: 'string' },
    release: { type: 'string' },
  },
});
const [name] = positionals;
if (name === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (values.gnu) {
  captureGnu(positionals);
} else if (values.reference === undefined) {
  captureClient(name);
} else if (values.source === undefined || values.release === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  captureReference(name, values.reference, values.source, values.release);
}
