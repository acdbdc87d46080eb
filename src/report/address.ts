/** A source's path or place in, its address as a link in a report needs it out. */
import type { Place } from '../present/place.ts'
import { oneLine } from '../text/visible.ts'

/** Where a report links to a file: the file's path in, an address relative to the report out. */
export type Href = (path: string) => string

/** Without white space, brackets or anything else that ends a link in Markdown, a table cell or an attribute. */
export const fileAddress = (path: string, href: Href): string =>
  href(path)
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/')

/** GitHub shows a Markdown file rendered, without lines, unless it is asked for the plain text. */
export const placeAddress = ({ path, line }: Place, href: Href): string =>
  `${fileAddress(path, href)}${/\.(?:md|markdown)$/i.test(path) ? '?plain=1' : ''}#L${line}`

/** The last part of a path, on one line. */
export const fileName = (path: string): string => oneLine(path.split(/[/\\]/).at(-1) ?? path)
