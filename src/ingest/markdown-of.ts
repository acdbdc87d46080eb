/** A part of a page's tree in, its words as Markdown out: paragraphs, headings, lists, quotations, rows of tables. */
import { collapsed, isElement, isText, lineOf, type PageElement, type PageNode } from './dom.ts'
import { literal } from './literal.ts'

/** Emphasis and links are left to the original: the words alone are compared, and a span points at words. */
export function markdownOf(root: PageNode): string {
  const page: Page = { blocks: [], line: '' }
  walkAll(root, page)
  flush(page)
  return page.blocks.map(({ text, tight }, n) => (n === 0 ? '' : tight ? '\n' : '\n\n') + text).join('')
}

type Block = {
  readonly text: string /** Stands on the line below the one before. */
  readonly tight: boolean
}
type Page = { blocks: Block[]; line: string }

const SILENT = new Set(
  'script style noscript template svg math button input select textarea iframe object head title'.split(' '),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
function walkAll(node: PageNode, page: Page): void {
  for (const child of node.childNodes) {
    if (isText(child)) page.line += collapsed(child.textContent ?? '')
    else if (isElement(child)) walk(child, page)
  }
}

function walk(element: PageElement, page: Page): void {
  const name = element.localName
  if (SILENT.has(name)) return
  if (name === 'br') page.line += '\n'
  else if (INLINE.has(name)) walkAll(element, page)
  else {
    flush(page)
    walkBlock(element, name, page)
    flush(page)
  }
}

function walkBlock(element: PageElement, name: string, page: Page): void {
  const level = /^h([1-6])$/u.exec(name)?.[1]
  if (level) {
    const words = lineOf(element)
    if (words) page.blocks.push({ text: `${'#'.repeat(Math.max(2, Number(level)))} ${words}`, tight: false })
  } else if (name === 'ul' || name === 'ol') walkList(element, name === 'ol', page)
  else if (name === 'blockquote') marked(page, '> ', '> ', () => walkAll(element, page))
  else if (name === 'pre') page.line += `\n\n${element.textContent ?? ''}\n\n`
  else if (name === 'table' && isData(element)) pushRows(element, page)
  else walkAll(element, page)
}

function walkList(list: PageElement, numbered: boolean, page: Page): void {
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
  let isFirst = true
  for (const child of list.childNodes) {
    if (!isElement(child)) continue
    const mark = numbered ? `${number}. ` : '- '
    const before = page.blocks.length
    marked(page, mark, '  ', () => (child.localName === 'li' ? walkAll(child, page) : walk(child, page)))
    if (page.blocks.length === before) continue
    tighten(page, before, isFirst)
    number += 1
    isFirst = false
  }
}

/** The items of a list stand on lines below each other. */
function tighten(page: Page, at: number, isFirst: boolean): void {
  const block = page.blocks[at]
  if (block && !isFirst) page.blocks[at] = { ...block, tight: true }
}

/** What the walk adds has `first` before its first line and `rest` before the others. */
function marked(page: Page, first: string, rest: string, walkInside: () => void): void {
  const before = page.blocks.length
  walkInside()
  flush(page)
  page.blocks = page.blocks.map((block, n) =>
    n < before
      ? block
      : { ...block, text: (n === before ? first : rest) + block.text.replaceAll('\n', `\n${rest}`) },
  )
}

/** A table that lays out a page holds blocks in its cells, or has one cell a row; one of data holds words side by side. */
const isData = (table: PageElement): boolean =>
  table.querySelector('table, div, ul, ol, h1, h2, h3, h4, blockquote, p ~ p, br ~ br') === null &&
  table.querySelector('tr:nth-of-type(2), tr ~ tr, tbody ~ tbody, thead ~ tbody') !== null &&
  table.querySelector('td ~ td, th ~ td, th ~ th') !== null

function pushRows(table: PageElement, page: Page): void {
  const rows = [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll('th, td')].map(lineOf))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const hasHead = table.querySelector('thead, th + th') !== null
  const areItems = !hasHead && rows.every(isLabelled)
  for (const [n, cells] of rows.entries()) {
    page.blocks.push({ text: areItems ? labelled(cells) : cells.join(' | '), tight: n > 0 })
  }
}

/** One thing said of one thing; a figure before another is a row of a series. */
const isLabelled = ([label = '', ...values]: readonly string[]): boolean =>
  values.length < 2 && /\p{L}/u.test(label)

/** An item of a list. */
const labelled = ([label = '', value]: readonly string[]): string =>
  value ? `- ${label}${/[:?]$/u.test(label) ? '' : ':'} ${value}` : `- ${label}`

/** What was gathered becomes paragraphs: two line breaks part them, one stays a line break. */
function flush(page: Page): void {
  const lines = page.line.split('\n').map((line) => line.trim())
  page.line = ''
  for (const text of lines.join('\n').split(/\n{2,}/u)) {
    const words = text.trim()
    if (words !== '') page.blocks.push({ text: literal(words), tight: false })
  }
}
