/** What became of each file or link in, the same told to a person, or as JSON, out. */
import type { Captured, Dropped } from '../ingest/captured.ts'
import type { Keeping } from '../io/keep.ts'
import { jsonText } from '../report/json.ts'
import { WIDTH } from '../report/text-line.ts'
import { wrap } from '../report/wrap.ts'
import { oneLine } from '../text/visible.ts'

export type Added = { readonly input: string } & (
  | (Extract<Keeping, { status: 'added' }> & { readonly captured: Captured })
  | Exclude<Keeping, { status: 'added' }>
)

/** A line for each article that stands in the folder now, what to look at in it below; failures are told elsewhere. */
export function addedText(added: readonly Added[]): string {
  const lines = added.flatMap(linesOf)
  const all = added.length > 1 ? [...lines, counts(added)] : lines
  return all.map((line) => `${line}\n`).join('')
}

function linesOf(one: Added): readonly string[] {
  switch (one.status) {
    case 'added':
      return [oneLine(`${one.path}: ${factsOf(one.captured)}`), ...remarks(one.captured)]
    case 'known':
      return [oneLine(`${one.path}: there already: ${one.input}`)]
    case 'failed':
      return []
  }
}

function factsOf({ outlet, published, text }: Captured): string {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return [outlet, published ?? 'no date', `${words} ${words === 1 ? 'word' : 'words'}`]
    .filter((fact) => fact !== undefined)
    .join(', ')
}

const remarks = ({ warnings, dropped }: Captured): string[] => [
  ...warnings.map(({ message }) => remark(`look at it: ${message}`)),
  ...(dropped.length > 0 ? [remark(`left out, in characters: ${dropped.map(partText).join(', ')}`)] : []),
]

const partText = ({ what, characters }: Dropped): string => `${what} ${characters}`

const remark = (text: string): string => wrap(oneLine(text), WIDTH, '  ', '    ')

function counts(added: readonly Added[]): string {
  const count = (status: Added['status']) => added.filter((one) => one.status === status).length
  const told = [
    ...(count('added') > 0 ? [`${count('added')} added`] : []),
    ...(count('known') > 0 ? [`${count('known')} there already`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
  ]
  return told.join(', ')
}

/** The captured text stands in the file. */
export function addedJson(added: readonly Added[]): string {
  return jsonText(
    added.map((one) => {
      if (one.status !== 'added') return one
      const { captured, ...kept } = one
      const { text: _, ...facts } = captured
      return { ...kept, ...facts }
    }),
  )
}
