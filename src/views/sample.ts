import { filesOf } from '../corpus/corpus.ts';
import { SAMPLE_FORMATS } from '../kinds/sample.ts';
import { highlight } from '../markup/highlight.ts';
import type { Prose } from '../markup/prose.ts';
import { type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { address } from './links/address.ts';
import { entryPage, type PageView } from './page.ts';

export interface SampleView {
  id: string;
  title: string;
  href: string;
  ranWith: string | undefined;
  files: { name: string; caption: string | undefined; code: Prose }[];
  sources: SourceLine[];
}

/** A sample, or one file of it. */
export function sampleView(guide: Guide, id: string, file?: string): SampleView {
  const data = dataOf(guide, 'sample', id);
  return {
    id,
    title: data.title,
    href: address(guide.base, { kind: 'sample', id }),
    ranWith: data.ranWith,
    files: data.files
      .filter(({ name }) => file === undefined || file === name)
      .map(({ caption, format, name }) => ({
        name,
        caption,
        code: [highlight(textOf(guide, id, name), SAMPLE_FORMATS[format])],
      })),
    sources: data.sources.map((one) => sourceLine(guide, one)),
  };
}

export interface SamplePage extends PageView {
  sample: SampleView;
}

/** The page of a sample. */
export function samplePage(guide: Guide, id: string): SamplePage {
  return { ...entryPage(guide, 'sample', id, dataOf(guide, 'sample', id)), sample: sampleView(guide, id) };
}

function textOf(guide: Guide, sample: string, name: string): string {
  const file = filesOf(guide.corpus, { kind: 'sample', id: sample }).find((one) => one.name === name);
  return (file?.text ?? '').replace(/\n$/, '');
}
