/** Findings and a View in, a TEI critical apparatus out: the release as the base, each outlet's wording as a reading of its claims. */
import type { ChangeKind, Sigil } from '../model.ts'
import { KIND } from '../present/labels.ts'
import type { Finding, Selection } from '../present/records.ts'
import { standsText } from '../present/reviewed.ts'
import type { Paragraph, Passage } from '../present/texts.ts'
import type { Source, View } from '../present/view.ts'
import { fileAddress, fileName, type Href, placeAddress } from './address.ts'
import { type Html, html, joined } from './markup.ts'

/** TEI P5, chapter 13, parallel segmentation: one `app` a claim, the outlets that say it in the same words in one `rdg`; one that says it twice, in two ways, has two. */
export function toTei(findings: readonly Finding[], view: View, href: Href): string {
  const edition: Edition = {
    view,
    href,
    witness: new Map(view.sources.map(({ sigil }, n) => [sigil, `w${n}`])),
    readings: readingsByClaim(findings),
  }
  const added = findings.filter(({ status }) => status === 'added')
  const [release] = view.texts
  return html`${{ markup: '<?xml version="1.0" encoding="UTF-8"?>' }}
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${headerMarkup(findings, edition)}
<text xml:lang="${release?.language ?? 'en'}">
<body>
<div>
${release?.paragraphs.map((paragraph, n) => paragraphMarkup(paragraph, n === 0, edition)) ?? null}</div>
</body>
${added.length > 0 ? additionsMarkup(added, edition) : null}</text>
</TEI>
`.markup.replace(NO_CHARACTER, '\uFFFD')
}

/** XML 1.0, production 2: no document may hold them, not even as references. */
const NO_CHARACTER = /[\uFFFE\uFFFF]/g

type Edition = {
  readonly view: View
  readonly href: Href
  /** The `xml:id` of each text: a sigil may hold what an id may not. */
  readonly witness: ReadonlyMap<Sigil, string>
  /** By the claim's number. */
  readonly readings: ReadonlyMap<number, readonly Finding[]>
}

function readingsByClaim(findings: readonly Finding[]): Edition['readings'] {
  const readings = new Map<number, Finding[]>()
  for (const finding of findings)
    for (const claim of finding.claims) readings.set(claim, [...(readings.get(claim) ?? []), finding])
  return readings
}

function headerMarkup(findings: readonly Finding[], { view, href, witness }: Edition): Html {
  const kinds = [...new Set(findings.flatMap((finding) => finding.kinds))].sort()
  return html`<teiHeader>
<fileDesc>
<titleStmt><title>What outlets made of “${view.base.headline ?? view.base.name}”</title></titleStmt>
<publicationStmt><p>Made by claimdiff from the witnesses listed.</p></publicationStmt>
<sourceDesc><listWit>
${view.sources.map((source) => witnessMarkup(source, witness.get(source.sigil) ?? '', href))}</listWit></sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
${kinds.length > 0 ? taxonomyMarkup(kinds) : null}</encodingDesc>
</teiHeader>`
}

function witnessMarkup(
  { sigil, name, headline, published, url, path, sha256 }: Source,
  id: string,
  href: Href,
): Html {
  const address = url && /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(url) ? url : fileAddress(path, href)
  const date =
    published && /^\d{4}-\d\d-\d\d$/.test(published)
      ? html`<date when="${published}">${published}</date> `
      : null
  return html`<witness xml:id="${id}" n="${sigil}"><bibl><publisher>${name}</publisher> ${headline === null ? null : html`<title>${headline}</title> `}${date}<ref target="${address}">${fileName(path)}</ref> <idno type="sha256">${sha256}</idno></bibl></witness>
`
}

const taxonomyMarkup = (kinds: readonly ChangeKind[]): Html =>
  html`<classDecl><taxonomy xml:id="changes">${kinds.map(
    (kind) => html`<category xml:id="${kind}"><catDesc>${KIND[kind]}</catDesc></category>`,
  )}</taxonomy></classDecl>
`

/** A heading may only open a division. */
function paragraphMarkup({ isHeadline, passages }: Paragraph, isFirst: boolean, edition: Edition): Html {
  const inner = passages.map((passage) => passageMarkup(passage, edition))
  return isHeadline && isFirst ? html`<head>${inner}</head>\n` : html`<p>${inner}</p>\n`
}

function passageMarkup({ claim, boilerplate, runs }: Passage, edition: Edition): Html {
  const words = runs.map(({ text }) => text).join('')
  const row = claim === null ? undefined : edition.view.rows.find((one) => one.claim === claim)
  if (row) return appMarkup(words, row.number, edition)
  return boilerplate === null ? html`${words}` : html`<seg type="boilerplate">${words}</seg>`
}

function appMarkup(words: string, claim: number, edition: Edition): Html {
  const readings = edition.readings.get(claim) ?? []
  const same = readings.filter(isSame)
  const lemma = [edition.view.base.sigil, ...same.map(({ witness }) => witness)]
  return html`<app xml:id="claim${claim}" n="${claim}"><lem wit="${pointers(lemma, edition)}">${words}</lem>${alike(
    readings.filter((reading) => !same.includes(reading)),
  ).map((group) => readingMarkup(group, edition))}</app>`
}

/** The outlet prints the claim letter for letter, and nothing is said of it. */
const isSame = ({ base, outlet, notes, decided }: Finding): boolean =>
  notes.length === 0 && !decided && outlet.length === 1 && outlet[0]?.exact === base[0]?.exact

const pointers = (sigils: readonly Sigil[], { witness }: Edition): string =>
  [...new Set(sigils)].map((sigil) => `#${witness.get(sigil) ?? ''}`).join(' ')

/** Readings of the same words, of which the same is said, together. */
function alike(readings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const reading of readings) {
    const { status, kinds, notes, outlet, decided } = reading
    const key = JSON.stringify([status, kinds, notes, decided, outlet.map(({ exact }) => exact)])
    groups.set(key, [...(groups.get(key) ?? []), reading])
  }
  return [...groups.values()]
}

/** An omission is a reading without words. `corresp` leads to the places in the outlets' files. */
function readingMarkup(group: readonly Finding[], edition: Edition): Html {
  const [first] = group
  if (!first) return html``
  const { status, kinds, notes, outlet, decided } = first
  const wit = pointers(
    group.map(({ witness }) => witness),
    edition,
  )
  const ana = kinds.length > 0 ? html` ana="${kinds.map((kind) => `#${kind}`).join(' ')}"` : null
  const places = group
    .flatMap((finding) => finding.outlet.slice(0, 1))
    .map(({ place }) => placeAddress(place, edition.href))
  const corresp = places.length > 0 ? html` corresp="${places.join(' ')}"` : null
  const said = [...notes, ...(decided ? [standsText(decided)] : [])]
  return html`<rdg wit="${wit}" type="${status}"${ana}${corresp}>${wordsMarkup(outlet)}</rdg>${said.map((note) => html`<note>${note}</note>`)}`
}

/** Between two stretches the outlet says something else. */
const wordsMarkup = (stretches: readonly Selection[]): Html =>
  joined(
    stretches.map(({ exact }) => html`${exact}`),
    GAP,
  )

const GAP = html`<gap reason="sampling"/>`

/** Of these the base has no words. */
const additionsMarkup = (added: readonly Finding[], edition: Edition): Html =>
  html`<back>
<div type="additions">
<head>Additions</head>
${alike(added).map(
  (group) =>
    html`<p><app><lem wit="${pointers([edition.view.base.sigil], edition)}"/>${readingMarkup(group, edition)}</app></p>
`,
)}</div>
</back>
`
