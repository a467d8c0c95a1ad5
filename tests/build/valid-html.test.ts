import { describe, expect, test } from 'vitest';
import { htmlProblems } from '../../scripts/lib/html-checker.ts';
import { htmlFiles } from '../../scripts/lib/html-files.ts';
import { type SiteName, siteFolder } from '../lib/sites.ts';

describe.each<SiteName>(['guide', 'other'])('the pages of "%s" are valid HTML', (name) => {
  test.each(htmlFiles(siteFolder(name)).map((page) => [page.path, page] as const))(
    '/%s',
    async (_path, { html }) => {
      expect(await htmlProblems(html)).toEqual([]);
    },
  );
});
