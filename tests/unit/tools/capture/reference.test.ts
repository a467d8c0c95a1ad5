import { describe, expect, test } from 'vitest';
import { referenceCommands } from '../../../../tools/capture/reference.ts';
import { readMarkdownReference } from '../../../../tools/capture/reference-markdown.ts';
import { readYamlReference } from '../../../../tools/capture/reference-yaml.ts';

const YAML = `command: docker compose up
short: Create and start
aliases: docker compose up, docker compose start-all
usage: docker compose up [OPTIONS] [SERVICE...]
pname: docker compose
options:
  - { option: build, value_type: bool, deprecated: false, hidden: false }
  - { option: file, shorthand: f, value_type: stringArray, deprecated: false, hidden: false }
  - { option: gone, value_type: bool, deprecated: true, hidden: false }
  - { option: secret, value_type: bool, deprecated: false, hidden: true }
inherited_options:
  - { option: dry-run, value_type: bool, deprecated: false, hidden: false }
`;

const MARKDOWN = `# buildx build

\`\`\`text
docker buildx build [OPTIONS] PATH | URL | -
\`\`\`

<!---MARKER_GEN_START-->
Start a build

### Aliases

\`docker build\`, \`docker buildx b\`

### Options

| Name                             | Type     | Default | Description |
|:---------------------------------|:---------|:--------|:------------|
| [\`--add-host\`](#add-host)      | \`list\` |         | Add \\| host |
| \`-D\`, \`--debug\`              | \`bool\` |         | Debug       |
| [\`-f\`](#file), [\`--file\`](#file) | \`string\` |     | Name        |

<!---MARKER_GEN_END-->

| \`--not-a-flag\` | \`string\` | | by hand |
`;

describe('pages', () => {
  test('YAML, without hidden and deprecated flags', () => {
    expect(readYamlReference(YAML)).toEqual({
      path: ['compose', 'up'],
      spellings: [
        ['compose', 'up'],
        ['compose', 'start-all'],
      ],
      usage: 'docker compose up [OPTIONS] [SERVICE...]',
      subcommands: [],
      flags: [{ long: 'build' }, { long: 'file', short: 'f', value: 'stringArray' }, { long: 'dry-run' }],
    });
  });

  test('Markdown, the generated part only', () => {
    expect(readMarkdownReference(MARKDOWN, 'docker')).toEqual({
      path: ['buildx', 'build'],
      spellings: [['build'], ['buildx', 'b']],
      usage: 'docker buildx build [OPTIONS] PATH | URL | -',
      subcommands: [],
      flags: [
        { long: 'add-host', value: 'list' },
        { long: 'debug', short: 'D' },
        { long: 'file', short: 'f', value: 'string' },
      ],
    });
    expect(readMarkdownReference('# A text', 'docker')).toBeUndefined();
  });
});

describe('commands', () => {
  const page = (path: string, more = {}) => ({
    path: path.split(' '),
    spellings: [],
    usage: `docker ${path}`,
    subcommands: [],
    flags: [],
    ...more,
  });

  test('only those that are listed from the top down', () => {
    const pages = [
      page('compose', { subcommands: ['down', 'cp'] }),
      page('compose down', { usage: 'docker compose down [SERVICES]' }),
      page('compose cp', { usage: 'docker compose cp A B', spellings: [['compose', 'copy']] }),
      page('compose left-over'),
    ];
    expect(referenceCommands(pages, ['compose'])).toEqual([
      { path: ['compose'], arguments: { min: 0, max: 0 }, group: true },
      // Corrected: the usage line says one, the program takes any number.
      { path: ['compose', 'down'], arguments: { min: 0, max: null } },
      { path: ['compose', 'cp'], arguments: { min: 2, max: 2 }, aliases: [['compose', 'copy']] },
    ]);
  });

  test('a page without a usage line takes anything and gives no aliases', () => {
    const pages = [page('x', { usage: undefined, spellings: [['build']] })];
    expect(referenceCommands(pages, ['x'])).toEqual([{ path: ['x'], arguments: { min: 0, max: null } }]);
  });

  test('a command that has subcommands but runs alone is no group', () => {
    const pages = [
      page('x', { usage: 'docker x [REF|COMMAND]', subcommands: ['y'] }),
      page('x y', { usage: 'docker x y' }),
    ];
    expect(referenceCommands(pages, ['x'])[0]).toEqual({ path: ['x'], arguments: { min: 0, max: 1 } });
  });
});
