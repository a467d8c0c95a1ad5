import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LayerView, StackView } from '../../views/stack.ts';
import { insideWords } from '../../views/stacks/stack-drawing.ts';
import { drawingWords } from './drawings.ts';
import { label, marks, paragraph, sourceList } from './elements.ts';
import { part, type Setting, whole } from './setting.ts';

/** A stack as a figure: the words for its drawing, then its layers from the bottom up. */
export function stackFigure(stack: StackView, setting: Setting): Element {
  const { boundary, control, ground, inside } = stack;
  const layers = (list: readonly LayerView[], before: number) =>
    h(
      'ol',
      { start: before + 1 },
      list.map((layer) => layerItem(stack, layer, setting)),
    );
  return h('figure.stack', whole(setting, 'stack', stack), [
    ...(setting.embedded ? [h('figcaption', h('a.own-page', { href: stack.href }, stack.title))] : []),
    drawingWords(stack),
    label('From the bottom up'),
    layers(ground, 0),
    ...(boundary
      ? [
          h('div.boundary', [
            h('p', h('strong', `${boundary.name}: ${boundary.label}`), marks(boundary.facts)),
            ...boundary.explains,
          ]),
        ]
      : []),
    label(insideWords(stack)),
    layers(inside, ground.length),
    ...(control.length === 0
      ? []
      : [
          label('Control: starts and supervises, not in the path'),
          layers(control, ground.length + inside.length),
        ]),
    label('Drawn after'),
    ...sourceList(stack.sources),
  ]);
}

function layerItem(stack: StackView, layer: LayerView, setting: Setting): Element {
  const { does, facts, label: name, sublabel, subject, term, uses } = layer;
  const about = [sublabel, subject].filter((word) => word !== undefined).join('; ');
  return h('li', part(setting, stack, layer.id), [
    h('p', h('strong', term === undefined ? name : h('a', { href: term }, name)), ` (${about})`),
    ...paragraph(does, marks(facts)),
    ...(uses.length === 0 ? [] : [h('p.meta', `Talks to: ${uses.join(', ')}`)]),
  ]);
}
