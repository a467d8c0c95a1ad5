import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grammar, type GrammarFlag, grammar } from '../../src/kinds/grammar.ts';
import { checkCommand } from '../../src/rules/command/check-command.ts';
import { isOptional } from '../../src/rules/command/command-spec.ts';

const FOLDER = join(import.meta.dirname, '../../content/grammars');
const grammars: Grammar[] = readdirSync(FOLDER).map((name) =>
  grammar.schema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
);
const kinds = (line: string) => checkCommand(line, grammars).map(({ kind }) => kind);

describe('wrong commands of popular sheets', () => {
  test.each([
    ['docker ps --foo', 'unknown-flag'],
    ['docker events my-nginx', 'too-many-arguments'],
    ['docker search nginx --stars=3 busybox', 'unknown-flag'],
    ['docker pull a b', 'too-many-arguments'],
    ['docker push a b', 'too-many-arguments'],
    ['docker stop -f x', 'unknown-flag'],
    ['docker history', 'too-few-arguments'],
    ['docker images -viz', 'unknown-flag'],
    ['docker commit -run=x y', 'unknown-flag'],
    ['docker compose up -f compose.yaml', 'unknown-flag'],
    ['docker exec web', 'too-few-arguments'],
    ['docker container', 'incomplete'],
    ['docker run --nte x alpine', 'unknown-flag'],
    ['mkdir', 'too-few-arguments'],
    ['mkdir -p', 'too-few-arguments'],
    ['chmod 755', 'too-few-arguments'],
    ['cp', 'too-few-arguments'],
    ['cp a', 'too-few-arguments'],
    ['cp -t dir', 'too-few-arguments'],
    ['rm', 'too-few-arguments'],
    ['rm -r', 'too-few-arguments'],
    ['kill', 'too-few-arguments'],
    ['kill -9', 'too-few-arguments'],
    ['kill -TREM 1', 'unknown-flag'],
    ['qemu-system-x86_64 -enable-kmv', 'unknown-flag'],
    ['while true; do docker rnu x; done', 'unknown-subcommand'],
    ['docker ps -q | xargs docker rm --froce', 'unknown-flag'],
  ])('%s', (line, kind) => {
    expect(kinds(line)).toContain(kind);
  });
});

describe('right commands', () => {
  test.each([
    'docker run -it --rm -p80:80 -v "$PWD":/src --name web nginx sh -c "ls --foo"',
    'docker container run --memory-swap -1 --pids-limit -1 alpine',
    'docker rm -f $(docker ps -aq)',
    'docker compose -f a.yaml -f b.yaml up -d --build',
    'docker compose exec web sh -c "x"',
    'docker buildx build --platform linux/amd64,linux/arm64 -t <name> --push .',
    'docker build --secret id=x -t <name>:<tag> .',
    "docker ps --format '{{.ID}}' | grep -i web | head -5",
    'docker volume create',
    'docker -H <host> ps',
    'unshare -Urfp --mount-proc bash -c "ps aux"',
    'sudo nsenter -t <pid> -m -u -n -i sh',
    'ps -eo pid,ppid,comm --sort=-pcpu',
    'lsns -t net -p $$',
    'readlink /proc/self/ns/*',
    'docker run --net host --net-alias x --dns-opt ndots:2 alpine',
    'kill -9 1234',
    'kill -TERM $(cat pid)',
    'kill -s SIGKILL 1',
    'kill -l',
    'rm -f',
    'chmod --reference=a b',
    'cp -t dir a',
    'grep -e x',
    'qemu-system-x86_64 -enable-kvm -m 2G -nic user,hostfwd=tcp::2222-:22 --snapshot',
    '<command> | docker secret create x -',
    'docker node update --<option> <value> <node>',
    'for c in $(docker ps -q); do docker inspect $c; done',
    'if docker info > /dev/null 2>&1; then echo ok; fi',
    'cd x && export A=1; [ -f y ] || exit 1',
    'docker build -t x - <<EOF\nFROM scratch\nEOF',
    'x=$(< data.json) docker ps',
    'docker run <...>',
  ])('%s', (line) => {
    expect(checkCommand(line, grammars)).toEqual([]);
  });
});

describe('properties', () => {
  const spelled = grammars.flatMap(({ program, commands }) =>
    commands
      .filter(({ group }) => !group)
      .flatMap((command) =>
        [command.path, ...command.aliases].map((path) => ({ command, words: [program, ...path] })),
      ),
  );
  const said = (flag: GrammarFlag): string[] => {
    const { long, short, value } = flag;
    const name = long === undefined ? `-${short}` : `--${long}`;
    return value === undefined || isOptional(flag) ? [name] : [name, 'value'];
  };
  const command = fc.constantFrom(...spelled).chain(({ command, words }) => {
    const { min, max } = command.arguments;
    return fc.record({
      words: fc.constant(words),
      flags: fc.subarray(command.flags).map((flags) => flags.flatMap(said)),
      // An argument that names a subcommand would be one.
      args: fc.integer({ min, max: max ?? min + 3 }).map((count) => Array<string>(count).fill('./x')),
    });
  });

  test('accepts every command built from a grammar', () => {
    fc.assert(
      fc.property(command, ({ words, flags, args }) => {
        expect(checkCommand([...words, ...flags, ...args].join(' '), grammars)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('refuses the same command with a flag that nothing knows', () => {
    fc.assert(
      fc.property(command, ({ words, flags, args }) => {
        const line = [...words, ...flags, '--no-such-flag', ...args].join(' ');
        const asked = flags.includes('--help') || flags.includes('--version');
        expect(asked || kinds(line).includes('unknown-flag')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('docker', 'run', '-', '--', '-p', '$(', ')', '|', '<x>', '')),
        (words) => {
          checkCommand(words.join(' '), grammars);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
