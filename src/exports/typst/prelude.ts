import { LIGHT } from '../../design/light.ts';
import { PRINT_COLOURS, PRINT_FACES, SMALLEST_PRINT } from '../../design/tokens.ts';
import { value } from './literal.ts';

/**
 * What the writer's markup calls, and the faces it is set in. A document puts this before its own template. Text that
 * follows `show: faces` is set in fonts of the project alone.
 */
export const PRELUDE = String.raw`
#let ink = rgb("${LIGHT.ink}")
#let soft = rgb("${LIGHT['ink-soft']}")
#let hairline = rgb("${PRINT_COLOURS.hairline}")
#let shade = rgb("${PRINT_COLOURS.shade}")
#let sans = ${value([PRINT_FACES.sans, ...PRINT_FACES.fallback])}
#let mono = ${value([PRINT_FACES.mono, ...PRINT_FACES.fallback])}
// Nothing is smaller.
#let small = ${SMALLEST_PRINT}

// Every line is one em high, letters sit this far above its lower edge, and so does the edge of a box.
#let depth = 0.2em

// A line never breaks inside.
#let solid(body) = box(body, baseline: depth)

// A long word may break behind its punctuation, and elsewhere if it has too little of that. No character is put in:
// what is copied is what was written.
#let loose(word) = word.matches(regex("[^,=/:;&|.]{0,24}[,=/:;&|.]+|.{1,24}")).map(it => it.text).join(h(0.001pt))

// A line may break between the words of inline code, not at the hyphens of its flags.
#let unbroken(body) = for (index, word) in body.split(" ").enumerate() {
  if index > 0 [ ]
  if word.clusters().len() <= 24 { solid(word) } else { loose(word) }
}

#let faces(body) = {
  set text(font: sans, fallback: false, fill: ink, top-edge: 0.8em, bottom-edge: -depth)
  show raw: set text(font: mono, fallback: false, size: 1em / 0.8 * 0.94)
  show raw.where(block: false): it => unbroken(it.text)
  show link: it => underline(stroke: 0.4pt + hairline, offset: 0.16em, it)
  show table.cell.where(y: 0): set text(weight: 600)
  set table(stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.5pt + hairline }), inset: (x: 0.4em, y: 0.35em))
  body
}

// Code in colour is told apart on paper by weight and slope.
#let token(kind, body) = if kind == "comment" {
  text(style: "italic", fill: soft, body)
} else if kind in ("keyword", "function", "command") {
  text(weight: 700, body)
} else { body }

#let listing(tokens) = block(
  width: 100%, fill: shade, inset: 0.7em, stroke: (left: 2pt + ink),
  {
    set text(font: mono, fallback: false, size: 0.92em)
    set par(justify: false)
    for (kind, body) in tokens {
      for (index, line) in body.split("\n").enumerate() {
        if index > 0 { linebreak() }
        token(kind, line)
      }
    }
  },
)

// A number that leads to a note is seen as one without a line below it.
#let citation(body) = {
  show link: it => it.body
  super(typographic: false, size: small, body)
}
#let rule = line(length: 100%, stroke: 0.5pt + hairline)

// A picture at its own size, or as wide as the text when that is too narrow for it.
#let picture(data, format, alt) = layout(size => {
  let natural = image(data, format: format, alt: alt)
  if measure(natural).width > size.width { image(data, format: format, alt: alt, width: 100%) } else { natural }
})
`;
