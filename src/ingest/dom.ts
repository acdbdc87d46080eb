/** The little of a page's tree that the readers look at, as every DOM has it; and a page's text in, that tree out. */
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

export type PageNode = {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export type PageElement = PageNode & {
  readonly localName: string
  readonly parentNode: PageNode | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  matches(selector: string): boolean
  contains(node: PageNode): boolean
  remove(): void
}

export type PageDocument = PageElement & {
  readonly documentElement: PageElement
  readonly body: PageElement
}

/** parse5 reads a page as browsers do; the light tree takes only what is whole, so it is given that. No script runs. */
export function pageOf(html: string): PageDocument {
  return parseHTML(serialize(parse(html))).document as unknown as PageDocument
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** White space as HTML collapses it; a hyphen that shows only at a line's end, and signs without width, are none of the word. */
export const collapsed = (text: string): string =>
  text.replace(/[ \t\n\f\r]+/gu, ' ').replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/gu, '')

/** The words of a node on one line. */
export const lineOf = (node: PageNode | null): string => collapsed(node?.textContent ?? '').trim()
