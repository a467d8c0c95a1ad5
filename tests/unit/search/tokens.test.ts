import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, nameKey } from '../../../src/search/keys.ts';
import { stemEnglish, wordForms } from '../../../src/search/stem.ts';
import { tokens } from '../../../src/search/tokens.ts';

const english = wordForms('en-GB');

describe('tokens', () => {
  it.each([
    ['Use --cpu-shares=512, or -c.', ['use', '--cpu-shares', '512', 'or', '-c']],
    ['CLONE_NEWNS (since 2.4.19)', ['clone_newns', 'since', '2.4.19']],
    ['/proc/self/ns/ and cpu.max', ['/proc/self/ns', 'and', 'cpu.max']],
    ['docker run --rm -it <image>', ['docker', 'run', '--rm', '-it', 'image']],
    ["the host's “kernel”…", ['the', 'host', 'kernel']],
    ['Copy‑on‑Write', ['copy-on-write']],
    ['name@sha256:abc 10\u00a0MB', ['name@sha256:abc', '10', 'mb']],
    ['🐳 <script>', ['script']],
    ['... -- // ::', []],
  ])('of %j are names as engineers write them', (text, expected) => {
    expect(tokens(text).map(({ exact }) => exact)).toEqual(expected);
  });

  it('of any text are lower case, hold a letter or digit, and no space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { exact, joined, parts } of tokens(text)) {
          expect(exact).not.toMatch(/\s/);
          expect(exact).toBe(exact.toLowerCase());
          expect(parts.join('')).toBe(joined);
          expect(joined).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        }
      }),
    );
  });
});

describe('keys', () => {
  it.each([
    ['copy-on-write', 'Copy on Write', 'CopyOnWrite', 'copy_on_write'],
    ['bind mount', 'Bind mounts', 'bind-mounts', 'BindMount'],
    ['--cpu-shares', 'cpu shares', 'CPU_SHARES', 'cpu-share'],
  ])('of the name "%s" are those of its other spellings', (name, ...spellings) => {
    for (const spelling of spellings) expect(nameKey(english, spelling)).toBe(nameKey(english, name));
  });

  it('are what was written, then the whole, then the parts; a stop word has none', () => {
    const keys = (text: string) => tokens(text).map((token) => keysOf(english, token));
    expect(keys('--cpu-shares the hypervisors')).toEqual([
      ['--cpu-shares', 'cpushar', 'cpu', 'shar'],
      [],
      ['hypervisor'],
    ]);
  });

  it('of a language without known forms are the words', () => {
    const forms = wordForms('de');
    expect(tokens('in Behältern').flatMap((token) => keysOf(forms, token))).toEqual(['in', 'behältern']);
  });
});

describe('the English stem', () => {
  it.each([
    'limit limits limited limiting',
    'remove removes removed removing',
    'virtualization virtualisation virtualize virtualised virtualizing',
    'isolate isolates isolated isolation isolating',
    'copy copies copied copying',
    'run runs running',
    'use used using',
    'mount mounts mounted mounting',
    'process processes',
    'cpu cpus',
    'image images',
    'stop stops stopped stopping',
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1);
  });

  it.each([
    ['virtual', 'virtualization'],
    ['string', 'str'],
    ['bring', 'br'],
    ['status', 'statu'],
    ['exec', 'exe'],
  ])('of %s is not that of %s', (word, other) => {
    expect(stemEnglish(word)).not.toBe(stemEnglish(other));
  });

  it('leaves names with digits and other letters alone', () => {
    for (const name of ['k8s', 'cgroup2s', 'größen', 'ns']) expect(stemEnglish(name)).toBe(name);
  });
});
