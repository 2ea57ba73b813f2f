"""The look of a page: a column of readable width, in the colours that the system prefers, and on paper."""

STYLE = """\
:root {
  color-scheme: light dark;
  --ink: #1f2328; --soft: #59636e; --paper: #fdfcfa; --panel: #f4f1ea; --line: #ddd7ca; --accent: #8a4b14;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e1da; --soft: #a09a8e; --paper: #191816; --panel: #24221f; --line: #3a3733; --accent: #e0a56b; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; padding: 2.5rem 1.25rem 5rem; font: 1.0625rem/1.65 Charter, "Bitstream Charter", "Iowan Old Style",
  Georgia, Cambria, "Noto Serif", "Liberation Serif", serif; }
article { max-width: 42rem; margin: 0 auto; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2em 0 .6em; text-wrap: balance; scroll-margin-top: 1rem; }
h1 { font-size: 2.1rem; margin-top: 0; letter-spacing: -.01em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }
p, ul, ol, blockquote, pre, .wide { margin: 0 0 1.1em; }
header { border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
.byline, .boilerplate { color: var(--soft); font-size: .95rem; }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .15em; }
a.image::before { content: "\\25A3\\00A0"; }
.no-link { border-bottom: 1px dotted var(--soft); }
:target { background: color-mix(in srgb, var(--accent) 14%, transparent); border-radius: .2em; }
ul, ol { padding-inline-start: 1.5em; }
li { margin: .25em 0; }
li > :last-child, blockquote > :last-child { margin-bottom: 0; }
.tasks { list-style: none; padding-inline-start: .2em; }
.tasks > li > input + p { display: inline; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1.1em; margin-inline: 0;
  color: var(--soft); }
hr { border: 0; text-align: center; margin: 2.2em 0; }
hr::before { content: "*   *   *"; white-space: pre; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.45;
  font-variant-numeric: tabular-nums; }
th, td { padding: .5em .75em; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead :is(th, td) { border-bottom-width: 2px; }
th { white-space: nowrap; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
code, pre { font: .88em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { background: var(--panel); border-radius: .25em; padding: .1em .3em; }
pre { direction: ltr; background: var(--panel); border-radius: .5em; padding: .9em 1.1em; overflow-x: auto; }
pre code { background: none; padding: 0; font-size: 1em; }
.html { color: var(--soft); }
aside, nav { background: var(--panel); border-radius: .6rem; padding: 1.1rem 1.35rem; margin: 1.8rem 0; }
aside { border-inline-start: 4px solid var(--accent); }
:is(aside, nav) > :is(h1, h2, h3, h4, h5, h6) { margin: 0 0 .6em; font-size: 1.1rem; }
:is(aside, nav) > :last-child { margin-bottom: 0; }
:is(aside, nav) table { width: auto; }
:is(aside, nav) tr:last-child td { border-bottom: 0; }
:is(aside, nav) :is(th, td):first-child { padding-inline-start: 0; }
nav :is(td, th) { border-bottom: 0; padding: .2em 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.question { margin: 0 0 1.4em; }
.question > :is(h1, h2, h3, h4, h5, h6), .question > .asks,
.question > meta + :is(ul, ol) { margin: 0 0 .3em; font-size: 1.1rem; font-weight: 650; }
.answer { border-inline-start: 2px solid var(--line); padding-inline-start: 1em; }
.answer > :last-child { margin-bottom: 0; }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --panel: #fff; --line: #bbb; --accent: #000; }
  body { padding: 0; font-size: 10.5pt; }
  article { max-width: none; }
  aside, nav { border: 1px solid var(--line); break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr, pre, blockquote, .question { break-inside: avoid; }
  a { text-decoration: none; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
"""
