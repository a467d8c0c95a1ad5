import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADERS_FILE, headersFile } from '../../integrations/host-headers/headers-file.ts';
import { siteFiles } from '../../integrations/site-files.ts';
import { MEDIA_TYPES } from '../../scripts/hosts/media-types.ts';
import { SITES, type SiteName, siteFolder } from '../lib/sites.ts';

const NAMES = Object.keys(SITES) as SiteName[];

test.each(NAMES)('the site "%s" brings the headers for its hosts', (name) => {
  expect(readFileSync(join(siteFolder(name), HEADERS_FILE), 'utf8')).toBe(headersFile(SITES[name].base));
});

test.each(NAMES)('every file of the site "%s" has a type that hosts are told', (name) => {
  const ends = new Set(siteFiles(siteFolder(name)).map(({ path }) => extname(path).slice(1)));
  ends.delete('');
  expect([...ends].filter((end) => !(end in MEDIA_TYPES))).toEqual([]);
});
