import { caddyfile } from './caddy.ts';
import { nginxConfig } from './nginx.ts';

/** Where the recipe of the container puts the site, and the port that its user may open. */
const FOLDER = '/srv/site';
const PORT = 8080;

/** The configurations of servers that are run by hand, by the names of their files, for a site below `base`. */
export function hostFiles(base: string): [name: string, text: string][] {
  return [
    ['nginx.conf', nginxConfig(base, FOLDER, PORT)],
    ['Caddyfile', caddyfile(base, FOLDER, `:${PORT}`)],
  ];
}
