/** Two folded words in, whether the one is how another alphabet would give back the other's sound ("Holloway" as "Gollouei") out. */
import { perWord } from './per-word.ts'

/** Symmetric: either may be the one that came through another alphabet. */
export const heardAlike = (a: string, b: string): boolean => isWrittenAs(a, b) || isWrittenAs(b, a)

/** Shorter words are written alike by accident. */
const SHORTEST = 4
/** No name's word is longer. */
const LONGEST = 40

function isWrittenAs(name: string, heard: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST) return false
  const letters = singled(heard)
  let ends: ReadonlySet<number> = new Set([0])
  for (const ways of soundsOf(name)) {
    const next = new Set<number>()
    for (const end of ends)
      for (const way of ways) if (letters.startsWith(way, end)) next.add(end + way.length)
    if (next.size === 0) return false
    ends = next
  }
  return ends.has(letters.length)
}

const singled = (word: string): string => word.replace(/([^aeiou])\1+/gu, '$1')

/**
 * In order, longer spellings first: letters of an English name, and how its sound may come back from Cyrillic, Greek or
 * Arabic letters or another language's spelling; `-` for not at all. Vowels keep their neighbourhood: a "u" never comes back
 * as "e". The ways there are those of practical transcription into Russian, the ways back those of BGN/PCGN and its rivals.
 */
const SOUNDS = `
^wh v u w kh
^kn kn n
^wr vr r wr
^eu ev eu yu iu
igh ai aj ay i ig
ough o ou au of
tch tch ch c
sch sh sch s sk
tion shn tion cion tsion sion
ch ch kh k sh tsch tch c h
sh sh sch s
th th t f z d
ph f ph
gh g gh kh f -
ck k ck
qu kv ku kw qu k
ere$ ir er ere iere
ire$ air aier ajer ir ire
ore$ or ore
ure$ ur ure yur iur
le$ l el le
ea i e ea ei ia
ee i e ee
eigh ei ej ey e
ei ei e ai ej aj ey ay i
ey ei ej ey i y e
ie i ie e
oo u oo o
ou u au aou ou o
ow ou au ov o ow u
oy oi oj oy
oi oi oj oy
ay ei ej ey ay e ai aj
ai ei ej ey e ai aj ay
aw o au ou av aw
au o au av ou
ew yu iu ju u ev ew
ce$ s ts ce se
ge$ dzh j zh ge g
es$ es s z is
e$ - e a ia
o$ o ou
er$ er r or
eo eo o io
oa ou o oa
al(?![aeiou]) al ol el
a$ a ia ya
a a e ei ej ey ay
e e ye je ie io yo eo
i i ai aj ay y ie
o o ou u
u a u yu iu ju
y i y ai aj ay j yi
c k c ts s
g g dzh j zh gh
h g kh h x gh -
j dzh j zh dj y kh
q k q
s s z
w v u w ou
x ks x gz z
z z ts s tz
v v w f
`

const TABLE = SOUNDS.trim()
  .split('\n')
  .map((line) => {
    const [spelling = '', ...ways] = line.split(' ')
    return { spelling: new RegExp(spelling, 'uy'), ways: ways.map((way) => way.replace('-', '')) }
  })

/** How each sound of a name may be written, in order. */
const soundsOf = perWord((name: string): readonly (readonly string[])[] => {
  const word = singled(name)
  const sounds: (readonly string[])[] = []
  for (let at = 0; at < word.length; ) {
    const found = TABLE.find(({ spelling }) => {
      spelling.lastIndex = at
      return spelling.test(word)
    })
    sounds.push(found?.ways ?? [word[at] as string])
    at = found && found.spelling.lastIndex > at ? found.spelling.lastIndex : at + 1
  }
  return sounds
})
