/** The names found in an article and the spellings that a configuration gives in, the same names out, each spelling bearing its name's words. */
import type { Alias, Span } from '../model.ts'
import type { NamePart } from './name-parts.ts'
import { contains, overlap } from './span.ts'
import { type Token, tokenize } from './token.ts'

/** A spelling stands for its name wherever it is written, unless it is part of a longer name. */
export function withAliases(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  aliases: readonly Alias[],
): readonly NamePart[] {
  const uses = usesOf(tokens, aliases)
  if (uses.length === 0) return parts
  const named = uses.flatMap((use) => namedPart(use, tokens, parts))
  const kept = parts.filter((part) => !named.some(({ span }) => overlap(span, part.span) > 0))
  return [...kept, ...named].sort((a, b) => a.span.start - b.span.start)
}

/** Tokens from `from` up to `to` spell `words`. */
type Use = { readonly from: number; readonly to: number; readonly words: readonly string[] }

/** In order, not overlapping; the longest spelling at a place counts. */
export function usesOf(tokens: readonly Token[], aliases: readonly Alias[]): readonly Use[] {
  const spelled = spellingsByFirst(aliases)
  const uses: Use[] = []
  for (let from = 0; from < tokens.length; from++) {
    const candidates = spelled.get((tokens[from] as Token).norm) ?? []
    const found = candidates.find(({ norms }) => norms.every((norm, n) => tokens[from + n]?.norm === norm))
    if (!found) continue
    const to = from + found.norms.length
    uses.push({ from, to, words: found.words })
    from = to - 1
  }
  return uses
}

type Spelled = { readonly norms: readonly string[]; readonly words: readonly string[] }

/** The longest first. */
function spellingsByFirst(aliases: readonly Alias[]): ReadonlyMap<string, readonly Spelled[]> {
  const all = new Map<string, Spelled[]>()
  for (const { spelling, name } of aliases) {
    const norms = tokenize(spelling).map(({ norm }) => norm)
    const words = tokenize(name).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]))
    const first = norms[0]
    if (first !== undefined) all.set(first, [...(all.get(first) ?? []), { norms, words }])
  }
  for (const list of all.values()) list.sort((a, b) => b.norms.length - a.norms.length)
  return all
}

/** In place of the names that it covers, whose kind and title it keeps; none where a longer name holds it. */
function namedPart(
  { from, to, words }: Use,
  tokens: readonly Token[],
  parts: readonly NamePart[],
): NamePart[] {
  const span = withoutPossessive(tokens[from] as Token, tokens[to - 1] as Token)
  const covered = parts.filter((part) => overlap(part.span, span) > 0)
  if (!covered.every((part) => contains(span, part.span))) return []
  const title = covered[0]?.title ?? null
  const isApart = title !== null && title.end <= span.start
  return [{ span, title: isApart ? title : null, words, kind: covered[0]?.kind ?? 'other', last: to - 1 }]
}

const withoutPossessive = (first: Token, last: Token): Span => ({
  start: first.span.start,
  end: last.span.end - (/['’ʼ]s?$/u.exec(last.text)?.[0].length ?? 0),
})
