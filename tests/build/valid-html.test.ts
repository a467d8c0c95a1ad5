import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlFiles } from '../../scripts/lib/html-files.ts';
import { type SiteName, siteFolder } from '../lib/sites.ts';

const checker = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attribute values as the standard allows, not as this style wants them.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Lists without markers and tables laid out as cards lose their roles in browsers unless these are said.
    'no-redundant-role': 'off',
    // Titles of long chapters are cut by search engines, not by readers.
    'long-title': 'off',
  },
});

describe.each<SiteName>(['guide', 'other'])('the pages of "%s" are valid HTML', (name) => {
  test.each(htmlFiles(siteFolder(name)).map((page) => [page.path, page] as const))(
    '/%s',
    async (_path, page) => {
      const report = await checker.validateString(page.html);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ column, line, message, ruleId }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect(messages).toEqual([]);
    },
  );
});
