import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { inLight, LIGHT } from '../../../src/design/light.ts';
import { cardSource } from '../../../src/exports/cards/source.ts';
import { EMBEDDED } from '../../../src/exports/document/setting.ts';
import { stackFigure } from '../../../src/exports/document/stack.ts';
import { stackSvg } from '../../../src/exports/drawing/stack-svg.ts';
import { entry, type Guide } from '../../../src/views/guide.ts';
import { markPaths } from '../../../src/views/labels/mark.ts';
import { NO_FACTS } from '../../../src/views/page.ts';
import { leadOf } from '../../../src/views/section.ts';
import { stackView } from '../../../src/views/stack.ts';
import { otherGuide } from '../../lib/guides.ts';

const guide = otherGuide();

function withoutBoundaries(): Guide {
  const stacks = [...guide.corpus.entries.stack].map(([id, stack]) => {
    const { boundary: _, ...data } = stack.data;
    return [id, { ...stack, data }] as const;
  });
  const entries = { ...guide.corpus.entries, stack: new Map(stacks) };
  return { ...guide, corpus: { ...guide.corpus, entries } } as Guide;
}

test('a boundary has the name that the guide gives it, else a neutral one', () => {
  const named = { ...guide, site: { ...guide.site, boundary: 'Interface' } };
  const [id = ''] = guide.corpus.entries.stack.keys();
  expect(stackView(guide, id, NO_FACTS).boundary?.name).toBe('Boundary');
  expect(stackView(named, id, NO_FACTS).boundary?.name).toBe('Interface');
  expect(leadOf(named, 'stack')).toBe('Architectures drawn as layers, with the interface in sight.');
});

test('a stack without a boundary is drawn and told without one, in every form', () => {
  const plain = withoutBoundaries();
  for (const id of plain.corpus.entries.stack.keys()) {
    const view = stackView(plain, id, NO_FACTS);
    const { title } = entry(plain, 'stack', id).data;
    const forms = [
      stackSvg(view, { language: 'en' }),
      toHtml(stackFigure(view, EMBEDDED)),
      leadOf(plain, 'stack'),
    ];
    for (const form of forms) expect(form).not.toMatch(/boundary(?!")/i);
    expect(cardSource(plain, { kind: 'stack', id, title })).not.toContain(LIGHT.boundary);
    expect(cardSource(guide, { kind: 'stack', id, title })).toContain(LIGHT.boundary);
  }
});

test('a guide without a mark has a neutral one, and its own where it has', () => {
  const own = [{ path: 'M0 0h24v24H0z', colour: 'first', outline: false } as const];
  expect(markPaths(guide, inLight).length).toBeGreaterThan(0);
  const paths = markPaths({ site: { ...guide.site, mark: own } }, inLight);
  expect(paths).toEqual([{ d: own[0]?.path, fill: LIGHT.first }]);
});
