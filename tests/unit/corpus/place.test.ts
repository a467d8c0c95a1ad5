import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/corpus/place.ts';
import { KIND_NAMES, KINDS } from '../../../src/kinds/kinds.ts';

describe('the place of a content file', () => {
  it.each([
    ['site.yaml', { type: 'entries', kind: 'site', layout: 'single', id: '' }],
    ['invariants.yaml', { type: 'entries', kind: 'invariant', layout: 'list', id: '' }],
    ['facts/size.yaml', { type: 'entries', kind: 'fact', layout: 'list', id: 'size' }],
    ['chapters/first.mdx', { type: 'entries', kind: 'chapter', layout: 'entry', id: 'first' }],
    ['grammars/psql.json', { type: 'entries', kind: 'grammar', layout: 'entry', id: 'psql' }],
    ['samples/web/sample.yaml', { type: 'entries', kind: 'sample', layout: 'folder', id: 'web' }],
    ['samples/web/.env', { type: 'entry-file', kind: 'sample', id: 'web', name: '.env' }],
    ['README.md', { type: 'ignored' }],
    ['facts/README.md', { type: 'ignored' }],
    ['facts/.size.yaml.swp', { type: 'ignored' }],
    ['.DS_Store', { type: 'ignored' }],
    ['facts/size.yaml~', { type: 'ignored' }],
    ['facts/#size.yaml#', { type: 'ignored' }],
    ['facts/Thumbs.db', { type: 'ignored' }],
    ['samples/web/desktop.ini', { type: 'ignored' }],
  ])('%s is %j', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    ['facts/size.yml', 'Rename it to size.yaml'],
    ['chapters/first.md', 'Rename it to first.mdx'],
    ['facts/old/size.yaml', 'directly into facts/'],
    ['samples/web.yaml', 'samples/<id>/<file>'],
    ['fact/size.yaml', 'facts/'],
    ['facts/size.yaml.bak', 'Remove it'],
    ['notes.txt', 'out of the content folder'],
    ['constructor/a.yaml', 'out of the content folder'],
  ])('%s is misplaced: %s', (path, fix) => {
    expect(placeOf(path)).toMatchObject({ type: 'misplaced', fix: expect.stringContaining(fix) });
  });

  it('is found for every path, and says how to mend what is misplaced', () => {
    const folders = KIND_NAMES.map((kind) => KINDS[kind].path);
    const segment = fc.oneof(
      fc.constantFrom(...folders, 'a.yaml', '.hidden', 'sample.yaml', '..'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const place = placeOf(segments.join('/'));
        expect(place.type === 'misplaced' ? place.fix : 'none').not.toBe('');
      }),
    );
  });
});
