import type { Word } from './word.ts';

/** Words that only run the command after them, with the letters of their flags that take a value. */
const RUNNERS: Readonly<Record<string, string>> = {
  // sudo(8): these take their value as the next word or attached; the others are switches.
  sudo: 'CDghpRrTtUu',
  time: '',
  exec: '',
  nohup: '',
  '!': '',
};

const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

/**
 * The command behind leading assignments (`NAME=value`) and words such as `sudo` with their own flags. Empty when
 * nothing else was said.
 */
export function withoutPrefix(words: readonly Word[]): readonly Word[] {
  let index = 0;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const valued = Object.hasOwn(RUNNERS, word.text) ? RUNNERS[word.text] : undefined;
    if (ASSIGNMENT.test(word.text)) index++;
    else if (valued !== undefined) index = afterFlags(words, index + 1, valued);
    else break;
  }
  return words.slice(index);
}

function afterFlags(words: readonly Word[], start: number, valued: string): number {
  let index = start;
  for (let text = words[index]?.text; text !== undefined && /^-./.test(text); text = words[index]?.text) {
    if (text === '--') return index + 1;
    const takesNext = !text.startsWith('--') && valued.includes(text.at(-1) ?? '') && text.length === 2;
    index += takesNext ? 2 : 1;
  }
  return index;
}
