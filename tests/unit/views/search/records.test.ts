import { beforeAll, describe, expect, it } from 'vitest';
import { guideFrom } from '../../../../scripts/lib/guide.ts';
import { RECORD_KINDS, type SearchRecord } from '../../../../src/search/record.ts';
import { searchRecords } from '../../../../src/views/search/records.ts';
import { commandNames } from '../../../../src/views/search/sheet-records.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';

let records: SearchRecord[];
beforeAll(() => {
  records = searchRecords(guideFrom(OTHER_TOPIC, '2026-11-21'));
}, 60_000);

const at = (href: string) => records.find((one) => one.href === href);

describe('the records of a guide', () => {
  it('cover every kind that the guide has, kind by kind, each address once', () => {
    const kinds = records.map(({ kind }) => kind);
    const runs = kinds.filter((kind, index) => kind !== kinds[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(Object.keys(RECORD_KINDS)).toEqual(expect.arrayContaining(runs));
    expect(runs).toEqual(
      expect.arrayContaining([
        'term',
        'question',
        'command',
        'row',
        'aspect',
        'claim',
        'fact',
        'section',
        'source',
      ]),
    );
    expect(new Set(records.map(({ href }) => href)).size).toBe(records.length);
  });

  it('hold what a reader wants to read, without markup', () => {
    expect(at('/glossary/#relation')).toMatchObject({
      title: 'relation',
      text: 'A table of rows that share their named columns, each column of one type.',
      names: ['table'],
      synonyms: true,
    });
    for (const { text, title } of records) expect(`${title} ${text}`).not.toMatch(/\]\((fact|term):/);
  });

  it('carry the wordings of readers', () => {
    expect(at('/faq/#can-a-table-hold-json')?.asked).toEqual(['store json in a relational database']);
  });

  it('end the text of a section where the next begins', () => {
    const sections = records.filter(({ kind }) => kind === 'section');
    expect(sections.length).toBeGreaterThan(1);
    for (const { context, href } of sections) {
      expect(href).toMatch(/^\/(?:guide|explain)\/[a-z-]+\/#/);
      expect(context).not.toBe('');
    }
  });
});

describe('the names of a command', () => {
  it.each([
    ['docker history --no-trunc <image>', ['docker history --no-trunc', 'docker history']],
    ['docker stop <container>', ['docker stop']],
    ['tool cp <from>:<path> <to>', ['tool cp :', 'tool cp']],
    ['tool', ['tool']],
  ])('%s', (command, names) => {
    expect(commandNames(command)).toEqual(names);
  });
});
