import { LIGHT } from '../../design/light.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../views/cards/card.ts';

/**
 * The Typst functions of a card: words on the left, stacks on the right, a boundary as the strongest line. A
 * point is a pixel. A stack is `(caption, instances, inside, ground, boundary)`, each layer `(label, line, fill, text)`.
 */
export const CARD_TEMPLATE = `
#let paper = rgb("${LIGHT.paper}")
#let boundary = rgb("${LIGHT.boundary}")

// The largest size at which every word of a text fits in a line, and all of it below a height.
#let fitted(body, sizes, height) = layout(room => {
  let fits(size) = {
    let high = measure(block(width: room.width, text(size: size, body))).height
    high <= height and body.split(" ").all(word => measure(text(size: size, word)).width <= room.width)
  }
  text(size: sizes.find(size => fits(size) or size == sizes.last()), body)
})

#let layer(it, height, named) = rect(
  width: 100%, height: height, fill: rgb(it.fill), stroke: 2.5pt + rgb(it.line), inset: 6pt,
  if named {
    set align(center + horizon)
    set par(leading: 0.35em)
    set text(fill: rgb(it.text), weight: 600)
    fitted(it.label, (21pt, 19pt, 17pt, 15pt, 13pt), height - 10pt)
  },
)

// From the ground up: what is shared, the line that separates, what each instance has for itself.
#let stack(it, width, height, named) = {
  let gap = 7pt
  let line = if it.boundary { 13pt } else { 0pt }
  let layers = it.inside.len() + it.ground.len()
  let each = (height - line - layers * gap) / layers
  let column(layers) = std.stack(dir: ttb, spacing: gap, ..layers.map(one => layer(one, each, named)))
  box(width: width, {
    std.stack(
      dir: ttb, spacing: gap,
      grid(columns: (1fr,) * it.instances, column-gutter: 12pt, ..range(it.instances).map(_ => column(it.inside))),
      if it.boundary { move(dx: -9pt, rect(width: width + 18pt, height: line, fill: boundary)) },
      column(it.ground),
    )
    v(14pt)
    align(center, text(size: 23pt, weight: 600, it.caption))
  })
}

#let mark(it) = box(baseline: 20%, image(bytes(it), format: "svg", height: 34pt))

#let card(it) = {
  set page(width: ${CARD_WIDTH}pt, height: ${CARD_HEIGHT}pt, margin: (x: 64pt, y: 56pt), fill: paper)
  set par(leading: 0.3em)
  place(top + left, dx: -64pt, dy: -56pt, rect(width: ${CARD_WIDTH}pt, height: 10pt, fill: ink))
  let named = it.stacks.len() == 1
  grid(
    columns: (1fr, 452pt), column-gutter: 60pt, rows: 100%,
    {
      place(top, text(size: 27pt, weight: 700)[#mark(it.mark)#h(12pt)#it.site])
      place(horizon, dy: 6pt, {
        block(below: 20pt, text(size: 24pt, fill: soft, it.section))
        set text(weight: 700)
        set par(leading: 0.08em)
        fitted(it.title, (84pt, 76pt, 68pt, 60pt, 54pt, 48pt, 42pt, 36pt), 255pt)
      })
      place(bottom, text(size: 20pt, fill: soft, it.foot))
    },
    align(horizon, grid(
      columns: (1fr,) * it.stacks.len(), column-gutter: 44pt,
      ..it.stacks.map(one => layout(room => stack(one, room.width, 420pt, named))),
    )),
  )
}
`;
