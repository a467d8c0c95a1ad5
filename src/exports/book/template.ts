/**
 * The template of the book; `PRELUDE` comes before it. `cover(data)` sets the first page and the table of contents,
 * `part`, `title` and `reference` what a document consists of.
 */
export const BOOK_TEMPLATE = `
// The title of the document that a page begins in, or of the first that begins on it.
#let running-title() = {
  let here-page = here().page()
  let all = query(selector(<title>))
  let on-page = all.filter(it => it.location().page() == here-page)
  let before = all.filter(it => it.location().page() < here-page)
  if on-page.len() > 0 { none } else if before.len() > 0 { before.last().value }
}

#let book(data, body) = {
  set page(
    paper: "a4",
    margin: (x: 20mm, top: 22mm, bottom: 22mm),
    header: context {
      let shown = running-title()
      if shown != none {
        set text(size: small, fill: soft)
        block(width: 100%, stroke: (bottom: 0.5pt + hairline), inset: (bottom: 1.2mm), shown)
      }
    },
    footer: context {
      set text(size: small, fill: soft)
      grid(columns: (1fr, auto), data.guide, text(fill: ink, weight: 600, counter(page).display()))
    },
    numbering: "1",
  )
  set text(size: 10pt)
  set par(leading: 0.36em, spacing: 0.86em, justify: false)
  set block(spacing: 0.86em)
  set enum(indent: 0pt, body-indent: 0.5em, spacing: 0.55em)
  set list(indent: 0pt, body-indent: 0.5em, spacing: 0.55em)
  set terms(hanging-indent: 1.2em, spacing: 0.7em)
  set table.cell(breakable: false)
  show table: set text(size: 8.5pt)
  show table: set par(leading: 0.26em, spacing: 0.4em, justify: false)
  show figure: set block(breakable: true)
  set figure(gap: 0.6em)
  show figure: set align(left)
  // The table of contents names documents; the outline of the file also names their sections.
  set heading(outlined: false, bookmarked: true)
  show heading: set block(sticky: true)
  show heading.where(level: 1): set text(size: 24pt, weight: 700)
  show heading.where(level: 2): set text(size: 14pt, weight: 700)
  show heading.where(level: 3): set text(size: 11.5pt, weight: 700)
  show heading: it => block(above: 1.5em, below: 0.6em, it.body)
  show quote.where(block: true): it => block(stroke: (left: 2pt + ink), inset: (left: 0.8em), it.body)
  body
}

#let cover(data) = {
  page(header: none, footer: none, margin: (x: 20mm, top: 40mm, bottom: 24mm), {
    block(width: 100%, height: 4pt, fill: ink)
    v(8mm)
    text(size: 40pt, weight: 700, tracking: -0.015em, data.guide)
    v(1mm)
    par(text(size: 15pt, fill: soft, data.tagline))
    v(1fr)
    pdf.artifact(align(center, image(bytes(data.mark), format: "svg", width: 90mm)))
    v(1fr)
    block(width: 100%, stroke: (top: 1.5pt + ink), inset: (top: 3mm), {
      set par(leading: 0.36em, spacing: 0.5em)
      for line in data.lines { par(text(size: 9pt, line)) }
    })
  })
  set page(header: none)
  show outline.entry.where(level: 1): set block(above: 0.9em)
  show outline.entry.where(level: 1): set text(weight: 600)
  show outline.entry.where(level: 2): set text(size: 9pt)
  set outline.entry(fill: none)
  show link: it => it.body
  outline(title: [Contents], depth: 2)
}

#let part(body) = {
  pagebreak(weak: true)
  heading(level: 1, outlined: true, body)
}

// A document begins a page of its own when it is at the first level.
#let title(level, number, body, place) = {
  if level == 1 { pagebreak(weak: true) }
  let shown = if number == none { body } else [#number #h(0.35em) #body]
  [#metadata(shown)<title>]
  if level == 1 { block(width: 100%, height: 3pt, fill: ink, below: 4mm) }
  [#heading(level: level, outlined: true, shown)#label(place)]
}

// Lists to look things up in: two columns of small type.
#let reference(body) = {
  set text(size: 8.5pt)
  set par(leading: 0.3em, spacing: 0.6em)
  set enum(spacing: 0.8em)
  show heading.where(level: 2): set text(size: 12pt)
  show heading.where(level: 3): set text(size: 9.5pt)
  columns(2, gutter: 7mm, body)
}
`;
