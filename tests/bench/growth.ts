/** `npm run bench:growth [-- name]`: how the processor time of each stage grows while its input doubles, for ordinary and for hostile texts. Hostile ones end at a limit of `options.ts`. */
import { compare } from '../../src/compare.ts'
import type { Article } from '../../src/model.ts'
import { readArticle } from '../../src/read/read-article.ts'
import { undoOf } from '../../src/review/deed.ts'
import { decodeJournal, encodeEntry } from '../../src/review/journal-line.ts'
import { segment } from '../../src/segment/segment.ts'
import { visible } from '../../src/text/visible.ts'

const NOUNS =
  'ferry harbour minister engineer council court budget school river bridge farmer nurse pilot union bank'.split(
    ' ',
  )
const DEEDS = 'will close|must pay|may cut|rejected|welcomed|raised|lowered|expects|denied|approved'.split(
  '|',
)

const statement = (n: number) =>
  `The ${NOUNS[n % 15]} ${DEEDS[(n * 7) % 10]} ${(n * 37) % 1000} ${NOUNS[(n * 11 + 3) % 15]}s in district ${n}.`
const prose = (count: number) =>
  Array.from({ length: count }, (_, n) => statement(n) + (n % 4 === 3 ? '\n\n' : ' ')).join('')

function article(text: string, sigil = 'release'): Article {
  const role = sigil === 'release' ? 'base' : 'witness'
  const read = readArticle({ path: `${sigil}.txt`, bytes: Buffer.from(text), sha256: '0', role })
  if ('error' in read) throw new Error(read.error)
  return read.article
}

type Work = { readonly name: string; readonly first: number; readonly on: (size: number) => () => unknown }

const reading = (name: string, first: number, text: (size: number) => string): Work => ({
  name: `read and segment ${name}`,
  first,
  on: (size) => {
    const written = text(size)
    return () => segment(article(written))
  },
})

const comparing = (name: string, first: number, base: (size: number) => string, outlet = base): Work => ({
  name: `compare ${name}`,
  first,
  on: (size) => {
    const [a, b] = [base(size), `${outlet(size)} Nobody asked.`]
    return () => compare(article(a), [article(b, 'outlet')])
  },
})

const repeated = (piece: string) => (size: number) => `The board said ${piece.repeat(size)}so.`

const WORKS: readonly Work[] = [
  reading('prose', 500, prose),
  reading('one sentence', 1000, repeated('ferry harbour court, ')),
  reading('spaces', 20_000, repeated(' ')),
  reading('line ends', 4000, repeated('x\n')),
  reading('quotations', 1000, repeated('“yes” he ')),
  reading('quotations never closed', 1000, repeated('“yes he ')),
  reading('clauses', 500, repeated('that it will close and the court must pay, ')),
  reading('one-letter sentences', 2000, repeated('A. ')),
  reading('combining marks', 10_000, repeated('\u0301')),
  reading('figures', 2000, repeated('1,')),
  reading('capitals', 1000, repeated('Abc ')),
  reading('brackets', 5000, repeated('([')),
  comparing('prose, the outlet growing', 200, () => prose(30), prose),
  comparing('prose, both growing', 50, prose),
  comparing('one sentence', 250, repeated('ferry harbour court, ')),
  comparing('figures', 250, repeated('1 ')),
  comparing('modals', 625, repeated('must not pay Abc ')),
  comparing('one word', 2500, repeated('must ')),
  comparing('one quotation', 50, (size) => '“Yes indeed” he said. '.repeat(size)),
  { name: 'visible', first: 100_000, on: (size) => () => visible('\u001b\u0301'.repeat(size)) },
  {
    name: 'decodeJournal',
    first: 1000,
    on: (size) => {
      const hand = { by: 'anna', at: '2024-03-11T09:00:00Z' }
      const lines = Array.from({ length: size }, (_, n) =>
        encodeEntry(undoOf('1', { ...hand, step: `${n}` })),
      )
      return () => decodeJournal(lines.join(''))
    },
  },
]

/** Others on the machine only ever add to a time: the less of two is nearer the truth. What takes longer than this, in milliseconds, is told well enough by one run. */
const LONG = 500

/** Milliseconds on the processor, whatever else the machine does. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const wanted = process.argv[2] ?? ''
console.log(`${'work, n, ms at n, 2n, 4n, 8n'.padEnd(79)}growth a doubling`)
for (const { name, first, on } of WORKS.filter((work) => work.name.includes(wanted))) {
  on(first)()
  const times = [1, 2, 4, 8].map((factor) => {
    const time = timeOf(on(first * factor))
    return time > LONG ? time : Math.min(time, timeOf(on(first * factor)))
  })
  const growth = times.slice(1).map((time, n) => (time / (times[n] ?? time)).toFixed(1))
  const cells = times.map((time) => time.toFixed(0).padStart(7)).join('')
  console.log(`${name.padEnd(42)}${String(first).padStart(7)}${cells}  ${growth.join(' ')}`)
}
