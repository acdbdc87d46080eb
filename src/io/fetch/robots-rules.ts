/** A robots.txt in, whether one agent may read a path out, as RFC 9309 has it. */

/**
 * The rules of other agents are not kept: packages that copy every rule to every agent of its group can be filled up by
 * a hostile file. `agent` is a product token in lower case; `path` is a URL's path
 * and query.
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const { own, any } = groupsIn(robots, agent)
  const wanted = upperEscapes(path)
  let best: Rule | undefined
  for (const rule of own ?? any) {
    if (!matches(rule.pattern, wanted)) continue
    const longer = rule.pattern.length - (best?.pattern.length ?? -1)
    if (longer > 0 || (longer === 0 && rule.isAllowed)) best = rule
  }
  return best?.isAllowed ?? true
}

type Rule = { readonly pattern: string; readonly isAllowed: boolean }

/** Rules for the agent, undefined where no group names it, and rules for everybody. Groups of the same agent count as one. */
function groupsIn(
  robots: string,
  agent: string,
): { readonly own?: readonly Rule[]; readonly any: readonly Rule[] } {
  const rules: Record<'own' | 'any', Rule[] | undefined> = { own: undefined, any: undefined }
  const open = new Set<'own' | 'any'>()
  let isInRules = true
  for (const line of robots.split(/[\r\n]+/u)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/iu.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (isInRules) open.clear()
      isInRules = false
      const kind = kindOf(value.trim().toLowerCase(), agent)
      if (kind) {
        open.add(kind)
        rules[kind] ??= []
      }
    } else if (name === 'allow' || name === 'disallow') {
      isInRules = true
      const pattern = upperEscapes(encodeURI(value.trim().toWellFormed()).replaceAll('%25', '%'))
      if (pattern === '') continue
      for (const kind of open) rules[kind]?.push({ pattern, isAllowed: name === 'allow' })
    }
  }
  return { ...(rules.own && { own: rules.own }), any: rules.any ?? [] }
}

/** A version may follow the token. */
function kindOf(value: string, agent: string): 'own' | 'any' | undefined {
  if (value === '*') return 'any'
  return value.split(/[/\s]/u, 1)[0] === agent ? 'own' : undefined
}

const upperEscapes = (path: string): string =>
  path.replace(/%[\da-f]{2}/giu, (written) => written.toUpperCase())

/** `*` is any run of characters, a closing `$` the path's end. The leftmost place for each part leaves the most for the next. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const [first = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = isAnchored ? parts.pop() : undefined
  let at = first.length
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!isAnchored) return true
  return last === undefined ? at === path.length : path.length - at >= last.length && path.endsWith(last)
}
