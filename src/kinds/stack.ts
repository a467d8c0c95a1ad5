import { z } from 'astro/zod';
import { citation } from '../schema/citation.ts';
import { localId, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

const layer = z
  .strictObject({
    id: localId('Permanent id of the layer; becomes its anchor.'),
    label: text('Name on the diagram.', 40),
    sublabel: text('Second line on the diagram: an example or what it is made of.', 60).optional(),
    scope: z
      .enum(['ground', 'inside', 'control'])
      .describe(
        'ground: shared, below the boundary. inside: once per instance, above it. control: beside the stack, starts and supervises.',
      ),
    role: localId('Id of a subject of site.yaml, whose colour role the layer takes.'),
    term: ref('term', 'Glossary term for the layer.').optional(),
    does: prose('What the layer does.', 500),
    uses: z
      .array(localId('Id of a layer listed earlier.'))
      .default([])
      .describe('Layers it talks to: each is listed before it, that is, lies below.'),
    facts: z.array(ref('fact')).default([]).describe('Facts behind the layer.'),
  })
  .describe('One layer.');
export type Layer = z.infer<typeof layer>;

const schema = z
  .strictObject({
    title: text('Title.', 80),
    summary: prose('What the diagram shows.', 600),
    subject: localId('Id of the subject of site.yaml that the stack shows.'),
    alt: text('What a reader who cannot see the diagram needs to know.', 600),
    instances: z
      .array(text('Name of one instance: "Client 1".', 24))
      .min(1)
      .max(4)
      .describe('Instances drawn side by side above the boundary.'),
    layers: z
      .array(layer)
      .min(2)
      .describe(
        'From the bottom up: ground layers, then inside; control layers anywhere after what they use.',
      ),
    boundary: z
      .strictObject({
        above: localId('Id of the topmost ground layer: the boundary runs on it.'),
        label: text('What the boundary is: "Connection".', 60),
        explains: prose('What crosses it, and what it holds back.', 500),
        facts: z.array(ref('fact')).default([]).describe('Facts behind it.'),
      })
      .optional()
      .describe('Where the boundary runs. Required where site.yaml names one.'),
    sources: z.array(citation).min(1).describe('Where the architecture is described.'),
    ...checked,
  })
  .describe('An architecture drawn as layers.');
export type Stack = z.infer<typeof schema>;

export const stack = defineKind({
  kind: 'stack',
  name: 'stack',
  layout: 'entry',
  path: 'stacks',
  extension: '.yaml',
  schema,
  anchors: ({ layers }) => partsOf('layer', layers, ['layers']),
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'stack',
    room: 'stacks',
    each: 'page',
    label: 'Stacks',
    title: ({ title }) => title,
    hint: 'none',
  },
});
