import type { Code } from 'mdast';
import { all, type Corpus, filesOf, type ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { walk } from '../corpus/walk.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { oneOf, quote } from '../diagnostics/wording.ts';
import { CODE_LANGUAGES, codeLanguage, languageCalled } from '../schema/code-language.ts';
import { sessionCommands } from './command/shell-text.ts';
import type { Rule } from './rule.ts';

const NAMES = Object.keys(CODE_LANGUAGES);
const PROMPT_FIX =
  'Begin each command with "$ " (as root with "# "); a block of commands alone is sh, one of output alone text.';

/** A block of code says what it is, so that commands in it cannot escape the check of commands. */
export const codeBlock: Rule = {
  name: 'code-block',
  description: 'Every code block names a known language, and every session holds a command.',
  codes: ['code-language', 'session-without-prompt'],
  check(corpus) {
    return [...corpus.prose.flatMap(inProse), ...inSamples(corpus)];
  },
};

function inProse(field: ProseField): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(field.tree, (node) => {
    if (node.type !== 'code' || isIndented(node, field)) return;
    const problem = problemOf(node);
    if (problem === undefined) return;
    const { code, fix, message } = problem;
    const part = node.lang ? `\`\`\`${node.lang}` : (node.value.split('\n')[0] ?? '');
    found.push(
      diagnostic(code, field.at(part, node), `${entryName(field.from.kind, field.from.id)} ${message}.`, fix),
    );
  });
  return found;
}

/** Code without a fence has no place for a language: the rule about fences tells that. */
function isIndented({ position }: Code, { source }: ProseField): boolean {
  return !/^[`~]/.test(source.slice(position?.start.offset ?? 0));
}

function problemOf({ lang, value }: Code) {
  const language = codeLanguage(lang ?? '');
  if (!lang) {
    const message = 'shows a block of code without a language, so nothing knows whether to check it';
    return {
      code: 'code-language',
      message,
      fix: `Write ${oneOf(NAMES, NAMES.length)} behind the opening fence.`,
    } as const;
  }
  if (language === undefined) {
    const message = `shows a block of code of the language ${quote(lang)}, which is none of those known`;
    return { code: 'code-language', message, fix: fixOf(lang) } as const;
  }
  if (language.commands === 'session' && sessionCommands(value).length === 0) {
    return { code: 'session-without-prompt', message: NO_COMMAND, fix: PROMPT_FIX } as const;
  }
  if (lang === 'text' && /^\$ +[a-z]/m.test(value)) {
    const message = 'shows commands behind prompts in a block of text, where nothing checks them';
    return { code: 'code-language', message, fix: 'Write "console" behind the opening fence.' } as const;
  }
  return undefined;
}

const NO_COMMAND =
  'shows a session in which no line begins with a prompt, so that no command in it is checked';

function fixOf(lang: string): string {
  const near = languageCalled(lang) ?? closest(lang, NAMES);
  if (near === undefined)
    return `Write ${oneOf(NAMES, NAMES.length)}; "text" is for all that is none of the others.`;
  return near === 'text'
    ? 'Write "text": commands of this kind cannot be checked, and are not coloured.'
    : `Write "${near}" (the closest language), or "text" for what is none of the known ones.`;
}

function inSamples(corpus: Corpus): Diagnostic[] {
  return all(corpus, 'sample').flatMap((entry) => {
    const sessions = entry.data.files
      .filter(({ format }) => format === 'shell-session')
      .map(({ name }) => name);
    return filesOf(corpus, entry)
      .filter(({ name, text }) => sessions.includes(name) && sessionCommands(text).length === 0)
      .map(({ path }) =>
        diagnostic(
          'session-without-prompt',
          { file: path, line: 1, column: 1 },
          `${entryName(entry.kind, entry.id)} ${NO_COMMAND}.`,
          PROMPT_FIX,
        ),
      );
  });
}
