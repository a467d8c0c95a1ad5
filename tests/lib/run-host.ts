import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Programs that serve a site by a configuration, by their names, and where systems keep them. */
const PROGRAMS = {
  nginx: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
} as const;
export type HostName = keyof typeof PROGRAMS;

/** Where a program is on this machine; nothing when it is not. */
export const hostProgram = (name: HostName) => PROGRAMS[name].find((path) => existsSync(path));

/** Starts a program with a configuration of a site, and a folder of its own to write into; waits until it answers at `port`. */
export async function runHost(
  name: HostName,
  config: string,
  folder: string,
  port: number,
): Promise<{ stop: () => void }> {
  const program = hostProgram(name) ?? '';
  const child = name === 'nginx' ? startNginx(program, config, folder) : startCaddy(program, config, folder);
  const said: string[] = [];
  child.stderr?.on('data', (piece) => said.push(String(piece)));
  for (let tried = 0; tried < 200; tried++) {
    if (child.exitCode !== null) break;
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return { stop: () => child.kill() };
    await new Promise((later) => setTimeout(later, 50));
  }
  child.kill();
  throw new Error(`${name} does not answer: ${said.join('')}`);
}

function startNginx(program: string, config: string, folder: string): ChildProcess {
  const site = join(folder, 'site.conf');
  writeFileSync(site, config);
  const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    // Its workers would give up the rights that the folder of the test asks for.
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log stderr; events {}
http { access_log off; ${written.join(' ')} include ${site}; }`,
  );
  return spawn(program, ['-c', main, '-p', folder, '-e', 'stderr']);
}

function startCaddy(program: string, config: string, folder: string): ChildProcess {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${config}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { env });
}
