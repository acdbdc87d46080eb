/** Findings in, W3C web annotations out: each passage of an outlet, tagged with what it made of the release's words. */
import type { Sigil } from '../model.ts'
import type { Finding, Selection } from '../present/records.ts'
import { standsText } from '../present/reviewed.ts'
import type { Source, View } from '../present/view.ts'
import { fileAddress, type Href } from './address.ts'
import { jsonText } from './json.ts'

/**
 * JSON-LD of the Web Annotation Data Model (W3C Recommendation, 23 February 2017): one annotation page. What an outlet
 * carries or adds is annotated in its article; what it omits, in the release.
 */
export function toAnnotations(findings: readonly Finding[], view: View, href: Href): string {
  const sources = new Map(view.sources.map((source) => [source.sigil, source]))
  const source = (sigil: Sigil): Source => sources.get(sigil) ?? view.base
  return jsonText({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:claimdiff:${view.base.sha256.slice(0, ID_LENGTH)}`,
    type: 'AnnotationPage',
    items: findings.map((finding) => annotation(finding, view.base, source(finding.witness), href)),
  })
}

/** Enough of a hash to tell texts apart. */
const ID_LENGTH = 16

function annotation(finding: Finding, release: Source, outlet: Source, href: Href): object {
  const isOmission = finding.status === 'omitted'
  const [about, passages] = isOmission ? [release, finding.base] : [outlet, finding.outlet]
  const targets = passages.map((selection) => resource(selection, about, href))
  return {
    id: `urn:claimdiff:${outlet.sha256.slice(0, ID_LENGTH)}:${encodeURIComponent(finding.id.toWellFormed())}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      ...[finding.status, ...finding.kinds].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
      ...comments(finding, outlet).map((value) => ({
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        value,
      })),
      ...(isOmission
        ? []
        : finding.base.map((selection) => ({ ...resource(selection, release, href), purpose: 'linking' }))),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  }
}

function comments(finding: Finding, { name }: Source): string[] {
  const { status, claims, notes, decided } = finding
  const stands = decided ? [standsText(decided)] : []
  if (status === 'omitted')
    return [`Claim ${claims.join(', ')} of the release, omitted by ${name}`, ...stands]
  if (status === 'added') return ['No claim of the release supports this', ...stands]
  return [`Claim ${claims.join(', ')} of the release, ${status}`, ...notes, ...stands]
}

const resource = (selection: Selection, { url, path }: Source, href: Href): object => ({
  type: 'SpecificResource',
  source: url && /^https?:\/\//i.test(url) ? url : fileAddress(path, href),
  selector: [
    {
      type: 'TextQuoteSelector',
      exact: selection.exact,
      prefix: selection.prefix,
      suffix: selection.suffix,
    },
    { type: 'TextPositionSelector', start: selection.start, end: selection.end },
  ],
})
