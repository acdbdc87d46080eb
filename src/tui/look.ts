/** The shapes and signs that every view shares. */
import { STATUS } from '../present/labels.ts'
import type { Run } from '../present/runs.ts'
import type { Finding } from '../review/decision.ts'
import { oneLine } from '../text/visible.ts'
import { type Line, type Segment, segment, type Tone } from './line.ts'
import type { Cell } from './sheet.ts'
import type { Progress } from './state.ts'

export type Size = { readonly columns: number; readonly rows: number }

/** How far a text can be scrolled back and on from where it opens. */
export type Reach = { readonly back: number; readonly on: number }

/** As far as any of them: what is at its end stays there. */
export const farther = (a: Reach, b: Reach): Reach => ({
  back: Math.max(a.back, b.back),
  on: Math.max(a.on, b.on),
})

export type Panel = { readonly lines: readonly Line[]; readonly reach: Reach }

/** Without colour, brackets carry what colour and strokes would. */
export type Look = { readonly isColoured: boolean }

export const GLYPH: Readonly<Record<Finding['status'], string>> = {
  verbatim: STATUS.verbatim.glyph,
  reworded: STATUS.reworded.glyph,
  altered: STATUS.altered.glyph,
  omitted: STATUS.omitted.glyph,
  added: '+',
  'set-aside': 'x',
}

export const statusTone = (status: Finding['status']): Tone => status

/** One column beside the glyph: what a person has said of it. */
export function markOf({ standing }: Cell): string {
  if (!standing) return ' '
  if (standing.decision.conflict) return '#'
  return MARK[standing.mark]
}

const MARK = { confirmed: '✓', corrected: '*', 're-check': '?', open: ' ' } as const

/** Changed words: struck and underlined where there is colour, bracketed as in the text report where there is none. */
export function runSegments(runs: readonly Run[], { isColoured }: Look): Segment[] {
  return runs.map(({ text, mark }) => {
    const shown = oneLine(text)
    const [tone, open, close] = MARKS[mark]
    return segment(isColoured || mark === 'same' ? shown : `${open}${shown}${close}`, tone)
  })
}

const MARKS: Readonly<Record<Run['mark'], readonly [Tone, string, string]>> = {
  same: ['plain', '', ''],
  replaced: ['dropped-words', '[-', '-]'],
  dropped: ['dropped-words', '[-', '-]'],
  replacing: ['added-words', '{+', '+}'],
  added: ['added-words', '{+', '+}'],
  moved: ['moved-words', '[~', '~]'],
}

/** Of outlets that are still compared, which is at hand. */
export const progressText = ({ done, total }: Progress): string =>
  total === 0 ? 'reading the articles …' : `comparing ${Math.min(done + 1, total)} of ${total} …`
