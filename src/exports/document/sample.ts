import { h } from 'hastscript';
import type { SampleView } from '../../views/sample.ts';
import type { Nodes } from './document.ts';
import { label, sourceList } from './elements.ts';
import { type Setting, whole } from './setting.ts';

/** The files of a sample, each a figure; on its own page also the documents behind it. `file`: the one that is shown. */
export function sampleNodes(sample: SampleView, setting: Setting, file?: string): Nodes {
  const { files, href, ranWith, sources, title } = sample;
  const figures = files.map(({ caption, code, name }) =>
    h('figure.sample', [
      h('figcaption', h('code', name), ...(caption === undefined ? [] : [` ${caption}`])),
      ...code,
    ]),
  );
  const recorded = ranWith === undefined ? [] : [h('p.meta', `Recorded with ${ranWith}.`)];
  if (setting.embedded) {
    const from = h('p.meta', 'From the sample ', h('a.own-page', { href }, title));
    const frame = whole(setting, 'sample', sample, file);
    return [h('div.embedded', frame, figures, recorded, from)];
  }
  const documented =
    sources.length === 0 ? [] : [label('What it uses is documented in'), ...sourceList(sources)];
  return [...figures, ...recorded, ...documented];
}
