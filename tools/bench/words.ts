/** Ordinary words of no particular topic. */
const WORDS =
  `about above across after again along always among another answer around because before begin behind below
beside better between both bottle bring build carry change choose clear close cloud colour common could cover cross
damp deep different door draw drop dry early earth edge either empty enough even every fair fall far few field fill
find first flat floor follow form forward found free fresh front full garden gather give glass grain great green ground
grow half hand hard hill hold hollow house however inside island keep kind ladder large last late leaf learn leave left
less level light line little long low make mark matter mean measure might moss most mostly mountain move much narrow near
need never new next nothing number often old once only open orchard order other outside over own paper part path pile
place plain plant point pond pool put quiet rain rather reach ready rest right ripe river road rock roof room root
rough round row sand season second seed seem settle shade shape shelf short should show side simple since single slope
slow small smooth soil some soon sort sound spread spring stand start stay steady stem step still stone store straight
stream strong such summer sun surface take than their then there these thick thin thing think though thread through
time together top toward tree turn under until upper use valley wall warm watch water way weather well when where
whether which while wide wind window winter with within without wood work would yard year`
    .split(/\s+/)
    .filter(Boolean);

/** Made-up text: each call goes on where the last one stopped, and the same seed always gives the same text. */
export interface Writer {
  /** A whole number from 0 to `below` - 1. */
  pick: (below: number) => number;
  words: (count: number) => string;
  sentence: () => string;
  /** `count` sentences on one line. */
  sentences: (count: number) => string;
}

export function writerFrom(seed: number): Writer {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const words = (count: number) =>
    numbers(count)
      .map(() => WORDS[pick(WORDS.length)])
      .join(' ');
  const sentence = () => {
    const text = words(7 + pick(10));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return { pick, words, sentence, sentences: (count) => numbers(count).map(sentence).join(' ') };
}

/** 0 to `length` - 1. */
export const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Mulberry32, a small generator of evenly spread numbers from 0 up to 1: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
