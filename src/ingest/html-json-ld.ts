/** A page's JSON-LD blocks in, what they say of its article out. */

export type LinkedData = {
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  /** As written. */
  readonly published?: string
  readonly url?: string
  readonly language?: string
  /** The page says that its text is not free to read. */
  readonly locked?: true
  /** The article's text. */
  readonly body?: string
}

type Node = Readonly<Record<string, unknown>>

/** Of the first article among the blocks; a block that is no JSON says nothing. */
export function linkedDataOf(blocks: readonly string[]): LinkedData {
  const nodes = blocks.flatMap(nodesIn)
  const article = nodes.find(isArticle)
  if (!article) return {}
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const resolved = (value: unknown): unknown =>
    isNode(value) && value.name === undefined ? (byId.get(value['@id']) ?? value) : value
  const authors = listOf(article.author ?? article.creator)
  return withoutBlanks({
    title: textOf(article.headline ?? article.name),
    outlet: nameOf(resolved(listOf(article.publisher)[0])),
    byline: authors.flatMap((author) => nameOf(resolved(author)) ?? []).join(', '),
    published: textOf(article.datePublished),
    url: textOf(article.url) ?? textOf(idOf(article.mainEntityOfPage)),
    language: textOf(article.inLanguage),
    locked: isLocked(article) || undefined,
    body: textOf(article.articleBody),
  })
}

function nodesIn(block: string): Node[] {
  try {
    return listOf(JSON.parse(block)).flatMap((value) =>
      isNode(value) ? [value, ...listOf(value['@graph']).filter(isNode)] : [],
    )
  } catch {
    return []
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const isArticle = (node: Node): boolean =>
  listOf(node['@type']).some(
    (type) => typeof type === 'string' && /(?:Article|Posting|Report|PressRelease)$/u.test(type),
  )

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const nameOf = (value: unknown): string | undefined => textOf(isNode(value) ? value.name : value)

const idOf = (value: unknown): unknown => (isNode(value) ? value['@id'] : value)

const isLocked = (article: Node): boolean => String(article.isAccessibleForFree).toLowerCase() === 'false'

function withoutBlanks(fields: Readonly<Record<keyof LinkedData, unknown>>): LinkedData {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as LinkedData
}
