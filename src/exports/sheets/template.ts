/**
 * The template of a sheet; `PRELUDE` comes before it. It measures every row at a size of type, cuts the rows into
 * columns as even as can be, and takes the largest size at which they fit the sheet's pages.
 *
 * `choice` finds that size, `sheet` sets a sheet in it, and `budget` tells which rows find no room at the smallest. All
 * but `sheet` set nothing: they leave what they found as metadata.
 */
export const SHEET_TEMPLATE = `
#let sizes = range(0, 17).map(step => small + step * 0.25pt) + range(13, 19).map(size => size * 1pt)
// From this size on, one broad column is easier to read than two.
#let broad-size = 13
#let side = 10mm
#let margin-top = 9mm
#let margin-bottom = 8mm
#let gutter = 7mm
// How much higher a row may become to fill its column, in em; and how much at most so that groups stay whole.
#let most-extra = 0.8
#let most-extra-for-whole = 0.6

// The letters of code look larger than those around them.
#let code-size(size) = calc.max(small, 0.95 * size)

#let lines(body, size: small) = {
  set text(size: size)
  show raw: set text(size: code-size(size))
  set par(leading: 0.22em, spacing: 0.22em, justify: false)
  set block(spacing: 0pt)
  show heading: set block(spacing: 0pt)
  show heading: it => it.body
  body
}

#let words(parts, size, width) = {
  set text(font: mono, fallback: false, size: code-size(size), weight: 600)
  let blank(body) = text(weight: 400, style: "italic", body)
  for (index, word) in parts.enumerate() {
    if index > 0 [ ]
    // Every letter of the face is 0.6 em wide. A word that fits on a line is not torn.
    if word.map(part => part.text.clusters().len()).sum() * 0.6 * code-size(size) < width - 1.4 * size {
      solid(word.map(part => if part.fill { blank(part.text) } else { part.text }).join())
    } else {
      for part in word { if part.fill { solid(blank(part.text)) } else { loose(part.text) } }
    }
  }
}

// Raw text, so that it is tagged as code; set as the words that it consists of.
#let command(entry, size, width) = {
  set par(hanging-indent: 1.4 * code-size(size))
  show raw: words(entry.words, size, width)
  par(raw(entry.command))
}

// A term and what is said of it, so that it is tagged as that.
#let entry-row(entry, size, width, extra) = block(
  width: width, breakable: false, inset: (top: 0.3em + extra / 2, bottom: 0.36em + extra / 2),
  stroke: (bottom: 0.5pt + hairline),
  {
    let head = if entry.words == none { par(text(weight: 700, entry.head)) } else { command(entry, size, width) }
    let said = {
      set strong(delta: 300)
      par(entry.does)
      if entry.caution != none {
        block(
          above: 0.3em, inset: (left: 0.55em), stroke: (left: 2pt + ink),
          par[#text(weight: 700)[Caution:] #entry.caution],
        )
      }
    }
    set strong(delta: 0)
    terms(hanging-indent: 0pt, separator: parbreak(), terms.item(head, said))
  },
)

#let bar(body, width, ..look) = block(
  width: width, breakable: false, sticky: true, inset: (x: 0.5em, top: 0.24em, bottom: 0.26em), ..look,
  text(weight: 700, size: 1.06em, body),
)

#let note(group) = if group.note != none { block(inset: (top: 0.4em), par(text(fill: soft, group.note))) }

#let group-head(group, width) = block(width: width, breakable: false, {
  bar(heading(level: 2, text(fill: white, group.title)), width, fill: ink)
  note(group)
})

// A group that goes on in the next column says so; read aloud it would only interrupt.
#let continued(group, width) = pdf.artifact(bar([#group.title (continued)], width, stroke: (top: 2pt + ink, bottom: 0.5pt + hairline)))

#let height(body, size) = measure(lines(body, size: size)).height

// Rows with their heights. What comes before a row in its column depends on where the column begins.
#let rows-of(data, size, width) = {
  let rows = ()
  for (number, group) in data.groups.enumerate() {
    let head = height(group-head(group, width), size)
    let again = height(continued(group, width), size)
    for (index, entry) in group.entries.enumerate() {
      rows.push((
        group: number, entry: index, first: index == 0, after: group.entries.len() - index - 1,
        height: height(entry-row(entry, size, width, 0pt), size),
        head: head, again: again, gap: if number > 0 { 0.8 * size } else { 0pt },
      ))
    }
  }
  rows
}

#let rise(row, begins) = {
  if row.first { row.height + row.head + if begins { 0pt } else { row.gap } }
  else if begins { row.height + row.again } else { row.height }
}

// Columns that are no taller than the limits, filled one after the other. A group is kept whole when asked for; otherwise
// at least two of its rows are on either side of a break. The last column takes what finds no room.
#let fill-columns(rows, limits, whole) = {
  let made = ((),)
  let used = 0pt
  for (index, row) in rows.enumerate() {
    let limit = limits.at(made.len() - 1, default: limits.last())
    let fresh = made.last().len() == 0
    let together = if row.first { if whole or row.after <= 2 { row.after } else { 1 } } else if row.after == 1 { 1 } else { 0 }
    let needed = rise(row, fresh) + rows.slice(index + 1, count: together).map(one => one.height).sum(default: 0pt)
    if not fresh and used + needed > limit { made.push(()); used = 0pt }
    used += rise(row, made.last().len() == 0)
    made.last().push(row)
  }
  made
}

#let tall(column) = {
  let sum = 0pt
  for (index, row) in column.enumerate() { sum += rise(row, index == 0) }
  sum
}

#let fits(made, limits) = (
  made.len() <= limits.len()
    and made.enumerate().all(((index, column)) => tall(column) <= limits.at(index) + 0.01pt)
)

// The most even columns: the greatest share of the room that no column exceeds, found by halving.
#let even-columns(rows, limits, whole) = {
  let best = fill-columns(rows, limits, whole)
  if not fits(best, limits) { return none }
  let (low, high) = (0.0, 1.0)
  for _ in range(9) {
    let middle = (low + high) / 2
    let tighter = limits.map(limit => limit * middle)
    let made = fill-columns(rows, tighter, whole)
    if fits(made, tighter) { best = made; high = middle } else { low = middle }
  }
  best
}

#let column-width(columns) = (page.width - 2 * side - (columns - 1) * gutter) / columns
#let page-width() = page.width - 2 * side

#let sheet-head(data) = lines({
  block(width: 100%, height: 3pt, fill: ink)
  block(above: 2.4mm, grid(
    columns: (1fr, auto), column-gutter: 8mm, align: (left + bottom, right + bottom),
    heading(level: 1, text(size: 22pt, weight: 700, tracking: -0.01em, data.title)),
    text(size: 8.5pt, {
      text(weight: 700, tracking: 0.06em, upper(data.guide))
      linebreak()
      text(fill: soft, data.section)
    }),
  ))
  block(above: 1.4mm, below: 3.2mm, lines(size: 9pt, par(data.summary)))
})

#let running-head(data) = pdf.artifact(lines({
  block(width: 100%, height: 3pt, fill: ink)
  block(above: 1.5mm, below: 3mm, text(size: 10pt, weight: 700)[#data.title (continued)])
}))

#let sheet-foot(data, number, count) = lines({
  block(above: 3mm, width: 100%, stroke: (top: 1.5pt + ink), inset: (top: 1.8mm), grid(
    columns: if data.qr == none { (1fr,) } else { (1fr, 17mm) }, column-gutter: 5mm,
    lines(size: small, {
      par({
        let address = text(font: mono, weight: 600, data.address)
        if data.url == none { address } else { link(data.url, address) }
        if count > 1 [ · page #number of #count]
      })
      for line in data.notes { par(line) }
    }),
    ..if data.qr == none { () } else { (image(bytes(data.qr.svg), format: "svg", width: 17mm, alt: data.qr.alt),) },
  ))
})

// Room for rows, column by column.
#let limits-of(data, columns) = {
  let width = page-width()
  let room = page.height - margin-top - margin-bottom - measure(block(width: width, sheet-foot(data, 1, data.pages))).height - 3mm
  range(data.pages).map(number => {
    let head = if number == 0 { sheet-head(data) } else { running-head(data) }
    (room - measure(block(width: width, head)).height - 3.2mm,) * columns
  }).flatten()
}

// Whether every column can be drawn out to the full height.
#let flush(made, limits, size) = made.len() == limits.len() and made.enumerate().all(((index, column)) =>
  limits.at(index) - tall(column) <= most-extra-for-whole * size * column.len())

// The largest size whose rows fit in so many columns. Groups are kept whole when that costs half a point at most and leaves no hole.
#let largest(data, columns) = {
  let limits = limits-of(data, columns)
  let rows-at(index) = rows-of(data, sizes.at(index), column-width(columns))
  let (low, high) = (0, sizes.len())
  while high - low > 1 {
    let middle = calc.quo(low + high, 2)
    if fits(fill-columns(rows-at(middle), limits, false), limits) { low = middle } else { high = middle }
  }
  for index in range(low, calc.max(low - 3, -1), step: -1) {
    let made = even-columns(rows-at(index), limits, true)
    if made != none and flush(made, limits, sizes.at(index)) { return (size: sizes.at(index).pt(), whole: true, columns: columns) }
  }
  (size: sizes.at(low).pt(), whole: false, columns: columns)
}

#let choose(data) = {
  let short = data.groups.map(group => group.entries.len()).sum() < 20 * data.pages
  let broad = if short { largest(data, 1) }
  if short and broad.size >= broad-size { broad } else { largest(data, 2) }
}

#let set-column(data, column, size, width, limit) = {
  // What is left is shared out among the rows, so that columns end on one line.
  let extra = calc.min(most-extra * size, calc.max(0pt, limit - tall(column)) / column.len())
  lines(size: size, for (index, row) in column.enumerate() {
    let group = data.groups.at(row.group)
    if row.first {
      if index > 0 { v(row.gap) }
      group-head(group, width)
    } else if index == 0 { continued(group, width) }
    entry-row(group.entries.at(row.entry), size, width, extra)
  })
}

#let papers = (a4: (width: 210mm, height: 297mm), letter: (width: 8.5in, height: 11in))
#let sheet-page(paper, body) = page(
  ..papers.at(paper), margin: (x: side, top: margin-top, bottom: margin-bottom), header: none, footer: none, numbering: none, body,
)

#let choice(data, paper) = sheet-page(paper, context [#metadata(choose(data))<choice>])

#let sheet(data, paper, size, whole, columns) = {
  sheet-page(paper, context {
    let limits = limits-of(data, columns)
    let rows = rows-of(data, size, column-width(columns))
    let even = even-columns(rows, limits, whole)
    let made = if even == none { fill-columns(rows, limits, false) } else { even }
    let count = calc.ceil(made.len() / columns)
    for number in range(count) {
      if number > 0 { pagebreak() }
      block(height: 100%, width: 100%, {
        if number == 0 { sheet-head(data) } else { running-head(data) }
        let shown = made.slice(calc.min(number * columns, made.len()), calc.min((number + 1) * columns, made.len()))
        let limit = limits.at(number * columns, default: limits.last())
        let width = column-width(columns)
        grid(columns: (width,) * columns, column-gutter: gutter, ..shown.map(column => set-column(data, column, size, width, limit)))
        v(1fr)
        // What repeats is not read aloud again, and must not hold a link then.
        if number == 0 { sheet-foot(data, 1, count) } else { pdf.artifact(sheet-foot(data + (url: none), number + 1, count)) }
      })
    }
  })
}

#let budget(data, paper) = sheet-page(paper, context {
  let limits = limits-of(data, 2)
  let made = fill-columns(rows-of(data, small, column-width(2)), limits, false)
  let fitting = range(calc.min(made.len(), limits.len())).filter(index => tall(made.at(index)) <= limits.at(index) + 0.01pt)
  let over = made.enumerate().filter(((index, column)) => index not in fitting).map(((index, column)) => column).flatten()
  [#metadata((id: data.id, paper: paper, over: over.map(row => data.groups.at(row.group).entries.at(row.entry).id)))<budget>]
})
`;
