/** A View in, the memo's record out: what people decided against what the tool suggests, and the scorecard. */
import { judgedWord, STANDING } from '../present/labels.ts'
import type { Decision } from '../present/reviewed.ts'
import type { View } from '../present/view.ts'
import type { Href } from './address.ts'
import { folded } from './markdown-fold.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped, excerptText, placeLinks } from './markdown-text.ts'
import { messageScores, outletScores, RUBRIC } from './scorecard.ts'

export const decisions = (view: View, href: Href): string =>
  markdownTable(
    ['#:', 'Outlet', 'Words', 'The tool suggests', 'The reviewer says', '', 'By', 'Note'],
    view.decisions.map((decision) => [
      decision.claim ? String(decision.claim.number) : '+',
      escaped(view.name(decision.witness)),
      wordsText(decision, href),
      decision.suggested ? judgedWord(decision.suggested) : '–',
      decision.ruled ? `**${judgedWord(decision.ruled)}**` : '–',
      `${STANDING[decision.standing].glyph} ${STANDING[decision.standing].word}${decision.flagged ? ', flagged' : ''}`,
      escaped(decision.by),
      escaped(decision.note),
    ]),
  )

/** The outlet's words, or the release's where the outlet says nothing of it. */
function wordsText({ outlet, claim }: Decision, href: Href): string {
  const excerpt = outlet.length > 0 ? outlet : (claim?.words ?? [])
  return excerpt.length > 0 ? `${excerptText(excerpt)} ${placeLinks(excerpt, href)}` : 'in no text any more'
}

/** Messages that somebody named stand open; the release's own claims are many. */
export const scorecard = (view: View, href: Href): string =>
  [
    outletScores(view),
    ...folded([messageScores(view, href)], view.scorecard.isNamed ? 1 : 0, () => 'Each message'),
    ...folded([RUBRIC], 0, () => 'How the marks are given'),
  ].join('\n\n')
