/** A View in, what outlets changed after publication out, for a terminal: capture by capture, both wordings. */
import type { Excerpt } from '../present/excerpt.ts'
import { type ArticleHistory, changesTold, type HistoryStep } from '../present/history.ts'
import { KIND, list, reasonOf } from '../present/labels.ts'
import type { Pair } from '../present/pair.ts'
import type { View } from '../present/view.ts'
import { INDENT, quoted, shown, WIDTH } from './text-line.ts'
import { wrap } from './wrap.ts'

export const histories = (view: View): string[] =>
  view.histories.flatMap((history) => history.steps.flatMap((step) => stepLines(step, history, view)))

function stepLines(step: HistoryStep, { witness }: ArticleHistory, view: View): string[] {
  const told = list(changesTold([step])) || 'nothing changed'
  return [
    wrap(`${shown(view.name(witness))}, ${step.from.day} → ${step.to.day}: ${told}`, WIDTH, '  ', INDENT),
    ...step.altered.flatMap(pairLines),
    ...step.reworded.flatMap(pairLines),
    ...step.removed.flatMap((words) => alone('removed', words)),
    ...step.added.flatMap((words) => alone('added', words)),
  ]
}

const pairLines = ({ changes, base, outlet }: Pair): string[] => [
  ...changes
    .filter(({ material }) => material)
    .map((change) => wrap(`${KIND[change.kind]}: ${shown(reasonOf(change))}`, WIDTH, INDENT)),
  ...quoted(base),
  ...quoted(outlet),
]

const alone = (what: string, words: Excerpt): string[] => [`${INDENT}${what}`, ...quoted(words)]
