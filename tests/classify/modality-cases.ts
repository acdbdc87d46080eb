/** A Markdown file of cases in, each case's title, sides and expected note out; and the notes that a rule gives for them. */
import { readFileSync } from 'node:fs'
import type { Rule } from '../../src/classify/rule.ts'
import { aligned } from './aligned.ts'

export type Case = {
  readonly title: string
  readonly release: string
  readonly outlets: readonly string[]
  readonly change: string
}

const CASE =
  /^## (?<title>.+)\n+- release: (?<release>.+)\n(?<outlets>(?:- outlet: .+\n)+)- change: (?<change>.+)$/gmu

/** Throws where a heading of the second level opens no well-formed case. */
export function casesOf(url: URL): Case[] {
  const text = readFileSync(url, 'utf8')
  const cases = [...text.matchAll(CASE)].map(({ groups }) => ({
    title: groups?.title ?? '',
    release: groups?.release ?? '',
    outlets: (groups?.outlets ?? '')
      .trim()
      .split('\n')
      .map((line) => line.slice('- outlet: '.length)),
    change: groups?.change ?? '',
  }))
  const headings = text.match(/^## /gmu)?.length ?? 0
  if (cases.length !== headings)
    throw new Error(`${url.pathname}: ${headings} headings, ${cases.length} cases`)
  return cases
}

/** The notes of the rule's material changes, parted by "; ", or "none". */
export function notesOf(rule: Rule, { release, outlets }: Pick<Case, 'release' | 'outlets'>): string {
  const text = outlets.join('\n')
  let start = 0
  const spans = outlets.map((outlet) => {
    const span = { start, end: start + outlet.length }
    start = span.end + 1
    return span
  })
  const changes = rule(aligned({ text: release }, { text, spans }))
  return changes.map((change) => change.note).join('; ') || 'none'
}
