import { expect, test } from 'vitest';
import { arityOf } from '../../../../tools/capture/usage.ts';

test.each([
  ['docker ps [OPTIONS]', { min: 0, max: 0 }],
  ['docker pull [OPTIONS] NAME[:TAG|@DIGEST]', { min: 1, max: 1 }],
  ['docker run [OPTIONS] IMAGE [COMMAND] [ARG...]', { min: 1, max: null, foreign: 1 }],
  ['docker exec [OPTIONS] CONTAINER COMMAND [ARG...]', { min: 2, max: null, foreign: 1 }],
  ['docker top CONTAINER [ps OPTIONS]', { min: 1, max: null, foreign: 1 }],
  ['docker build [OPTIONS] PATH | URL | -', { min: 1, max: 1 }],
  ['docker rm [OPTIONS] CONTAINER [CONTAINER...]', { min: 1, max: null }],
  ['docker up [OPTIONS] [SERVICE...]', { min: 0, max: null }],
  ['docker wait SERVICE [SERVICE...] [OPTIONS]', { min: 1, max: null }],
  ['docker port CONTAINER [PRIVATE_PORT[/PROTO]]', { min: 1, max: 2 }],
  ['docker add OPTIONS NAME REPOSITORY [REPOSITORY...]', { min: 2, max: null }],
  ['docker attachment [OPTIONS] [REF [DIGEST]]', { min: 0, max: 2 }],
  ['docker inspect [OPTIONS] [REF|COMMAND]', { min: 0, max: 1 }],
  ['docker token [OPTIONS] (worker|manager)', { min: 1, max: 1 }],
  ['docker cp [OPTIONS] A:SRC DEST|-\n\tdocker cp [OPTIONS] SRC|- A:DEST', { min: 2, max: 2 }],
  ['docker dial [OPTIONS] < in > out &', { min: 0, max: 0 }],
  ['docker dry-run -- [COMMAND...]', { min: 0, max: null, foreign: 1 }],
])('%s', (usage, expected) => {
  expect(arityOf(usage, [usage.split(' ')[1] ?? ''])).toEqual(expected);
});
