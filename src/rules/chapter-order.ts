import { all, type Corpus, type Entry, siteOf } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { prerequisiteGraph } from './graph/prerequisite-graph.ts';
import { reachable } from './graph/reachable.ts';
import type { Rule } from './rule.ts';

/** The reading path in site.yaml holds every chapter once, each after those it requires. */
export const chapterOrder: Rule = {
  name: 'chapter-order',
  description: 'The reading path lists every chapter once and keeps to the prerequisites.',
  codes: ['chapter-order'],
  check(corpus) {
    const site = siteOf(corpus);
    if (!site) return [];
    return [...missing(corpus, site), ...repeated(site), ...tooEarly(corpus, site)];
  },
};

function missing(corpus: Corpus, site: Entry<'site'>): Diagnostic[] {
  const { chapters } = site.data;
  return all(corpus, 'chapter')
    .filter(({ id }) => !chapters.includes(id))
    .map(({ id }) =>
      diagnostic(
        'chapter-order',
        site.locate(['chapters'], { key: true }),
        `${entryName('chapter', id)} is missing from the reading path.`,
        `Add ${quote(id)} to \`chapters\` in site.yaml, at the place where it is read.`,
      ),
    );
}

function repeated(site: Entry<'site'>): Diagnostic[] {
  const { chapters } = site.data;
  return chapters.flatMap((id, index) =>
    chapters.indexOf(id) === index
      ? []
      : [
          diagnostic(
            'chapter-order',
            site.locate(['chapters', index]),
            `The reading path lists the chapter ${quote(id)} twice.`,
            'Keep one of the two.',
          ),
        ],
  );
}

function tooEarly(corpus: Corpus, site: Entry<'site'>): Diagnostic[] {
  const { chapters } = site.data;
  const graph = prerequisiteGraph(corpus);
  return [...new Set(chapters)].flatMap((id) => {
    const position = chapters.indexOf(id);
    const required = corpus.entries.chapter.get(id)?.data.prerequisites ?? [];
    return (
      required
        .filter((other) => chapters.indexOf(other) > position)
        // In a circle no order is right: that is said once, as prerequisite-cycle.
        .filter((other) => !reachable(graph, [other]).has(id))
        .map((other) =>
          diagnostic(
            'chapter-order',
            site.locate(['chapters', position]),
            `The chapter ${quote(id)} stands before ${quote(other)} in the reading path, but requires it.`,
            `Move ${quote(other)} before ${quote(id)}, or remove it from the \`prerequisites\` of ${quote(id)}.`,
          ),
        )
    );
  });
}
