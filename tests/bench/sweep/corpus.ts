/**
 * A size and a seed in, a folder out with releases, articles that reuse some of their sentences, and what came from where:
 * `release.txt` and `articles.txt` one sentence a line with an empty line between texts, `gold.tsv` article, sentence,
 * release sentence, manner. The same arguments give the same bytes; article k is the same whatever the size.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type Corpus = {
  readonly articles: number
  readonly releases: number
  /** Share of the articles that carry something. */
  readonly derived: number
}

export function writeCorpus(folder: string, { articles, releases, derived }: Corpus): void {
  const texts = Array.from({ length: releases }, (_, n) => (n === 0 ? sampleRelease() : invented(n)))
  const offsets = texts.map((_, n) => texts.slice(0, n).reduce((sum, text) => sum + text.length, 0))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'release.txt'), `${texts.map((text) => text.join('\n')).join('\n\n')}\n`)
  const [out, gold] = ['articles.txt', 'gold.tsv'].map((name) => openSync(join(folder, name), 'w')) as [
    number,
    number,
  ]
  for (let n = 0; n < articles; n++) {
    const random = randomOf(n + 1)
    const release = Math.floor(random() * releases)
    const own = random() < derived ? (texts[release] as string[]) : []
    const lines = article(random, own, texts[release] as string[])
    writeSync(out, `${n > 0 ? '\n' : ''}${lines.map(({ text }) => `${text}\n`).join('')}`)
    const told = lines.flatMap(({ from, manner }, line) =>
      from < 0 ? [] : [`${n}\t${line}\t${(offsets[release] as number) + from}\t${manner}\n`],
    )
    writeSync(gold, told.join(''))
  }
  closeSync(out)
  closeSync(gold)
}

/** The sentences of the sample story's release. */
function sampleRelease(): string[] {
  const file = new URL('../../../sources/us-lna-2020/release.txt', import.meta.url)
  return readFileSync(file, 'utf8')
    .split(/\n+|(?<=[a-z)][.;]) (?=[A-Z])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length > 8)
}

function invented(seed: number): string[] {
  const random = randomOf(-seed)
  return Array.from({ length: 12 + Math.floor(random() * 16) }, () => sentence(random))
}

type Line = { readonly text: string; readonly from: number; readonly manner: string }

function article(random: () => number, own: readonly string[], near: readonly string[]): Line[] {
  const kept = own.flatMap((text, from) => (random() < 0.5 ? [reworded(random, text, from)] : []))
  // Half of what carries nothing is about something else altogether.
  const siblings = own.length > 0 || random() < 0.5 ? 0.15 : 0
  const filler = Array.from({ length: 12 + Math.floor(random() * 14) }, () => ({
    text: random() < siblings ? sibling(random, near) : sentence(random),
    from: -1,
    manner: '',
  }))
  return [...filler, ...kept]
    .map((line) => ({ line, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line)
}

/** A third as it stands, a third with words replaced, the rest within other words, cut short or with words left out. */
function reworded(random: () => number, text: string, from: number): Line {
  const words = text.replace(/[.;]$/, '').split(' ')
  const other = (share: number) => words.map((one) => (random() < share ? word(random) : one)).join(' ')
  const kind = random()
  if (kind < 0.33) return { text, from, manner: 'verbatim' }
  if (kind < 0.5) return { text: `${other(0.15)}.`, from, manner: 'light' }
  if (kind < 0.67) return { text: `${other(0.35)}.`, from, manner: 'heavy' }
  if (kind < 0.78)
    return { text: `In a statement, the department said that ${text}`, from, manner: 'wrapped' }
  if (kind < 0.9)
    return { text: `${words.slice(0, Math.ceil(words.length * 0.6)).join(' ')}.`, from, manner: 'cut' }
  return { text: `${words.filter((_, n) => n === 0 || random() > 0.25).join(' ')}.`, from, manner: 'thinned' }
}

/** Another subject in the words of this desk: a quarter of a sentence's words, strewn. */
function sibling(random: () => number, near: readonly string[]): string {
  const words = (near[Math.floor(random() * near.length)] ?? '').split(' ')
  return `${words.flatMap((one) => (random() < 0.25 ? [one, word(random)] : [word(random)])).join(' ')}.`
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 20) }, () => word(random))
  const [first = '', ...more] = words
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${more.join(' ')}.`
}

/** Zipf's law over invented words, and the commonest words of English half of the time. */
function word(random: () => number): string {
  if (random() < 0.45) return COMMON[Math.floor(random() ** 2 * COMMON.length)] as string
  let rank = Math.floor(VOCABULARY ** random())
  let spelt = ''
  for (rank += 40; rank > 0; rank = Math.floor(rank / SYLLABLES.length))
    spelt += SYLLABLES[rank % SYLLABLES.length]
  return spelt
}

const VOCABULARY = 60_000
const COMMON =
  'the of and to in a that for on with as is by at it from be was not this but which or had who will we been said also more about there after all out when up other than new people year over first could last most these so if no during before between against under government state officials country'.split(
    ' ',
  )
const SYLLABLES = [...'bdfgklmnprstvz'].flatMap((start) => [...'aeiou'].map((vowel) => start + vowel))

/** sfc32, seeded by one number: 0..1. */
function randomOf(seed: number): () => number {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9, 0x243f6a88, 1]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 2 ** 32
  }
  for (let n = 0; n < 12; n++) next()
  return next
}
