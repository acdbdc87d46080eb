/** A Markdown file of cases in, the cases out: a heading, fenced texts, and a list of what is expected. */
import { readFileSync } from 'node:fs'

export type LiterateCase = {
  readonly title: string
  readonly texts: readonly string[]
  /** The items of the list, without their dash. */
  readonly expected: readonly string[]
}

export function casesOf(file: URL): LiterateCase[] {
  return readFileSync(file, 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      texts: [...section.matchAll(/^```\n([\s\S]*?)\n```$/gmu)].map((match) => match[1] as string),
      expected: [...section.replace(/^```\n[\s\S]*?\n```$/gmu, '').matchAll(/^- (.*)$/gmu)].map(
        (match) => match[1] as string,
      ),
    }))
}
