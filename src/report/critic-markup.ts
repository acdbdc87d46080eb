/** The release as each outlet rewrote it in, tracked changes in plain text out: CriticMarkup, which editors show as suggestions. */
import { KIND, reasonOf } from '../present/labels.ts'
import { standsText } from '../present/reviewed.ts'
import type { Run } from '../present/runs.ts'
import type { Tracked, TrackedPassage } from '../present/tracked.ts'
import type { View } from '../present/view.ts'
import { escaped } from './markdown-text.ts'

/** Gabe Weatherhead and Erik Hess, CriticMarkup: {--gone--} {++new++} {~~old~>new~~} {==moved==} {>>comment<<}. */
export function toCriticMarkup(tracked: readonly Tracked[], view: View): string {
  const outlets = tracked.map(({ witness, passages }) =>
    [`## ${escaped(view.name(witness))}`, ...passages.map(passageText)].join('\n\n'),
  )
  return `${[`# ${escaped(view.base.headline ?? view.base.name)}`, ...outlets].join('\n\n')}\n`
}

const passageText = ({ runs, changes, decided }: TrackedPassage): string => {
  const comments = [
    ...changes.map((change) => `${KIND[change.kind]}: ${reasonOf(change)}`),
    ...(decided ? [standsText(decided)] : []),
  ]
  return runsText(runs) + comments.map((comment) => `{>>${plain(comment)}<<}`).join('')
}

function runsText(runs: readonly Run[]): string {
  const texts: string[] = []
  for (let n = 0; n < runs.length; n++) {
    const run = runs[n] as Run
    const next = replacement(runs, n)
    if (next === -1) texts.push(marked(run))
    else {
      texts.push(`{~~${plain(run.text)}~>${plain((runs[next] as Run).text)}~~}`)
      n = next
    }
  }
  return texts.join('')
}

/** Of the run `n` that is gone, where the new words follow, a space between them or none; else -1. */
function replacement(runs: readonly Run[], n: number): number {
  if (!isGone(runs[n])) return -1
  const next = runs[n + 1]?.text === ' ' ? n + 2 : n + 1
  return isNew(runs[next]) ? next : -1
}

const isGone = (run: Run | undefined): boolean => run?.mark === 'dropped' || run?.mark === 'replaced'
const isNew = (run: Run | undefined): boolean => run?.mark === 'added' || run?.mark === 'replacing'

function marked(run: Run): string {
  const words = plain(run.text)
  if (isGone(run)) return `{--${words}--}`
  if (isNew(run)) return `{++${words}++}`
  return run.mark === 'moved' ? `{==${words}==}{>>moved<<}` : words
}

/** Markdown's own signs mean nothing here, and none of CriticMarkup's can be formed: its braces are entities and its arrow is escaped. */
const plain = (text: string): string =>
  escaped(text)
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/([-+~=])(?=\1)/g, (sign) => `&#${sign.charCodeAt(0)};`)
