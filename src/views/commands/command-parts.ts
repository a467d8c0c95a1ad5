export interface CommandPart {
  type: 'word' | 'placeholder';
  text: string;
}

/** Splits a command at its placeholders: `logs -f <name>` is a word and a place to fill in. */
export function commandParts(command: string): CommandPart[] {
  return command
    .split(/(<[^<>\s][^<>]*>)/)
    .filter((part) => part !== '')
    .map((text) => ({ type: /^<[^<>]+>$/.test(text) ? 'placeholder' : 'word', text }));
}
