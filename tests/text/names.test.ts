/** The literate cases of finding names, and what holds for any text. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import type { Name } from '../../src/text/name.ts'
import { namesIn, namesOf } from '../../src/text/names.ts'
import { sharedNames } from '../../src/text/shared-names.ts'
import { slice } from '../../src/text/span.ts'

const CASE = /^## (?<title>.+)\n- text: (?<text>.+)\n- names: (?<names>.+)$/gmu

function cases(): { title: string; text: string; names: string }[] {
  const file = readFileSync(new URL('./names.md', import.meta.url), 'utf8')
  const found = [...file.matchAll(CASE)].map(({ groups }) => ({
    title: groups?.title ?? '',
    text: (groups?.text ?? '').replaceAll('\\n', '\n'),
    names: groups?.names ?? '',
  }))
  expect(found.length).toBe(file.match(/^## /gmu)?.length)
  return found
}

function articleOf(text: string): Article {
  const paragraphs = [{ start: 0, end: text.length }]
  return {
    sigil: 'a',
    path: 'a.txt',
    outlet: 'a',
    language: 'en',
    sha256: '',
    text,
    paragraphs,
    boilerplate: [],
  }
}

function shown(text: string): string {
  const things = new Map<number, { forms: Set<string>; kind: Name['kind'] }>()
  for (const { entity, kind, span, title } of namesOf(articleOf(text))) {
    const thing = things.get(entity) ?? { forms: new Set(), kind }
    thing.forms.add(`${title ? `[${slice(text, title)}] ` : ''}${slice(text, span)}`)
    things.set(entity, thing)
  }
  return (
    [...things.values()].map(({ forms, kind }) => `${[...forms].join(' = ')} (${kind})`).join('; ') || 'none'
  )
}

describe('finding names', () => {
  test.each(cases())('$title', ({ text, names }) => {
    expect(shown(text)).toBe(names)
  })

  test('the names within a span', () => {
    const article = articleOf('Skelmorra sued Brightwell over the port of Ossel.')
    const found = namesIn(article, { start: 10, end: 30 }).map((name) => slice(article.text, name.span))
    expect(found).toEqual(['Brightwell'])
  })

  const pieces = [
    ...[
      'General',
      'Dr',
      'the',
      'of',
      'and',
      'al',
      '-',
      'al-Roe',
      'Ministry',
      'Ossa',
      'OSSA',
      'U.S.',
      'US',
      'Libyan',
    ],
    ...[
      "Ossa's",
      "Anglers'",
      '(',
      ')',
      '“',
      '”',
      '.',
      ',',
      ':',
      '\n',
      '1',
      'A',
      'J.',
      'said',
      'Union',
      '\u{1F600}',
    ],
  ]
  const newsLike = fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((words) => words.join(' ').replaceAll(' - ', '-'))

  test('any text: names in order, not overlapping, titles before them', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let end = 0
        for (const { span, title, words } of namesOf(articleOf(text))) {
          expect((title ?? span).start).toBeGreaterThanOrEqual(end)
          if (title) expect(title.end).toBeLessThanOrEqual(span.start)
          expect(span.end).toBeGreaterThan(span.start)
          expect(words.length).toBeGreaterThan(0)
          end = span.end
        }
      }),
    )
  })

  test('a text shares every thing it names with itself', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const article = articleOf(text)
        const whole = { start: 0, end: text.length }
        const things = new Set(namesOf(article).map((name) => name.entity))
        const shared = sharedNames(article, whole, articleOf(text), whole)
        expect(shared.length).toBe(things.size)
      }),
    )
  })

  test('shared names, whatever form each article uses', () => {
    const release = articleOf(
      'The National Union of Rail and Port Workers (NURPW) met General Aldo Verrecchia in Skelmorra.',
    )
    const outlet = articleOf('Aldo Werrekia was in Skelmora, the NURPW said.')
    const whole = ({ text }: Article) => ({ start: 0, end: text.length })
    const shared = sharedNames(release, whole(release), outlet, whole(outlet)).map(
      ({ a, b, how }) => `${slice(release.text, a.span)} / ${slice(outlet.text, b.span)}: ${how}`,
    )
    expect(shared).toEqual([
      'National Union of Rail and Port Workers / NURPW: identical',
      'Aldo Verrecchia / Aldo Werrekia: transliteration',
      'Skelmorra / Skelmora: transliteration',
    ])
  })
})
