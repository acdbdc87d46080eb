/** The thesaurus: its lists are sound, it finds the groups of words in a text, and forms lead back to their base. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { irregularForms, lemma } from '../../src/lexicon/irregular.ts'
import { thesaurusData } from '../../src/lexicon/make/thesaurus.ts'
import { GROUPS, parseGroups } from '../../src/lexicon/thesaurus/groups.ts'
import { groupsOf, phrasesOf, related } from '../../src/lexicon/thesaurus.ts'
import { tokenize } from '../../src/text/token.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

test('the stemmed lists are those of the lists as they stand; `npm run lexicon` renews them', () => {
  expect(read('../../src/lexicon/thesaurus.data.ts')).toBe(thesaurusData())
})

/** Function words and verbs that carry no meaning of their own: alone they would link any two sentences. */
const EMPTY_WORDS = new Set(
  'as since over under by for to so from once if one all in but yet still then on off be have do make get go come put take can will'.split(
    ' ',
  ),
)

const stemsOf = (entry: string): string[] => tokenize(entry).map((token) => token.stem)

/** The groups of a word or of a phrase as a text holds it. */
function groupsIn(words: string): number[] {
  const stems = stemsOf(words)
  const [first = ''] = stems
  if (stems.length === 1) return [...groupsOf(first)]
  return phrasesOf(first)
    .filter((phrase) => isHeldBy(stems, phrase.stems))
    .map((phrase) => phrase.group)
}

/** Whether the phrase runs from the first stem to the last, with at most two others between each of its own ("put the thief in the dock"). */
function isHeldBy(stems: readonly string[], phrase: readonly string[]): boolean {
  let at = -1
  for (const stem of phrase) {
    const next = stems.indexOf(stem, at + 1)
    if (next < 0 || next - at > 3) return false
    at = next
  }
  return at === stems.length - 1
}

describe('the lists', () => {
  test('hold at least 4,000 groups, of both strengths', () => {
    expect(GROUPS.length).toBeGreaterThanOrEqual(4000)
    expect(GROUPS.some((group) => group.related)).toBe(true)
  })

  test('name at least two entries per group, none twice, not even in another form of one stem', () => {
    const faulty = GROUPS.filter((group) => {
      const keys = group.entries.map((entry) => stemsOf(entry).join(' '))
      return keys.length < 2 || new Set(keys).size < keys.length
    })
    expect(faulty).toEqual([])
  })

  test('hold words alone: no marks, no empty entry', () => {
    const faulty = GROUPS.flatMap((group) => group.entries).filter(
      (entry) => entry === '' || tokenize(entry).some((token) => token.kind === 'mark'),
    )
    expect(faulty).toEqual([])
  })

  test('put no single word into more than 10 groups', () => {
    const singles = new Set(GROUPS.flatMap((group) => group.entries).filter((entry) => /^\S+$/.test(entry)))
    const homes = (word: string): number =>
      GROUPS.filter((group) => group.entries.some((entry) => entry === word)).length
    expect([...singles].filter((word) => homes(word) > 10)).toEqual([])
  })

  test('never let an empty word stand alone', () => {
    expect(GROUPS.flatMap((group) => group.entries).filter((entry) => EMPTY_WORDS.has(entry))).toEqual([])
  })

  test('have no line that the parser skips', () => {
    const folder = new URL('../../src/lexicon/thesaurus/', import.meta.url)
    const lists = read(new URL('groups.ts', folder).href).match(/from '\.\/([\w-]+\.ts)'/g) ?? []
    const lines = lists.flatMap((line) => {
      const source = read(new URL(line.slice(8, -1), folder).href)
      return source
        .slice(source.indexOf('`') + 1, source.lastIndexOf('`'))
        .trim()
        .split('\n')
    })
    expect(lines.filter((line) => !/^~?[vna]: [^,]+(?:, [^,]+)+$/.test(line))).toEqual([])
    expect(lines.length).toBe(GROUPS.length)
  })

  test('parse the same way every time', () => {
    const list = 'v: stop, call off\nno group\n~n: lawsuit, plaintiff\n'
    expect(parseGroups(list)).toEqual([
      { kind: 'v', related: false, entries: ['stop', 'call off'] },
      { kind: 'n', related: true, entries: ['lawsuit', 'plaintiff'] },
    ])
    expect(parseGroups(list)).toEqual(parseGroups(list))
  })
})

describe('look-up', () => {
  test('knows nothing of an unlisted word, or of a group that does not exist', () => {
    for (const word of ['', 'xyzzy', '12', '🙂', '__proto__', 'constructor'])
      expect(groupsOf(word)).toEqual([])
    expect(phrasesOf('xyzzy')).toEqual([])
    expect(related(-1)).toBe(false)
    expect(related(GROUPS.length)).toBe(false)
  })

  test('lists the longest phrases first', () => {
    for (const first of ['put', 'take', 'at', 'in']) {
      const phrases = phrasesOf(first)
      expect(phrases.length).toBeGreaterThan(10)
      const lengths = phrases.map((phrase) => phrase.stems.length)
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    }
  })
})

describe('words that may stand for each other', () => {
  for (const line of read('thesaurus.md').match(/^- .+$/gm) ?? []) {
    test(line.slice(2), () => {
      const [, before = '', sign = '', after = ''] = line.match(/^- (.+) ([=~/]) (.+)$/) ?? []
      const shared = groupsOfMarked(before).filter((group) => groupsOfMarked(after).includes(group))
      if (sign === '/') expect(shared).toEqual([])
      else expect(shared.filter((group) => related(group) === (sign === '~'))).not.toEqual([])
      if (sign === '~') expect(shared.every(related)).toBe(true)
    })
  }
})

/** The groups of the words between asterisks. */
function groupsOfMarked(text: string): number[] {
  return [...text.matchAll(/\*([^*]+)\*/g)].flatMap(([, words = '']) => groupsIn(words))
}

describe('base forms', () => {
  for (const line of read('lemma.md').match(/^- .+$/gm) ?? []) {
    test(line.slice(2), () => {
      const [base = '', forms = ''] = line.slice(2).split(': ')
      for (const form of forms.split(', ')) expect([form, lemma(form)]).toEqual([form, base])
    })
  }

  test('of any string at all is a string', () => {
    for (const word of [
      '',
      's',
      'ed',
      'ing',
      'ies',
      '’s',
      'ß',
      'Ünïcode',
      '1990s',
      '__proto__',
      'a'.repeat(5000),
    ])
      expect(typeof lemma(word)).toBe('string')
  })

  test('know their irregular forms', () => {
    expect(irregularForms('take', 'v')).toEqual(['took', 'taken'])
    expect(irregularForms('child', 'n')).toEqual(['children'])
    expect(irregularForms('take', 'n')).toEqual([])
  })
})
