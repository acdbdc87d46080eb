/** An Article and a Configuration in, the Article as the configuration has it out, with what was changed. */
import type { Article, Boilerplate } from '../model.ts'
import { usesOf } from '../text/name-aliases.ts'
import { overlap, slice } from '../text/span.ts'
import { tokensOf } from '../text/token.ts'
import type { Configuration, OutletRules } from './configuration.ts'
import { matchesLine } from './wildcard.ts'

/** The same Article where the configuration says nothing of it. */
export function configured(article: Article, configuration: Configuration): Article {
  const rules = configuration.outlets.filter(({ outlet }) => isOutlet(outlet, article))
  const changes = [nameOf(article, rules), linesOf(article, rules), aliasesOf(article, configuration)]
  const notes = changes.flatMap((change) => change?.notes ?? [])
  if (changes.every((change) => change === undefined)) return article
  return Object.assign(
    { ...article },
    ...changes.map((change) => change?.fields),
    notes.length > 0 && { configured: notes },
  )
}

type Change = { readonly fields: Partial<Article>; readonly notes: readonly string[] }

/** By its short name, its name or its host; subdomains belong to a host. */
function isOutlet(named: string, { sigil, outlet, url }: Article): boolean {
  const wanted = named.toLowerCase()
  if (wanted === sigil.toLowerCase() || wanted === outlet.toLowerCase()) return true
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  return host !== '' && `.${host}`.endsWith(`.${wanted}`)
}

function nameOf(article: Article, rules: readonly OutletRules[]): Change | undefined {
  const name = rules.find((one) => one.name !== undefined)?.name
  if (name === undefined || name === article.outlet) return undefined
  return { fields: { outlet: name }, notes: [`named ${name}, not ${article.outlet}`] }
}

/** A paragraph of an article is a line of its file; what was boilerplate in it already is part of it now. */
function linesOf(article: Article, rules: readonly OutletRules[]): Change | undefined {
  const patterns = rules.flatMap(({ boilerplate = [] }) => boilerplate)
  const lines = article.paragraphs.flatMap((span): Boilerplate[] => {
    const isKnown = article.boilerplate.some(
      (known) => known.span.start <= span.start && span.end <= known.span.end,
    )
    const pattern = isKnown ? undefined : patterns.find((one) => matchesLine(one, slice(article.text, span)))
    return pattern === undefined ? [] : [{ span, reason: `configured: ${pattern}` }]
  })
  if (lines.length === 0) return undefined
  const apart = article.boilerplate.filter(({ span }) => !lines.some((line) => overlap(line.span, span) > 0))
  const boilerplate = [...apart, ...lines].sort((a, b) => a.span.start - b.span.start)
  const reasons = [...new Set(lines.map(({ reason }) => reason.replace('configured: ', '')))]
  const notes = reasons.map((pattern) => `no claim: lines that read “${pattern}”`)
  return { fields: { boilerplate }, notes }
}

/** Those that the text uses. */
function aliasesOf(article: Article, configuration: Configuration): Change | undefined {
  if (configuration.aliases.length === 0) return undefined
  const tokens = tokensOf(article)
  const aliases = configuration.aliases.filter((alias) => usesOf(tokens, [alias]).length > 0)
  if (aliases.length === 0) return undefined
  const others = aliases.filter(({ spelling, name }) => spelling !== name)
  return { fields: { aliases }, notes: others.map(({ spelling, name }) => `${spelling} is ${name}`) }
}
