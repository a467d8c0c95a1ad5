import { h } from 'hastscript';
import type { TimelineView } from '../../views/timeline.ts';
import type { Nodes } from './document.ts';
import { heading, marks, paragraph, sourceList } from './elements.ts';
import { framed, part, type Setting } from './setting.ts';

/** Dated events in their order, each under a heading. */
export function timelineNodes(timeline: TimelineView, setting: Setting): Nodes {
  return framed(
    setting,
    'timeline',
    timeline,
    timeline.events.flatMap(({ date, facts, id, iso, sources, subject, text, title }) => [
      heading(
        setting.level + 1,
        part(setting, timeline, id),
        h('time', { dateTime: iso }, date),
        `: ${title}`,
      ),
      ...(subject === undefined ? [] : [h('p.meta', subject.label)]),
      ...paragraph(text, marks(facts)),
      ...sourceList(sources),
    ]),
  );
}
