/** The sample story's articles in, the kinds of case that are tried out: how each is made, and which promises it breaks. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { anyText, bareText, newsText, rewriteOf, shortText } from '../support/articles.ts'
import { mutated } from '../support/mutate.ts'
import {
  brokenByBytes,
  brokenByItself,
  brokenByReports,
  brokenByStory,
  type Texts,
} from '../support/promises.ts'
import { edited, movedInSilence } from '../support/stale.ts'

/** Cases are JSON-safe, so that one can be kept in a file. */
export type Kind<Case = unknown> = {
  readonly name: string
  readonly cases: fc.Arbitrary<Case>
  readonly broken: (one: Case) => readonly string[]
  /** Of a hundred cases: the dearer a case, the fewer. */
  readonly share: number
}

/** Cases that every run of the tests tries, of all kinds together. */
export const RUNS = 52_000

const kind = <Case>(one: Kind<Case>): Kind => one as Kind

const SAMPLE = new URL('../../sources/us-lna-2020/', import.meta.url)

/** Paragraphs that real newsrooms wrote. */
const PARAGRAPHS = readdirSync(SAMPLE)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .flatMap((name) => readFileSync(new URL(name, SAMPLE), 'utf8').split(/\n\s*\n/u))
  .filter((paragraph) => paragraph.length > 20 && paragraph.length < 500)

const printed = fc.constantFrom(...PARAGRAPHS)
const damaged = printed.chain((text) => fc.tuple(mutated(text), fc.oneof(mutated(text), printed)))
const short = shortText.chain((text) => fc.tuple(fc.constant(text), rewriteOf(text)))
const anything = fc.tuple(anyText, anyText)
const long: fc.Arbitrary<Texts> = newsText.chain((text) =>
  fc.tuple(fc.constant(text), rewriteOf(text), rewriteOf(text), newsText),
)
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all).toString('latin1')),
  fc
    .tuple(fc.constantFrom('', '\u00ef\u00bb\u00bf', '\u00ff\u00fe', '\u00fe\u00ff', '---\n'), anyText)
    .map(
      ([head, text]) =>
        head + Buffer.from(text, head === '\u00ff\u00fe' ? 'utf16le' : 'utf8').toString('latin1'),
    ),
)

export const KINDS: readonly Kind[] = [
  kind({ name: 'bytes', cases: bytes, broken: brokenByBytes, share: 20 }),
  kind<Texts>({ name: 'any texts', cases: anything, broken: brokenByStory, share: 56 }),
  kind<Texts>({
    name: 'bare sentences',
    cases: fc.tuple(bareText, bareText),
    broken: brokenByStory,
    share: 2,
  }),
  kind<Texts>({ name: 'short articles', cases: short, broken: brokenByStory, share: 10 }),
  kind<Texts>({ name: 'damaged paragraphs', cases: damaged, broken: brokenByStory, share: 4 }),
  kind({
    name: 'a text and itself',
    cases: fc.oneof(anyText, shortText),
    broken: brokenByItself,
    share: 3.5,
  }),
  kind<Texts>({ name: 'reports', cases: fc.oneof(anything, short), broken: brokenByReports, share: 2 }),
  kind({ name: 'edited sources', cases: edited, broken: movedInSilence, share: 2 }),
  kind<Texts>({ name: 'articles', cases: long, broken: brokenByStory, share: 0.5 }),
]
