import { describe, expect, it } from 'vitest';
import { checkCompose } from '../../../../src/rules/sample-formats/compose/check-compose.ts';
import type { Base } from '../../../../src/rules/sample-formats/sample-problem.ts';

/** A service `a` with what is given, and a service `b`; `rest` stands at the end of the file. */
const service = (lines: string, rest = '') =>
  `services:\n  a:\n    image: nginx\n${lines.replace(/^/gm, '    ')}\n  b: { image: redis }\n${rest}`;
const over = (...texts: string[]): Base => ({ type: 'known', texts });
const found = (text: string, base?: Base) =>
  checkCompose(text, base).map(({ column, line, message }) => `${line}:${column} ${message}`);

describe('a file is right with', () => {
  it.each<[string, string]>([
    ['attestations', 'build: { context: ., provenance: mode=max, sbom: true, no_cache_filter: [test] }'],
    [
      'a first copy before it is watched',
      'develop: { watch: [{ action: sync, path: ., target: /x, initial_sync: true }] }',
    ],
    [
      'steps before its start',
      'pre_start: [{ image: busybox, command: [./x], user: root, per_replica: false }]',
    ],
    ['paths of Windows', 'volumes: ["C:/Users/me:/x", "C:\\\\data:/y:ro", \'.\\local:/z\']'],
    ['values taken away', 'profiles: !reset null\nports: !reset []\nlabels: !reset {}\nuser: !reset ""'],
    [
      'values replaced',
      'ports: !override ["8443:443"]\nuser: !override root\nlabels: !override { x: y }\ntty: !override true',
    ],
    ['truth values in the environment', 'environment: { DEBUG: true, N: 1, EMPTY: }'],
    ['YAML 1.1 words as text', 'restart: no\nenvironment: [A=yes]'],
    [
      'variables wherever a value is typed',
      'mem_limit: $MEM\nports: ["$' + '{P:-80}:80"]\nrestart: "$R"\ncpus: $' + '{C:-1}',
    ],
    ['dollar signs that are no variables', 'command: echo $$HOME $1 $'],
    [
      'services named everywhere',
      'links: [b:alias]\nvolumes_from: ["b:ro", "container:other"]\npid: service:b',
    ],
    ['a build that begins with another', 'build: { context: ., additional_contexts: [x=../x] }'],
    [
      'the times and sizes of the specification',
      'stop_grace_period: 1m30s\nshm_size: 64M\nmemswap_limit: -1',
    ],
    [
      'ports of all forms',
      'ports: [80, "127.0.0.1::5000/udp", "8000-8010:80", { target: 80, published: "90-91" }]\nexpose: [80, "81-82/udp"]',
    ],
    ['one volume at two places', 'volumes: [/x, /y]'],
    ['a test for the shell', 'healthcheck: { test: [CMD-SHELL, "true"], interval: 1d, retries: "3" }'],
    ['steps before its end', `build: .\npre_stop: [{ command: x }]\nplatform: linux/amd64`],
  ])('%s', (_, lines) => {
    expect(found(service(lines))).toEqual([]);
  });

  it('several documents, each laid over the one before', () => {
    expect(found(`${service('links: [b]')}---\nservices: { b: { ports: ["80:80"] } }\n`)).toEqual([]);
  });

  it('only what others use', () => {
    expect(found('volumes: { data: }\n')).toEqual([]);
  });
});

