/** A page's source in, why it is not parsed out, if it is too large or too deep for the tree builders. */

/** The longest saved pages of live blogs have about half of it. */
const MAX_TAGS = 60_000
/** Pages nest some 40 deep, those of page builders 100; extraction walks every level above every paragraph. */
const MAX_DEPTH = 200
/** The levels above all elements together: a large page has 20,000 elements some 25 deep. */
const MAX_LEVELS = 600_000
/** Signs that open a tag, or would; scripts are full of them as well. */
const MAX_OPENINGS = 100_000

/** The rest of a sentence that names the page; undefined for a page that can be parsed. */
export function excessOf(html: string): string | undefined {
  if (html.split('<', MAX_OPENINGS + 1).length > MAX_OPENINGS) return `has more than ${MAX_OPENINGS} tags`
  const open = new Map<string, number>()
  let tags = 0
  let depth = 0
  let levels = 0
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (++tags > MAX_TAGS) return `has more than ${MAX_TAGS} elements`
    levels += depth
    if (levels > MAX_LEVELS) return 'has too many elements too deep within each other'
    const element = name.toLowerCase()
    if (ENDS_BY_ITSELF.has(element)) continue
    const level = open.get(element) ?? 0
    if (closing && level === 0) continue
    open.set(element, closing ? level - 1 : level + 1)
    depth += closing ? -1 : 1
    if (depth > MAX_DEPTH) return `nests its elements more than ${MAX_DEPTH} deep`
  }
  return undefined
}

const TAG = /<(\/?)([a-z][^\s/>]{0,40})/giu

/** Elements that hold nothing, and those whose end tag old pages leave out. */
const ENDS_BY_ITSELF = new Set(
  'area base br col embed hr img input link meta source track wbr path use circle rect p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(
    ' ',
  ),
)
