import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';
import { htmlOf } from '../../../src/markup/html.ts';
import { blocks } from '../../../src/markup/to-prose.ts';

const html = (markdown: string): string =>
  htmlOf(blocks(parseMarkdown(markdown), () => ({ href: '/x/', label: 'x' })));

describe('tables', () => {
  it('say the alignment of a column by a class, in all of its cells', () => {
    const made = html('| a | b | c |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |');
    expect(made).not.toContain(' align=');
    for (const side of ['left', 'center', 'right'])
      expect(made.split(`class="align-${side}"`)).toHaveLength(3);
  });

  it('mark cells whose words leave no room on a phone, however they are aligned', () => {
    const made = html(
      `| a | b |\n| - | --: |\n| 1 | \`${'0f'.repeat(32)}\` |\n| 2 | /usr/share/doc/some/very/long/path |`,
    );
    expect(made.split('class="align-right long-words"')).toHaveLength(2);
  });
});

describe('tasks', () => {
  it('have check boxes named after their own words', () => {
    const made = html('- [ ] **Read** [this](term:x)\n  - [x] and this\n- [ ] last\n\n  Not its name.');
    const names = [...made.matchAll(/<input[^>]* aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Read this', 'and this', 'last']);
  });
});
