/** How a code block of a language is coloured, and how commands are read from it. */
interface CodeLanguage {
  /** The grammar that colours it, by the name its highlighter knows; without one it prints plain. */
  colours?: 'dockerfile' | 'json' | 'shellscript' | 'shellsession' | 'sql' | 'yaml';
  /** A script is commands only; in a session they follow prompts, with output between them. */
  commands?: 'script' | 'session';
}

/** Every language that a code block may name: what is not listed is neither coloured nor checked. */
export const CODE_LANGUAGES = {
  sh: { colours: 'shellscript', commands: 'script' },
  bash: { colours: 'shellscript', commands: 'script' },
  shell: { colours: 'shellscript', commands: 'script' },
  console: { colours: 'shellsession', commands: 'session' },
  'shell-session': { colours: 'shellsession', commands: 'session' },
  dockerfile: { colours: 'dockerfile' },
  json: { colours: 'json' },
  sql: { colours: 'sql' },
  yaml: { colours: 'yaml' },
  text: {},
} as const satisfies Record<string, CodeLanguage>;
export type CodeLanguageName = keyof typeof CODE_LANGUAGES;

/** Names that other tools give to these languages or to what comes nearest. */
const OTHER_NAMES: Readonly<Record<string, CodeLanguageName>> = {
  bat: 'text',
  cmd: 'text',
  ksh: 'sh',
  none: 'text',
  plain: 'text',
  plaintext: 'text',
  posh: 'text',
  powershell: 'text',
  ps1: 'text',
  pwsh: 'text',
  'sh-session': 'console',
  shellscript: 'sh',
  shellsession: 'console',
  terminal: 'console',
  txt: 'text',
  yml: 'yaml',
  zsh: 'sh',
};

/** What is known of a language; undefined for a name that is none of the list, letter by letter. */
export function codeLanguage(name: string): CodeLanguage | undefined {
  return isKnown(name) ? CODE_LANGUAGES[name] : undefined;
}

/** The listed language that other tools call by this name, in any case of letters. */
export function languageCalled(name: string): CodeLanguageName | undefined {
  const small = name.toLowerCase();
  if (isKnown(small)) return small;
  return Object.hasOwn(OTHER_NAMES, small) ? OTHER_NAMES[small] : undefined;
}

function isKnown(name: string): name is CodeLanguageName {
  return Object.hasOwn(CODE_LANGUAGES, name);
}
