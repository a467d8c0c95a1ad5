import { FOREVER, hashedPattern, REVALIDATE } from '../../integrations/host-headers/caching.ts';
import { SECURITY_HEADERS } from '../../integrations/host-headers/headers.ts';
import { MEDIA_TYPES, mediaType } from './media-types.ts';

/** Types that are worth compressing on the way where nobody has done so before. */
const TEXT = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/json',
  'image/svg+xml',
];

/**
 * A configuration of nginx (https://nginx.org/en/docs/) that shows the site in `folder` below `base` at `port`: a file for
 * conf.d/. Errors get the headers too, but no permission to keep them.
 */
export function nginxConfig(base: string, folder: string, port: number): string {
  const types = Object.entries(MEDIA_TYPES).map(([end, type]) => `    "${type}" ${end};`);
  const headers = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Written by "npm run hosts"; changes belong into scripts/hosts/.
map $uri $site_caching {
  default "${REVALIDATE}";
  "~${hashedPattern(base)}" "${FOREVER}";
}

server {
  listen ${port};
  server_tokens off;
  absolute_redirect off;

  types {
${types.join('\n')}
  }
  default_type "${mediaType('')}";

  # Files that stand beside others with .gz at their end are sent in their place.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${TEXT.join(' ')};

  location ${base} {
    alias ${folder}/;
    error_page 404 ${base}404.html;
    add_header Cache-Control $site_caching;
${headers.join('\n')}
  }
}
`;
}
