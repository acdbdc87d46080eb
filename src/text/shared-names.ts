/** A passage of one article and one of another in, the names that both hold out. */
import type { Article, Span } from '../model.ts'
import type { Name } from './name.ts'
import type { NameSimilarity } from './name-similarity.ts'
import { isGenericName, nameSimilarity } from './name-similarity.ts'
import { namesIn, namesOf } from './names.ts'
import { perArticle } from './per-article.ts'

export type SharedName = { readonly a: Name; readonly b: Name } & NameSimilarity

/** From here on two mentions count as shared; below are namesakes and capitals. */
const SHARED = 0.5
/** No passage of the news names more; the bound keeps odd texts linear. */
const THINGS = 300

/** Each thing once, by its first mentions, the best similarity first taken; in the order of `spanA`. */
export function sharedNames(a: Article, spanA: Span, b: Article, spanB: Span): readonly SharedName[] {
  const left = firstMentions(namesIn(a, spanA)).slice(0, THINGS)
  const right = firstMentions(namesIn(b, spanB)).slice(0, THINGS)
  const pairs: SharedName[] = []
  for (const x of left) {
    for (const y of right) {
      const found = entitySimilarity(a, x, b, y)
      if (found.same >= SHARED) pairs.push({ a: x, b: y, ...found })
    }
  }
  pairs.sort((p, q) => q.same - p.same || p.a.span.start - q.a.span.start || p.b.span.start - q.b.span.start)
  const kept: SharedName[] = []
  for (const pair of pairs) if (!kept.some((k) => k.a === pair.a || k.b === pair.b)) kept.push(pair)
  return kept.sort((p, q) => p.a.span.start - q.a.span.start)
}

/** One mention of each thing, the first. */
export function firstMentions(names: readonly Name[]): readonly Name[] {
  const seen = new Set<number>()
  return names.filter((name) => {
    if (seen.has(name.entity)) return false
    seen.add(name.entity)
    return true
  })
}

/** How far two mentions name one thing, whatever form each article uses where; computed once per pair of things. */
export function entitySimilarity(a: Article, x: Name, b: Article, y: Name): NameSimilarity {
  const known = pairsOf(a)(b)
  const key = x.entity * ENTITIES + y.entity
  let found = known.get(key)
  if (!found) {
    found = closest(formsOf(a, x), formsOf(b, y))
    known.set(key, found)
  }
  return found
}

const pairsOf = perArticle((_a) => perArticle((_b) => new Map<number, NameSimilarity>()))

/** More than any article's names; keeps the key of a pair one number. */
const ENTITIES = 1_000_000

function closest(xs: readonly Name[], ys: readonly Name[]): NameSimilarity {
  let best: NameSimilarity = { same: 0, how: null }
  for (const x of xs) {
    for (const y of ys) {
      const found = nameSimilarity(x, y)
      if (found.same > best.same) best = found
    }
  }
  return best
}

/** The different ways in which the article writes the name; a bare "Agency" only if it has no other. */
const formsOf = (article: Article, name: Name): readonly Name[] => formsIn(article).get(name.entity) ?? [name]

const formsIn = perArticle((article) => distinctForms(namesOf(article)))

/** A thing is written in a few ways; the bound keeps odd texts linear. */
const FORMS = 6

function distinctForms(names: readonly Name[]): ReadonlyMap<number, readonly Name[]> {
  const forms = new Map<number, Name[]>()
  for (const name of names) {
    const list = forms.get(name.entity) ?? []
    if (list.length < FORMS && !list.some((f) => f.words.join(' ') === name.words.join(' '))) list.push(name)
    forms.set(name.entity, list)
  }
  for (const [entity, list] of forms) {
    const telling = list.filter((name) => !isGenericName(name.words))
    if (telling.length) forms.set(entity, telling)
  }
  return forms
}
