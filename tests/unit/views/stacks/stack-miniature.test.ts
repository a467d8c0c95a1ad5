import { expect, test } from 'vitest';
import { dataOf } from '../../../../src/views/guide.ts';
import { entryPage } from '../../../../src/views/page.ts';
import { stackView } from '../../../../src/views/stack.ts';
import { stackMiniature } from '../../../../src/views/stacks/stack-miniature.ts';
import { otherGuide } from '../../../lib/guides.ts';

test('has the layers of the drawing, each in its role', () => {
  const guide = otherGuide();
  const ids = [...guide.corpus.entries.stack.keys()];
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const { facts } = entryPage(guide, 'stack', id, dataOf(guide, 'stack', id));
    const drawn = stackView(guide, id, facts);
    expect(stackMiniature(guide, id)).toEqual({
      ground: drawn.ground.map(({ role }) => role),
      inside: drawn.inside.map(({ role }) => role),
      control: drawn.control.map(({ role }) => role),
      instances: drawn.instances.length,
      boundary: true,
    });
  }
});
