import { describe, expect, test } from 'vitest';
import { mayBeTried, verdictOf } from '../../../../tools/capture/verdict.ts';

describe('what a client said', () => {
  test.each([
    ['unknown flag: --x\n\nUsage:  docker ps', ['ps'], 'refused'],
    ["unknown shorthand flag: 'x' in -x", ['ps'], 'refused'],
    ["docker: 'docker pull' requires 1 argument", ['pull'], 'refused'],
    ["docker: 'docker ps' accepts no arguments", ['ps', 'x'], 'refused'],
    ["flag needs an argument: 'p' in -p", ['run', '-p'], 'refused'],
    ['Usage:  docker container COMMAND', ['container'], 'refused'],
    ['Usage:  docker container COMMAND', ['container', '--help'], 'accepted'],
    ['invalid argument "x" for "-a" flag', ['ps', '-a=x'], 'bad-value'],
    ['Cannot connect to the Docker daemon', ['ps'], 'accepted'],
    ['', ['ps'], 'accepted'],
  ])('%s', (output, words, verdict) => {
    expect(verdictOf(output, words)).toBe(verdict);
  });
});

test('nothing is tried that leaves the machine', () => {
  expect(mayBeTried(['ps', '-a'])).toBe(true);
  for (const words of [['login'], ['-H', 'x', 'ps'], ['build', 'https://x/y.git'], ['build', 'git@host:x']]) {
    expect(mayBeTried(words)).toBe(false);
  }
});
