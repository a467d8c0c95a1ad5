import type { Role } from '../kinds/site.ts';
import type { Prose } from '../markup/prose.ts';
import { formatDate } from '../schema/format-value.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import { type PageFacts, type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { subjectOf } from './labels/subject.ts';
import { address } from './links/address.ts';
import { entryPage, type PageView, rendererOf } from './page.ts';

export interface TimelineView {
  id: string;
  title: string;
  href: string;
  summary: Prose;
  events: {
    id: string;
    /** For the `datetime` attribute: 2013, 2013-03 or 2013-03-20. */
    iso: string;
    date: string;
    title: string;
    text: Prose;
    subject: { label: string; role: Role } | undefined;
    facts: FactMark[];
    sources: SourceLine[];
  }[];
}

/** A timeline on a page whose facts are numbered by `facts`. */
export function timelineView(guide: Guide, id: string, facts: PageFacts): TimelineView {
  const data = dataOf(guide, 'timeline', id);
  const { blocks, inline } = rendererOf(guide, facts);
  return {
    id,
    title: data.title,
    href: address(guide.base, { kind: 'timeline', id }),
    summary: blocks(data.summary),
    events: data.events.map((event) => ({
      id: event.id,
      iso: event.date,
      date: formatDate(event.date),
      title: event.title,
      text: inline(event.text),
      subject: event.role === undefined ? undefined : subjectOf(guide, event.role),
      facts: factMarks(facts, event.facts, event.text),
      sources: event.sources.map((one) => sourceLine(guide, one)),
    })),
  };
}

export interface TimelinePage extends PageView {
  timeline: TimelineView;
}

/** The page of a timeline. */
export function timelinePage(guide: Guide, id: string): TimelinePage {
  const page = entryPage(guide, 'timeline', id, dataOf(guide, 'timeline', id));
  return { ...page, timeline: timelineView(guide, id, page.facts) };
}
