import { all } from '../../corpus/corpus.ts';
import type { Guide } from '../../views/guide.ts';
import { stackDrawing } from '../../views/stacks/stack-drawing.ts';
import { type Download, download } from '../download.ts';
import { creditOf } from './credit.ts';
import { stackSvg } from './stack-svg.ts';
import { stackText } from './stack-text.ts';

/** Each stack as a drawing to place elsewhere, and as plain text. */
export function stackDrawings(guide: Guide): Download[] {
  const about = { group: 'drawings', licence: 'content' } as const;
  return all(guide.corpus, 'stack').flatMap(({ data: { title }, id }) => {
    const stack = () => stackDrawing(guide, id);
    return [
      download(
        { ...about, path: `stacks/${id}.svg`, mediaType: 'image/svg+xml', title: `${title}, drawing` },
        () => stackSvg(stack(), { language: guide.site.language, credit: creditOf(guide, stack()) }),
      ),
      download(
        {
          ...about,
          path: `stacks/${id}.txt`,
          mediaType: 'text/plain; charset=utf-8',
          title: `${title}, plain text`,
        },
        () => stackText(stack(), creditOf(guide, stack())),
      ),
    ];
  });
}
