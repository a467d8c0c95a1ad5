import { HtmlValidate } from 'html-validate';

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

/** What the HTML standard objects to in a page, one line each, with its place. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ column, line, message, ruleId }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
