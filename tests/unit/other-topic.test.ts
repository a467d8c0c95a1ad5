import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/columns/columns.ts';
import { all } from '../../src/corpus/corpus.ts';
import { EMBEDS } from '../../src/corpus/embed.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { SCHEMES } from '../../src/corpus/scheme.ts';
import { VERDICTS } from '../../src/kinds/claim.ts';
import { KIND_NAMES } from '../../src/kinds/kinds.ts';
import { ROLES } from '../../src/kinds/site.ts';
import { validate } from '../../src/rules/validate.ts';
import { OTHER_TOPIC, textFiles } from '../lib/fixture.ts';

const loaded = loadCorpus(readFiles(OTHER_TOPIC));
const { corpus } = loaded;
const text = [...textFiles(OTHER_TOPIC)].map(([, one]) => one).join('\n');

/** The guide on another subject stands in for every guide that is not this one: it has to use everything. */
describe('the guide on another subject', () => {
  it('has neither errors nor warnings', () => {
    const result = validate(loaded, { today: '2026-11-21' });
    expect(result.ok ? result.warnings : result.diagnostics).toEqual([]);
  });

  it.each(KIND_NAMES)('has a %s', (kind) => {
    expect(all(corpus, kind)).not.toEqual([]);
  });

  it('has facts of every status and kind of value, and claims of every verdict', () => {
    const facts = all(corpus, 'fact').map(({ data }) => data);
    expect(new Set(facts.map(({ status }) => status))).toEqual(
      new Set(['verified', 'single-source', 'disputed', 'superseded']),
    );
    expect(new Set(facts.map(({ value }) => value?.type))).toEqual(
      new Set(['quantity', 'version', 'date', undefined]),
    );
    expect(new Set(all(corpus, 'claim').map(({ data }) => data.verdict))).toEqual(new Set(VERDICTS));
  });

  it('has columns of every type, subjects of every role and layers of every scope', () => {
    const columns = all(corpus, 'catalog').flatMap(({ data }) => data.columns);
    expect(new Set(columns.map(({ type }) => type))).toEqual(new Set(Object.keys(COLUMNS)));
    const subjects = all(corpus, 'site').flatMap(({ data }) => data.subjects);
    expect(new Set(subjects.map(({ role }) => role))).toEqual(new Set(ROLES));
    const layers = all(corpus, 'stack').flatMap(({ data }) => data.layers);
    expect(new Set(layers.map(({ scope }) => scope))).toEqual(new Set(['ground', 'inside', 'control']));
  });

  it.each([...Object.keys(EMBEDS), 'Deeper', 'Misconception', 'Example'])('uses the tag <%s>', (tag) => {
    expect(text).toContain(`<${tag} `);
  });

  it.each([...SCHEMES, 'given'])('links with the scheme %s', (scheme) => {
    expect(text).toContain(`](${scheme}:`);
  });
});
