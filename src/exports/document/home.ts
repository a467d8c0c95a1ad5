import { h } from 'hastscript';
import type { TargetKind } from '../../schema/marks.ts';
import type { Guide } from '../../views/guide.ts';
import { type HomeView, homeView } from '../../views/home.ts';
import type { GuideDocument, Nodes } from './document.ts';
import { heading, link, siteOnly } from './elements.ts';
import { makeDocument } from './make.ts';
import { EMBEDDED } from './setting.ts';
import { stackFigure } from './stack.ts';

/** The home page: what the guide says in short, and the ways into it. */
export function homeDocument(guide: Guide): GuideDocument {
  const home = homeView(guide);
  return makeDocument(guide, { kind: 'site', id: '', address: guide.base }, home, [
    h('p', h('strong', home.tagline)),
    ...home.introduction,
    ...home.stacks.map((stack) => stackFigure(stack, EMBEDDED)),
    ...siteOnly([...path(home), ...comparison(home), ...decision(home), ...sections(home)]),
  ]);
}

function path({ path: chapters }: HomeView): Nodes {
  if (chapters.length === 0) return [];
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  return [
    heading(2, {}, `The guide in ${chapters.length} chapters, ${minutes} minutes`),
    h(
      'ol',
      chapters.map((one) => h('li', link(one), `: ${one.description} (${one.minutes} min)`)),
    ),
  ];
}

function comparison({ comparison: brief }: HomeView): Nodes {
  if (!brief) return [];
  return [heading(2, {}, link(brief)), list(brief.aspects.map((aspect) => [link(aspect)]))];
}

function decision({ decision: one, sections: all }: HomeView): Nodes {
  return one ? [heading(2, {}, 'Decide'), ...lead(all, 'decision'), list([[link(one)]])] : [];
}

function lead(all: HomeView['sections'], kind: TargetKind): Nodes {
  const found = all.find((section) => section.kind === kind)?.lead;
  return found === undefined ? [] : [h('p', found)];
}

function sections({ sections: all, sheets }: HomeView): Nodes {
  const print = [
    heading(2, {}, 'Print'),
    ...lead(all, 'cheat-sheet'),
    list(sheets.map((sheet) => [link(sheet)])),
  ];
  return [
    ...(sheets.length === 0 ? [] : print),
    heading(2, {}, 'All sections'),
    list(
      all.map(({ count, href, label, lead: purpose }) => {
        const about = [count === undefined ? [] : `${count}.`, purpose ?? []].flat().join(' ');
        return [link({ href, label }), { type: 'text', value: about === '' ? '' : `: ${about}` }];
      }),
    ),
  ];
}

const list = (items: readonly Nodes[]) =>
  h(
    'ul',
    items.map((item) => h('li', item)),
  );
