/** Nothing in, random articles out: news-like prose in every outward form a file may have, rewrites of it, and texts that no one would print. */
import fc from 'fast-check'
import type { Article } from '../../src/model.ts'
import { readArticle } from '../../src/read/read-article.ts'

export type Role = 'base' | 'witness'

/** The Article of a text, or null where the reader finds no sentence in it. */
export function articleOf(sigil: string, text: string, role: Role): Article | null {
  const bytes = new TextEncoder().encode(text)
  const read = readArticle({ path: `${sigil}.txt`, bytes, sha256: '0', role })
  return 'error' in read ? null : read.article
}

const pick = (...words: readonly string[]) => fc.constantFrom(...words)

const WHO = pick(
  'The harbour authority',
  'Minister Ilse Brandvold',
  'Orrin Telecom plc',
  'a spokeswoman for the union',
  'Dr. P. J. Maddern',
  'The U.S. Geological Survey',
  'it',
  'Residents',
  'The 5+5 committee',
)
const SAYS = pick('said', 'warned', 'has denied', 'announced on Monday', 'did not confirm', 'insists')
const DOES = pick(
  'will close 14 ferry routes by 31 March',
  'must pay £1.2 million in fines',
  'may cut around 300 jobs',
  'had not been told about the leak',
  'raised its forecast to 4.5 per cent, up from 3.75%',
  'expects about 1,284 vessels a year',
  'is not liable for the damage, which insurers put at $40m',
  'should publish the figures at 10:30 a.m. on 4 July 2023',
  "welcomes the court's ruling and calls on all parties to respect it",
)
const WHERE = pick(
  'in Tarnholm',
  'last week',
  'across the E.U.',
  'near St. Aubin',
  'on both coasts',
  'at night',
)
const LINK = pick(', and', ', but', '; meanwhile', ', while', ' because', ', although', ' –', ', which means')
const MARKS = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['“', ''],
)

const clause = fc.tuple(WHO, DOES, WHERE).map(([who, does, where]) => `${who} ${does} ${where}`)
const reported = fc.tuple(WHO, SAYS, clause).map(([who, says, what]) => `${who} ${says} that ${what}`)
const joined = fc.tuple(clause, LINK, clause).map(([a, link, b]) => `${a}${link} ${b}`)
const quoted = fc
  .tuple(MARKS, clause, WHO, SAYS)
  .map(([[open, close], what, who, says]) => `${open}${what},${close} ${who} ${says}`)
const listed = fc.array(clause, { minLength: 1, maxLength: 4 }).map((items) => items.join(', '))
const statement = fc
  .tuple(
    fc.oneof(clause, reported, joined, quoted, listed),
    pick('.', '.', '.', '!', '?', ' ...', '…', ':', ''),
  )
  .map(([words, end]) => words.charAt(0).toUpperCase() + words.slice(1) + end)

const prose = fc.array(statement, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
const bullets = fc
  .tuple(pick('- ', '* ', '• ', '1. ', '(a) ', '— '), fc.array(statement, { minLength: 1, maxLength: 4 }))
  .map(([mark, items]) => items.map((item) => mark + item).join('\n'))
const heading = fc.tuple(pick('', '# ', '## ', '**'), clause).map(([mark, words]) => mark + words)
const furniture = pick(
  'TARNHOLM, 3 March 2024 –',
  'By Nell Ostrow',
  'Read more: ferry timetable',
  '***',
  '---',
  'Notes to editors',
  'Contact: press@tarnholm.example, +44 20 7946 0000',
  'Photo: Harbour authority/PA',
  '[1] [2]',
  'Share this article',
)

/** A piece that no newsroom writes but some file holds. */
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  pick(
    '\u202Eevil\u202C',
    '\u0000\u001B[2J',
    'ﷺ',
    '’’’“““',
    '((((((',
    '½ ⅓ ²³',
    '...!!!???',
    '日本の首相は会見した。「増税はしない」と述べた。',
    'Ünïcödé',
    '\uD83D\uDC68\u200D\uD83D\uDC69',
    'a'.repeat(300),
    '1.2.3.4.5.6.7.8.9',
    'e\u0301\u0301\u0301',
    '__proto__ constructor toString',
    'The bоard raised Fаres in Mау.',
  ),
)

const BREAK = pick('\n\n', '\n\n', '\r\n\r\n', '\n', '\n \t \n', '\u2028', '\u0085\n\n', '\n\n\n\n')
const SPACE = pick(' ', ' ', ' ', '  ', '\u00A0', '\t', '\u2009', '\n')

/** Paragraphs, lists, headings and page furniture, with the line ends and spaces of any system. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: prose },
          { weight: 2, arbitrary: bullets },
          { weight: 1, arbitrary: heading },
          { weight: 1, arbitrary: furniture },
          { weight: 1, arbitrary: odd },
        ),
        BREAK,
      ),
      { minLength: 1, maxLength: 5 },
    ),
    SPACE,
  )
  .map(([pieces, space]) => pieces.flat().join('').replaceAll(' ', space))

/** One to three statements: small enough to try a hundred thousand of them. */
export const shortText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(statement, statement, furniture), { minLength: 1, maxLength: 3 }),
    fc.oneof(BREAK, SPACE),
  )
  .map(([parts, between]) => parts.join(between))

/** Anything at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(odd, BREAK, SPACE, statement), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** Sentences of the phrases that tell who speaks, what is denied and how much is meant, and of hardly any other: rules meet what no writer wrote. */
export const bareText: fc.Arbitrary<string> = fc
  .array(
    fc
      .array(
        fc.constantFrom(
          ...`of|of the|of its|is that|was that|it is|it was|that|who|whether|if|unless|the view|the board’s|her belief
          |they said|says|told|he told|she|it|according to|quoted|saying|no|not|never|nobody|nothing|no longer
          |more than|less than|at most|all of|half|one in two|30|may|must|would|only|all but|except for|because|what
          |there is|and|but|or|as|by|to|with|from|while|Of|It is|May|Ossel|Dr Vane|,|;|:|“|”`.split(/\s*\|/u),
        ),
        { minLength: 1, maxLength: 9 },
      )
      .map((words) => `${words.join(' ')}.`),
    { minLength: 1, maxLength: 8 },
  )
  .map((sentences) => sentences.join(' '))

/** What outlets do to a text: sentences left out, turned round, added to, their words and figures changed. */
export const rewriteOf = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.nat().map((at) => (parts: string[]) => parts.splice(at % parts.length, 1)),
        fc.nat().map((at) => (parts: string[]) => parts.unshift(...parts.splice(at % parts.length, 1))),
        fc.tuple(fc.nat(), statement).map(([at, more]) => (parts: string[]) => {
          parts.splice(at % (parts.length + 1), 0, ` ${more} `)
        }),
        fc.tuple(fc.nat(), REWORDING).map(([at, [from, to]]) => (parts: string[]) => {
          const place = at % Math.max(1, parts.length)
          parts[place] = (parts[place] ?? '').replaceAll(from, to)
        }),
      ),
      { maxLength: 8 },
    )
    .map((edits) => {
      const parts = text.split(/(?<=[.!?…]\s)/u)
      for (const edit of edits) if (parts.length > 0) edit(parts)
      return parts.join('')
    })

const REWORDING = fc.constantFrom<readonly [string, string]>(
  ['must', 'should'],
  ['not ', ''],
  ['14', '40'],
  ['said', 'claimed'],
  ['The harbour authority', 'The port'],
  ['4 July 2023', 'Tuesday'],
  ['“', '"'],
)
