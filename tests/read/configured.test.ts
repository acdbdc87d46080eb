import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import type { Article } from '../../src/model.ts'
import type { Configuration } from '../../src/read/configuration.ts'
import { configured } from '../../src/read/configured.ts'
import { readArticle } from '../../src/read/read-article.ts'
import { namesOf } from '../../src/text/names.ts'
import { slice } from '../../src/text/span.ts'

function article(path: string, text: string): Article {
  const read = readArticle({ path, bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) })
  if ('error' in read) throw new Error(read.error)
  return read.article
}

const TEXT = `---
outlet: Daily Post
url: https://www.post.example/a
---

The ferries of the north will run at night from Monday.

This story was checked by our readers.

The crews will be trained at public expense.
`
const post = article('post.md', TEXT)
const rules = (outlet: string, more: object): Configuration => ({
  outlets: [{ outlet, ...more }],
  aliases: [],
})

describe('an outlet is known by', () => {
  test.each([
    ['its short name', 'post', true],
    ['its name', 'daily post', true],
    ['its host', 'www.post.example', true],
    ['the host above', 'post.example', true],
    ['no part of a host', 'ost.example', false],
    ['no other name', 'argus', false],
    ['nothing', '', false],
  ])('%s', (_, outlet, isKnown) => {
    const { outlet: name, configured: notes } = configured(post, rules(outlet, { name: 'The Post' }))
    expect({ name, notes }).toEqual(
      isKnown
        ? { name: 'The Post', notes: ['named The Post, not Daily Post'] }
        : { name: 'Daily Post', notes: undefined },
    )
  })
})

test('a line that is never a claim is boilerplate, with the pattern as its reason; the others stay', () => {
  const found = configured(post, rules('post', { boilerplate: ['this story was*', 'never there'] }))
  const own = found.boilerplate.filter(({ reason }) => reason.startsWith('configured'))
  expect(own.map(({ span, reason }) => [slice(found.text, span), reason])).toEqual([
    ['This story was checked by our readers.', 'configured: this story was*'],
  ])
  expect(found.configured).toEqual(['no claim: lines that read “this story was*”'])
  const { witnesses } = compare(found, [post])
  const said = witnesses[0]?.claims.map(({ span }) => slice(found.text, span))
  expect(said?.some((claim) => claim.includes('checked'))).toBe(false)
  expect(said).toHaveLength(2)
})

test('an article that nothing is said of is the same one', () => {
  expect(configured(post, { outlets: [], aliases: [{ spelling: 'Hifter', name: 'Haftar' }] })).toBe(post)
})

describe('aliases', () => {
  const RELEASE =
    'The committee has appointed Ilse Brandvold as head of the harbour office in Tarnholm. It met for two hours on Monday.\n'
  const OUTLET =
    'The committee has appointed Mira Solberg as head of the harbour office in Tarnholm. It met for two hours on Monday.\n'
  const kinds = (configuration: Configuration, release = RELEASE, outlet = OUTLET) =>
    compare(configured(article('release.txt', release), configuration), [
      configured(article('post.txt', outlet), configuration),
    ]).alignments.flatMap(({ changes }) => changes.filter(({ material }) => material).map(({ kind }) => kind))
  const aliases = [
    { spelling: 'Ilse Brandvold', name: 'Ilse Brandvold' },
    { spelling: 'Mira Solberg', name: 'Ilse Brandvold' },
  ]

  test('another spelling is no other person', () => {
    expect(kinds({ outlets: [], aliases: [] })).toContain('entity')
    expect(kinds({ outlets: [], aliases })).not.toContain('entity')
  })

  test('nor another speaker', () => {
    const release = 'New head\n\n“The port will open at night,” Ilse Brandvold said on Monday.\n'
    const outlet = 'New head\n\n“The port will open,” Mira Solberg said on Monday.\n'
    expect(kinds({ outlets: [], aliases: [] }, release, outlet)).toContain('attribution')
    expect(kinds({ outlets: [], aliases }, release, outlet)).not.toContain('attribution')
  })

  test.each([
    ["Solberg's staff met Mira Solberg’s.", ['Mira Solberg=ilse brandvold']],
    ['The lady of Tarnholm spoke to Mira.', ['The lady of Tarnholm=ilse brandvold']],
    ['Anna Mira Solberg Lund spoke.', []],
  ])('a spelling bears the words of its name, but not within a longer name: %s', (text, expected) => {
    const found = configured(article('a.txt', `${text}\n`), {
      outlets: [],
      aliases: [...aliases, { spelling: 'the lady of Tarnholm', name: 'Ilse Brandvold' }],
    })
    const named = namesOf(found).map(({ span, words }) => `${slice(found.text, span)}=${words.join(' ')}`)
    expect(named.filter((one) => one.endsWith('=ilse brandvold'))).toEqual(expected)
  })
})
