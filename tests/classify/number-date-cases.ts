/** A Markdown file of cases in, each case's title, dated sides and expected notes out; and the notes of a rule's material changes. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Rule } from '../../src/classify/rule.ts'
import { aligned, type Side } from './aligned.ts'

export type Case = {
  readonly title: string
  readonly release: Side
  readonly outlet: Side
  readonly change: string
}

const CASE =
  /^## (?<title>.+)\n+- release: (?<release>.+)\n(?<outlets>(?:- outlet: .+\n)+)- change: (?<change>.+)$/gmu

/** Throws where a heading of the second level opens no well-formed case. */
export function casesOf(url: URL): Case[] {
  const text = readFileSync(url, 'utf8')
  const cases = [...text.matchAll(CASE)].map(({ groups }) => ({
    title: groups?.title ?? '',
    release: sideOf([groups?.release ?? '']),
    outlet: sideOf(
      (groups?.outlets ?? '')
        .trim()
        .split('\n')
        .map((line) => line.slice('- outlet: '.length)),
    ),
    change: groups?.change ?? '',
  }))
  const headings = text.match(/^## /gmu)?.length ?? 0
  if (cases.length !== headings)
    throw new Error(`${url.pathname}: ${headings} headings, ${cases.length} cases`)
  return cases
}

/** The passages as one text of as many claims, each a paragraph; "[2025-03-04] " before one of them is the day of publication. */
export function sideOf(passages: readonly string[]): Side {
  const published = /^\[(?<day>[\d-]+)\] /mu.exec(passages.join('\n'))?.groups?.day
  const plain = passages.map((passage) => passage.replace(/^\[[\d-]+\] /u, ''))
  let start = 0
  const spans = plain.map((passage) => {
    const span = { start, end: start + passage.length }
    start = span.end + 2
    return span
  })
  return { text: plain.join('\n\n'), spans, ...(published ? { published } : {}) }
}

/** The notes of the rule's material changes, parted by "; ", or "none". */
export function notesOf(rule: Rule, { release, outlet }: Pick<Case, 'release' | 'outlet'>): string {
  const material = rule(aligned(release, outlet)).filter((change) => change.material)
  return material.map((change) => change.note).join('; ') || 'none'
}

/** Any string of the words that figures and dates are made of. */
export const newsLike = fc
  .array(
    fc.constantFrom(
      ...[
        'two',
        'half',
        '1,573',
        '€14',
        'million',
        'per',
        'cent',
        'of',
        'ships',
        'a',
        'ship',
        'and',
        'to',
        '7 km',
      ],
      ...[
        '1 July',
        'today',
        'at',
        '04:45',
        'on',
        'Friday',
        'early',
        '2026',
        'last',
        'week',
        'men',
        'women',
        '.',
        ',',
      ],
    ),
    { maxLength: 20 },
  )
  .map((words) => words.join(' '))
