import { expect, test } from 'vitest';
import { all } from '../../src/corpus/corpus.ts';
import { guideFrom } from '../lib/guides.ts';

test('what stands in a file or is typed keeps its marks: rules of sheets and commands of this guide', () => {
  const { corpus } = guideFrom('content');
  const heads = all(corpus, 'cheat-sheet').flatMap(({ data }) =>
    data.groups.flatMap(({ entries }) =>
      entries.map((entry) => (entry.kind === 'command' ? entry.command : entry.rule)),
    ),
  );
  expect(heads).toContain('ports: ["127.0.0.1:8080:80"]');
  expect(heads.filter((head) => /[“”‘’]/.test(head))).toEqual([]);
});
