import { all, filesOf } from '../../corpus/corpus.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Guide } from '../guide.ts';
import { join, record, text } from './record.ts';

/** Stacks and their layers. */
export function stackRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'stack').flatMap(({ data, id, kind }) => [
    record(
      guide,
      'stack',
      { kind, id },
      {
        title: data.title,
        text: text(guide, data.summary),
        body: join(data.alt, data.boundary?.label, text(guide, data.boundary?.explains)),
      },
    ),
    ...data.layers.map((layer) =>
      record(
        guide,
        'layer',
        { kind, id, part: layer.id },
        {
          title: layer.label,
          context: data.title,
          text: join(layer.sublabel && `${layer.sublabel}.`, text(guide, layer.does)),
        },
      ),
    ),
  ]);
}

/** Samples: found by the words of their files too. */
export function sampleRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'sample').map(({ data, id, kind }) =>
    record(
      guide,
      'sample',
      { kind, id },
      {
        title: data.title,
        text: data.files.map(({ caption, name }) => (caption ? `${name}: ${caption}` : name)).join('. '),
        body: filesOf(guide.corpus, { kind, id })
          .map((file) => file.text)
          .join('\n'),
      },
    ),
  );
}
