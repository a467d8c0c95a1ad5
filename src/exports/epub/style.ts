/**
 * The style sheet of the book. Faces, sizes and colours of text belong to the reader's own settings: it sets only what
 * shows structure, in relative sizes, and lines in the colour of the text.
 */
export const STYLE = `
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-align: start; hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.7em; margin: 1.5em 0 1em; border-top: 0.3em solid; padding-top: 0.4em; }
h2 { font-size: 1.3em; margin: 2em 0 0.6em; }
h3 { font-size: 1.12em; margin: 1.6em 0 0.5em; }
h4, h5, h6 { font-size: 1em; margin: 1.4em 0 0.4em; }
p { margin: 0.6em 0; }
code, pre { font-family: monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border-inline-start: 0.25em solid; padding-inline-start: 0.8em; margin: 1em 0; }
var { font-style: italic; }
sup { font-size: 0.75em; line-height: 0; }
sup + sup { margin-inline-start: 0.25em; }
.meta { font-size: 0.9em; }
.label { margin-bottom: 0.2em; break-after: avoid; page-break-after: avoid; }
.short { font-weight: bold; }
figure { margin: 1.4em 0; }
figure img { width: 100%; height: auto; }
figcaption { margin-bottom: 0.4em; }
.stack figcaption { font-weight: bold; }
.boundary { border-top: 0.4em double; border-bottom: 1px solid; padding: 0.3em 0; margin: 1em 0; }
aside { border: 1px solid; border-inline-start-width: 0.4em; padding: 0.2em 0.8em; margin: 1.4em 0; }
aside > .label { margin-top: 0.4em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: 0.92em; }
th, td { border-top: 1px solid; padding: 0.35em 0.5em 0.35em 0; text-align: start; vertical-align: top; }
thead th { border-top-width: 0.2em; }
.align-center { text-align: center; }
.align-right { text-align: end; }
.long-words { overflow-wrap: anywhere; }
tr, .record { break-inside: avoid; page-break-inside: avoid; }
.record { border-top: 1px solid; padding: 0.4em 0; line-height: 1.55; }
th em { font-weight: normal; }
.records { border-bottom: 1px solid; margin: 1em 0; }
dt { font-weight: bold; margin-top: 0.8em; }
dd { margin: 0.2em 0 0.2em 1.2em; }
.aka { font-weight: normal; }
.record-name { font-weight: bold; margin: 0.2em 0; }
.record dl { margin: 0; }
.record dt { float: inline-start; clear: both; margin: 0 0.4em 0 0; font-size: 0.85em; line-height: inherit; }
.record dt::after { content: ":"; }
.record dd { margin: 0 0 0.15em; }
dd p { margin: 0.3em 0; }
.choices { list-style: none; padding-inline-start: 0.5em; }
.sources, [role="doc-endnotes"] li { font-size: 0.92em; }
[role="doc-endnotes"] .sources { font-size: 1em; }
li { margin: 0.25em 0; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav a { display: inline-block; padding: 0.2em 0; }
nav > ol { padding-inline-start: 0; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 98vh; }
`.trimStart();
