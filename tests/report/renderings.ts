/** The reports of the invented stories as they are now, each with the file that holds how it should read. */
import { viewOf } from '../../src/present/view.ts'
import { toCoverageSvg } from '../../src/report/coverage-svg.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toText } from '../../src/report/text.ts'
import { ferry } from './ferry.ts'

export type Rendering = { readonly name: string; readonly url: URL; readonly text: string }

export function renderings(): Rendering[] {
  const view = viewOf(ferry)
  return [
    {
      name: 'ferry.md.txt',
      text: toMarkdown(view, (path) => `../${path}`, {
        coverage: 'ferry.svg',
        copies: 'ferry.copies.svg',
      }),
    },
    { name: 'ferry.svg', text: toCoverageSvg(view) },
    { name: 'ferry.txt', text: toText(view) },
  ].map(({ name, text }) => ({ name, text, url: new URL(name, import.meta.url) }))
}
