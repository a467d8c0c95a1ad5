import { visit } from 'unist-util-visit';
import { all, bodyOf } from '../../corpus/corpus.ts';
import { attribute } from '../../corpus/embed.ts';
import { dataOf, type Guide } from '../../views/guide.ts';
import type { GuideDocument } from './document.ts';

/**
 * Whether a document says nothing that the chapters on the reading path do not show in full: an entry that stands in one
 * of them, a sample of which they show every file, the page of quizzes when each closes its chapter.
 */
export function shownInChapters(guide: Guide): (document: GuideDocument) => boolean {
  const { chapters } = guide.site;
  const embedded = new Set(
    guide.corpus.references
      .filter(({ embeds, from }) => embeds && from.kind === 'chapter' && chapters.includes(from.id))
      .map(({ to }) => `${to.kind}:${to.id}`),
  );
  const files = sampleFiles(guide);
  const quizzes = new Set(chapters.map((id) => dataOf(guide, 'chapter', id).quiz));
  return ({ id, kind }) => {
    // What stands in a chapter is its figures alone.
    if (kind === 'explainer') return false;
    if (kind === 'quiz') return all(guide.corpus, 'quiz').every((quiz) => quizzes.has(quiz.id));
    if (kind !== 'sample' || id === '') return embedded.has(`${kind}:${id}`);
    return (
      files.has(`${id}/`) || dataOf(guide, 'sample', id).files.every(({ name }) => files.has(`${id}/${name}`))
    );
  };
}

/** What chapters show of samples: `sample/file`, and `sample/` of a sample that stands there with all its files. */
function sampleFiles({ corpus, site }: Guide): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const chapter of site.chapters) {
    const body = bodyOf(corpus, { kind: 'chapter', id: chapter });
    if (!body) continue;
    visit(body.tree, 'mdxJsxFlowElement', (tag) => {
      if (tag.name === 'Sample') shown.add(`${attribute(tag, 'id')}/${attribute(tag, 'file') ?? ''}`);
    });
  }
  return shown;
}
