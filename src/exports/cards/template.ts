import { LIGHT } from '../../design/light.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../views/cards/card.ts';
import { CARD_STACKS } from './stack.ts';

/**
 * The Typst functions of a card: words on the left, stacks on the right. A point is a pixel. A stack is
 * `(caption, width, height, overhang, picture, words)`, each of its words `(x, y, size, fill, text)`.
 */
export const CARD_TEMPLATE = `
#let paper = rgb("${LIGHT.paper}")

// The largest size at which every word of a text fits in a line, and all of it below a height.
#let fitted(body, sizes, height) = layout(room => {
  let fits(size) = {
    let high = measure(block(width: room.width, text(size: size, body))).height
    high <= height and body.split(" ").all(word => measure(text(size: size, word)).width <= room.width)
  }
  text(size: sizes.find(size => fits(size) or size == sizes.last()), body)
})

// The shapes of a stack as a picture, its words on top in the faces of the card, its name below.
#let stack(it) = box(width: it.width * 1pt, {
  block(width: 100%, height: it.height * 1pt, {
    place(dx: -it.overhang * 1pt, image(bytes(it.picture), format: "svg", width: (it.width + 2 * it.overhang) * 1pt))
    for one in it.words {
      let letters = text(size: one.size * 1pt, weight: 700, fill: rgb(one.fill), top-edge: "baseline", one.text)
      place(dx: one.x * 1pt, dy: one.y * 1pt, letters)
    }
  })
  v(14pt)
  align(center, text(size: 23pt, weight: 600, it.caption))
})

#let mark(it) = box(baseline: 20%, image(bytes(it), format: "svg", height: 34pt))

#let card(it) = {
  set page(width: ${CARD_WIDTH}pt, height: ${CARD_HEIGHT}pt, margin: (x: 64pt, y: 56pt), fill: paper)
  set par(leading: 0.3em)
  place(top + left, dx: -64pt, dy: -56pt, rect(width: ${CARD_WIDTH}pt, height: 10pt, fill: ink))
  grid(
    columns: (1fr, ${CARD_STACKS.width}pt), column-gutter: 60pt, rows: 100%,
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
      columns: (1fr,) * it.stacks.len(), column-gutter: ${CARD_STACKS.gap}pt,
      ..it.stacks.map(stack),
    )),
  )
}
`;