describe('a file is wrong with', () => {
  it.each<[string, string, string?]>([
    ['the service "a" depends on itself', 'network_mode: service:a'],
    ['the service "a" extends itself', 'extends: a'],
    ['both `network_mode` and `networks`', 'network_mode: none\nnetworks: [default]'],
    ['with `network_mode: host` its ports', 'network_mode: host\nports: [80]'],
    ['names "x", which `services` does not declare', 'links: [x]'],
    ['names "x", which `services` does not declare', 'volumes_from: ["x:ro"]'],
    ['names "x", which `services` does not declare', 'ipc: service:x'],
    ['names "x", which `services` does not declare', 'extends: { service: x }'],
    ['names "x", which `services` does not declare', 'build: { additional_contexts: { y: service:x } }'],
    ['names "x", which `networks` does not declare', 'networks: { x: }'],
    ['names "x", which `volumes` does not declare', 'volumes: [{ type: volume, source: x, target: /x }]'],
    ['names "x", which `secrets` does not declare', 'build: { secrets: [x] }'],
    ['names "x", which `configs` does not declare', 'configs: [{ source: x }]'],
    ['names "x", which `models` does not declare', 'models: [x]'],
    ['the host port "eighty", which is no number', 'ports: ["eighty:80"]'],
    ['takes the port of the host that "8080:80" has', 'ports: ["8080:80", "8080:81"]'],
    ['is no IP address', 'ports: [{ target: 80, host_ip: localhost }]'],
    ['is no protocol of a port', 'ports: [{ target: 80, protocol: http }]'],
    ['the port lacks `target`', 'ports: [{ published: 80 }]'],
    ['names a port of the host', 'expose: ["80:80"]'],
    ['"lots" is no size', 'mem_limit: lots'],
    ['"lots" is no size', 'deploy: { resources: { limits: { memory: lots } } }'],
    ['"soon" is no duration', 'stop_grace_period: soon'],
    ['"two" is no whole number', 'scale: two'],
    ['"half" is no number', 'cpus: half'],
    ['"maybe" is no truth value', 'privileged: maybe'],
    ['"allways" is no restart policy', 'restart: allways'],
    ['"never" is no restart policy', 'deploy: { restart_policy: { condition: never } }'],
    ['begins with "CMD"', 'healthcheck: { test: [curl, localhost] }'],
    ['the mount lacks `target`', 'volumes: [{ type: bind, source: . }]'],
    ['an empty part between its colons', 'volumes: ["./x::ro"]'],
    ['mounts something at "/run" twice', 'tmpfs: /run\nvolumes: ["./x:/run"]'],
    ['can name only one', 'container_name: web\ndeploy: { replicas: 3 }'],
    ['a value in `cpus` and another, or none', 'cpus: 1\ndeploy: { resources: { limits: { memory: 1g } } }'],
    [
      'both `dockerfile` and `dockerfile_inline`',
      'build: { context: ., dockerfile: x, dockerfile_inline: FROM x }',
    ],
    ['not among the platforms', 'platform: linux/arm64\nbuild: { context: ., platforms: [linux/amd64] }'],
    ['both `count` and `device_ids`', 'gpus: [{ count: 1, device_ids: ["0"] }]'],
    ['needs a `target`', 'develop: { watch: [{ action: sync, path: . }] }'],
    ['begins no variable', 'command: "$' + '{1}"'],
    ['begins no variable', 'command: "$' + '{A:-$' + '{}}"'],
    ['has a blank in it', 'pre_start: [{ image: "busy box" }]'],
    ['more than one source: `file`, `content`', '', 'configs: { c: { file: x, content: y } }'],
    ['where its content comes from', '', 'secrets: { s: { name: x } }'],
    ['is external', '', 'volumes: { v: { external: true, driver: local } }'],
    ['is no name of a project', '', 'name: My Project'],
    ['is obsolete', '', 'version: "3"'],
  ])('%s', (message, lines, rest = '') => {
    expect(found(service(lines === '' ? 'tty: true' : lines, rest))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('services that wait for one another, or have one name', () => {
    const names = service('links: [b]').replace('redis', 'redis, depends_on: [a]');
    expect(found(names)).toEqual(['4:13 services depend on one another in a circle: "a" -> "b" -> "a"']);
    const twins = service('container_name: web').replace('redis', 'redis, container_name: web');
    expect(found(twins)).toEqual([
      '5:22 the service "b" has the `container_name` "web", as another service does',
    ]);
  });

  it('a service that it does not offer as the mend of its own need', () => {
    const [problem] = checkCompose('services:\n  web:\n    image: x\n    links: [wet]\n');
    expect(problem).toMatchObject({
      line: 4,
      column: 13,
      fix: 'Declare it under `services:`, or remove it.',
    });
  });

  it('a key that stands twice, be it the one that merges', () => {
    expect(found('x-all: &x { tty: true }\nservices: { a: { image: x, <<: *x, <<: *x } }\n')).toEqual([
      expect.stringContaining('twice'),
    ]);
  });
});

describe('a file laid over another', () => {
  const base = 'services:\n  web:\n    image: nginx\n    network_mode: host\n    volumes: ["old:/x"]\n';

  it('needs not say again what the lower one says', () => {
    const text = 'services: { web: { environment: { A: 1 } } }\n';
    expect(found(text)).toEqual([expect.stringContaining('neither `image` nor `build`')]);
    expect(found(text, over(base))).toEqual([]);
    expect(found(text, { type: 'unknown' })).toEqual([]);
    expect(found(`# compose.override.yaml\n${text}`)).toEqual([]);
  });

  it('is told what goes wrong when both come together, at its own lines', () => {
    const text = 'services:\n  web:\n    networks: [n]\nnetworks: { n: }\n';
    expect(found(text, over(base))).toEqual(['2:3 the service "web" has both `network_mode` and `networks`']);
    expect(
      found(text.replace('networks: [n]', 'network_mode: !reset null\n    networks: [n]'), over(base)),
    ).toEqual([]);
  });

  it('is not blamed for what the lower one has wrong, but for its own', () => {
    const text = 'services:\n  web:\n    volumes:\n      - new:/y\n';
    expect(found(text, over(base))).toEqual([
      '4:9 the service "web" names "new", which `volumes` does not declare',
    ]);
  });

  it('may repeat a port of the lower one', () => {
    const lower = 'services: { web: { image: x, ports: ["80:80"] } }\n';
    expect(found('services: { web: { ports: ["80:80"] } }\n', over(lower))).toEqual([]);
  });
});
