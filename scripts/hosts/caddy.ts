import { FOREVER, hashedPattern, REVALIDATE } from '../../integrations/host-headers/caching.ts';
import { SECURITY_HEADERS } from '../../integrations/host-headers/headers.ts';
import { MEDIA_TYPES, mediaType } from './media-types.ts';

/**
 * A Caddyfile (https://caddyserver.com/docs/caddyfile) that shows the site in `folder` below `base` at `address`, a port
 * with a colon before it or the name of a host. Caddy takes types from the system that it runs on: here each is told.
 */
export function caddyfile(base: string, folder: string, address: string): string {
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
  const types = Object.entries(MEDIA_TYPES).map(
    ([end, type]) => `\t\t@${end} path *.${end}\n\t\theader @${end} Content-Type "${type}"`,
  );
  return `# Written by "npm run hosts"; changes belong into scripts/hosts/.
(headers) {
\theader {
${headers.join('\n')}
\t\tCache-Control "${REVALIDATE}"
\t}
}

${address} {
\troot * ${folder}

\t# Caddy puts directives into an order of its own, but for those of a route.
\troute {
\t\timport headers
\t\t@written not method GET HEAD
\t\theader @written Allow "GET, HEAD"
\t\trespond @written 405

\t\t@hashed path_regexp ${hashedPattern(base)}
\t\theader @hashed Cache-Control "${FOREVER}"
\t\t@endless path_regexp /[^./]+$
\t\theader @endless Content-Type "${mediaType('')}"
${types.join('\n')}

\t\t# Files that stand beside others with .br or .gz at their end are sent in their place.
\t\thandle_path ${base}* {
\t\t\tfile_server {
\t\t\t\tprecompressed br gzip
\t\t\t}
\t\t}
\t\terror 404
\t}

\thandle_errors {
\t\timport headers
\t\theader Content-Type "${mediaType('404.html')}"
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
