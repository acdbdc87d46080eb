/** The page's own style: one column of evidence, Okabe and Ito's colours with a glyph beside each, light, dark and print. */

/** Colours after Okabe and Ito, "Color Universal Design" (2008); every pair of text and ground has a contrast of 4.5:1 or more. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #1d1c1a; --muted: #5c5952; --rule: #dedad1; --link: #00557f;
  --verbatim: #0072b2; --reworded: #56b4e9; --altered: #d55e00; --added: #cc79a7;
  --verbatim-tint: #d7e9f5; --reworded-tint: #e4f3fc; --altered-tint: #fde2d0; --added-tint: #f7e6ef; --omitted-tint: #ece9e2;
  --strike: #96380a; --own: #7a2d00; --glow: #ffe27a;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Source Serif 4', Georgia, serif;
  --sans: 'Inter', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #141518; --card: #1c1e22; --ink: #ebe8e2; --muted: #aaa69d; --rule: #373a40; --link: #8ccbf2;
    --verbatim-tint: #0f3550; --reworded-tint: #123e52; --altered-tint: #522a10; --added-tint: #462b3b; --omitted-tint: #2a2c31;
    --strike: #ffa97a; --own: #ffc9a6; --glow: #665200;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; max-width: 82rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
a { color: var(--link); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--altered); outline-offset: 2px; border-radius: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; z-index: 2; }
.masthead { padding: 3.2rem 0 .4rem; }
.kicker { margin: 0; color: var(--muted); font-size: .875rem; letter-spacing: .04em; }
h1 { margin: .35rem 0 1.1rem; max-width: 26em; font: 600 clamp(1.7rem, 1.1rem + 2.2vw, 2.7rem)/1.16 var(--serif); text-wrap: balance; }
.findings { max-width: 46em; margin: 0; padding-left: 1.1rem; border-left: 4px solid var(--altered); font: 1.13rem/1.6 var(--serif); }
.sections { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: 1.2rem; font-size: .9375rem; }
section > h2 { margin: 3.4rem 0 1rem; padding-top: .7rem; border-top: 2px solid var(--ink); font: 600 1.45rem/1.2 var(--serif); }
.hint { max-width: 52em; color: var(--muted); font-size: .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th { text-align: left; font-weight: 600; }
thead th { padding: .35rem .6rem; border-bottom: 1px solid var(--ink); color: var(--muted); font-size: .8125rem; vertical-align: bottom; }
tbody th, tbody td { padding: .5rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
abbr { text-decoration: none; }
.wide, .matrix { position: relative; overflow-x: auto; }
.bar { display: block; width: 11rem; height: .8rem; margin-top: .35rem; background: var(--omitted-tint); }
rect.verbatim { fill: var(--verbatim); } rect.reworded { fill: var(--reworded); } rect.altered { fill: var(--altered); } rect.omitted { fill: transparent; }

svg.copies { max-width: 100%; height: auto; }
.copies text { font: 13px var(--sans); fill: var(--ink); }
.copies .share { font-size: 11px; text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.copies line { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 4 4; }
.copies line.copy { stroke: var(--altered); stroke-width: 4; stroke-dasharray: none; }
.copies .dot { fill: var(--verbatim); } .copies .release { fill: var(--ink); }
.shared { padding-left: 1.2rem; font-size: .9375rem; }

.filters { display: flex; flex-wrap: wrap; gap: .7rem 1.6rem; align-items: end; margin: 0 0 1rem; font-size: .9rem; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .2rem .9rem; margin: 0; padding: 0; border: 0; }
.filters legend { padding: 0; color: var(--muted); font-size: .8125rem; }
.filters p { margin: 0; }
.filters .shown { margin-left: .6rem; color: var(--muted); }
button, select { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: 4px; padding: .25rem .6rem; }
button { cursor: pointer; }
button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.key { display: inline-block; width: 1.5em; border-radius: 3px; text-align: center; line-height: 1.5; }
.verbatim.key, .cell a.verbatim { background: var(--verbatim); color: #fff; }
.reworded.key, .cell a.reworded { background: var(--reworded); color: #000; }
.altered.key, .cell a.altered { background: var(--altered); color: #000; }
.omitted.key, .cell a.omitted { background: var(--omitted-tint); color: var(--ink); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; color: var(--muted); font-size: .875rem; }

.matrix tbody th { font: 400 1rem/1.4 var(--serif); min-width: 16rem; }
.matrix tbody th a { color: inherit; text-decoration: none; }
.matrix tbody th a:hover { text-decoration: underline; }
.matrix thead th[data-outlet] { text-align: center; min-width: 6rem; max-width: 7rem; overflow-wrap: anywhere; }
.matrix td.cell { padding: 2px; height: 1px; width: 7rem; }
.matrix td.cell a { display: flex; align-items: center; justify-content: center; height: 100%; min-height: 2.4rem; border-radius: 3px; font-size: 1.25rem; font-weight: 700; text-decoration: none; }
.matrix td.cell .stands { margin-left: .2em; font-size: .8rem; font-weight: 600; }
.matrix td.cell a:hover { outline: 2px solid var(--ink); outline-offset: -2px; }
.matrix td.dim a { background: transparent; color: var(--muted); font-weight: 400; box-shadow: inset 0 0 0 1px var(--rule); }
.matrix.many td.cell { width: 2.6rem; }
.matrix.many thead th[data-outlet] { min-width: 2.6rem; padding: .3rem; }
.matrix.many thead th[data-outlet] span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.choice { display: flex; flex-wrap: wrap; gap: .4rem; }
.panel { margin: .8rem 0; padding: .6rem 1rem; min-height: 7.6rem; max-height: 15rem; overflow-y: auto; background: var(--card); border: 1px solid var(--rule); border-radius: 6px; font-size: .92rem; }
.panel p { margin: 0 0 .4rem; }
.panel p.verbatim, .panel p.reworded, .panel p.altered, .panel p.omitted { padding-left: .6rem; border-left: 5px solid var(--muted); font-weight: 600; }
.panel p.verbatim { border-color: var(--verbatim); } .panel p.reworded { border-color: var(--reworded); } .panel p.altered { border-color: var(--altered); }
.reader { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.2rem; align-items: start; }
.pane { background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: 0 1.4rem 1.4rem; }
.pane article + article { border-top: 1px solid var(--rule); margin-top: 1.6rem; }
.pane header { padding: .9rem 0 .5rem; background: var(--card); border-bottom: 1px solid var(--rule); }
.pane h3 { margin: 0; font-size: 1rem; }
.pane header p { margin: 0; color: var(--muted); font-size: .8125rem; overflow-wrap: anywhere; }
.pane div { font: 1.06rem/1.72 var(--serif); overflow-wrap: anywhere; }
.pane .headline { font-size: 1.3rem; font-weight: 600; line-height: 1.35; }
.js .pane { height: max(22rem, calc(100vh - 22rem)); overflow-y: auto; position: relative; }
.js .pane article + article { border: 0; margin: 0; }
.js .pane header { position: sticky; top: 0; z-index: 1; }
html:not(.js) #release-pane { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.claim { border-bottom: 2px solid transparent; padding: .08em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.js .claim { cursor: pointer; }
.claim.verbatim { background: var(--verbatim-tint); border-color: var(--verbatim); }
.claim.reworded { background: var(--reworded-tint); border-color: var(--reworded); }
.claim.altered { background: var(--altered-tint); border-color: var(--altered); }
.claim.added { border-bottom: 2px dotted var(--added); }
.claim.omitted { border-bottom: 2px dashed var(--muted); }
.claim.lit, .claim:target { background: var(--glow); box-shadow: 0 0 0 3px var(--glow); }
.tag { margin-left: .2em; padding: 0 .25em; font: 600 .72rem/1.2 var(--sans); vertical-align: .35em; color: var(--ink); text-decoration: none; white-space: nowrap; }
a.tag { border: 1px solid var(--muted); border-radius: 3px; background: var(--card); }
.boilerplate { color: var(--muted); font-style: italic; }
del { color: var(--strike); text-decoration: line-through 2px; }
ins { color: var(--own); font-weight: 700; text-decoration: underline 2px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
.lit del, .lit ins { color: inherit; }
.moved { font-style: italic; border-bottom: 1px dotted currentColor; }

.divergence { margin: 0 0 1.1rem; padding: 1rem 1.3rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-left: 5px solid var(--altered); border-radius: 4px; }
.divergence:target { box-shadow: 0 0 0 3px var(--glow); }
.divergence h3 { margin: 0 0 .6rem; font-size: 1.02rem; }
.number { display: inline-block; min-width: 1.7em; margin-right: .3em; padding: 0 .35em; border-radius: 3px; background: var(--altered); color: #000; text-align: center; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6rem; }
figure { margin: 0; }
figcaption { color: var(--muted); font-size: .8125rem; }
blockquote { margin: .25rem 0 0; font: 1.05rem/1.6 var(--serif); overflow-wrap: anywhere; }
.changes { margin: .7rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
.changes b { margin-right: .35em; }
.changes .minor { color: var(--muted); }
.unsure { margin: .5rem 0 0; font-size: .9rem; font-weight: 600; }
.more { margin: .5rem 0 0; font-size: .875rem; }
.place { font-size: .8125rem; white-space: nowrap; }
.outlets td:last-child { min-width: 15rem; }
.decisions th[scope=row] { min-width: 8rem; }
.decisions .words, .marks tbody th { font-family: var(--serif); font-weight: 400; }
.decisions .words { min-width: 20rem; }
.marks td { white-space: nowrap; }
.history th { font-weight: 400; width: 14rem; }
.history th p { margin: 0; }
.history td { font-family: var(--serif); width: 40%; }
.quotations td { font-family: var(--serif); }
.quotations td:last-child { font-family: var(--sans); }
.quotations th { font-weight: 600; }
.speaker { color: var(--muted); font-family: var(--sans); font-size: .875rem; }
.omissions, details ul { max-width: 60em; padding-left: 1.5rem; font-family: var(--serif); }
.omissions { padding: 0; list-style: none; }
.omissions li, details li { margin-bottom: .55rem; }
.omissions li { padding-bottom: .5rem; border-bottom: 1px solid var(--rule); }
.omissions .place, details .place { font-family: var(--sans); }
.facts { margin: .1rem 0 0; color: var(--muted); font: .875rem/1.5 var(--sans); }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
code { font: .78rem/1.4 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; }

@media (min-width: 50.01rem) {
  .matrix tbody th { position: sticky; left: 0; background: var(--paper); }
}
@media (max-width: 50rem) {
  .pair { grid-template-columns: 1fr; gap: .9rem; }
  .reader { grid-template-columns: 1fr; }
  .js .pane { height: 46vh; }
  html:not(.js) #release-pane { position: static; max-height: none; }
  .matrix td.cell { width: 3.4rem; }
  .matrix thead th[data-outlet] { min-width: 3rem; padding: .3rem; }
  .matrix thead th[data-outlet] span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .matrix tbody th { min-width: 12rem; }
}
@media (forced-colors: active) {
  .claim.lit, .claim:target { outline: 2px solid Highlight; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --rule: #bbb; --link: #000; --glow: transparent; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, .sections, .filters, .choice, .panel, .more { display: none !important; }
  .js .pane, html:not(.js) #release-pane { position: static; height: auto; max-height: none; overflow: visible; }
  .js .pane article[hidden] { display: block !important; }
  .js .pane header { position: static; }
  .reader { display: block; }
  #release-pane .claim { background: none; border-color: transparent; }
  .pane { border: 0; padding: 0; }
  .wide, .matrix { overflow: visible; }
  .matrix tbody th { position: static; }
  .divergence, tr, .omissions li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  .cell a, .key, .claim, .number, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
