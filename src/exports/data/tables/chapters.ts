import { dataOf, type Guide } from '../../../views/guide.ts';
import { ids, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { checked } from './checked.ts';

export function chapterTable(guide: Guide): Table {
  const field = fieldsOf('chapter');
  const texts = textsOf(guide);
  const items = guide.site.chapters.map((id) => ({ id, ...dataOf(guide, 'chapter', id) }));
  return table<(typeof items)[number]>({
    name: 'chapters',
    title: 'Chapters',
    description: 'The chapters in the order of the reading path, without their text.',
    primaryKey: ['id'],
    items,
    properties: [
      required(
        { name: 'id', type: 'string', description: 'Id of the chapter.', constraints: { unique: true } },
        ({ id }) => id,
      ),
      required(field('title'), ({ title }) => title),
      value(field('short'), ({ short }) => short),
      required(field('summary'), ({ summary }) => texts.plain(summary)),
      required(field('objectives'), ({ objectives }) => objectives),
      ids(field('prerequisites'), ({ prerequisites }) => prerequisites),
      ids(field('teaches'), ({ teaches }) => teaches),
      ...checked('chapter'),
    ],
  });
}
