import { expect, test } from 'vitest';
import { readCobraHelp } from '../../../../tools/capture/cobra-help.ts';

const PAGE = `Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
	docker run something else

Create and run a new container from an image

Aliases:
  docker container run, docker run

Options:
      --add-host list           Add a custom mapping
                                (host:ip), as in
                                --add-host a:1
  -a, --attach list             Attach to STDIN
      --cgroupns string         Namespace to use
                                'host':    Run in the host's
  -d, --detach                  Run in background
      --color string[="auto"]   Colour
      --rm
`;

const GROUP = `Usage:  docker [OPTIONS] COMMAND

A self-sufficient runtime

Common Commands:
  run         Create and run
  exec        Execute a command

Management Commands:
  compose*    Docker Compose
  container   Manage containers

Global Options:
  -D, --debug              Enable debug mode
      --tls                Use TLS

Run 'docker COMMAND --help' for more information on a command.
`;

test('reads a command', () => {
  expect(readCobraHelp(PAGE, ['run'])).toEqual({
    path: ['run'],
    spellings: [['container', 'run'], ['run']],
    usage: 'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
    subcommands: [],
    flags: [
      { long: 'add-host', value: 'list' },
      { long: 'attach', short: 'a', value: 'list' },
      { long: 'cgroupns', value: 'string' },
      { long: 'detach', short: 'd' },
      { long: 'color', value: '[=x]' },
      { long: 'rm' },
    ],
  });
});

test('reads a group, and leaves out what a plugin adds', () => {
  expect(readCobraHelp(GROUP, [])).toMatchObject({
    subcommands: ['run', 'exec', 'container'],
    flags: [{ long: 'debug', short: 'D' }, { long: 'tls' }],
  });
});
