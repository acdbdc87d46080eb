/** A View in, the terminal report's evidence out: divergences, foreign quotations, omissions, additions. */
import type { AddedSentence } from '../present/additions.ts'
import type { Divergence } from '../present/divergences.ts'
import {
  judgedWord,
  KIND,
  list,
  PROMINENCE,
  QUOTE_VERDICT,
  reasonOf,
  STANDING,
  sharedTexts,
} from '../present/labels.ts'
import type { Omission } from '../present/omissions.ts'
import type { Quotation } from '../present/quotations.ts'
import { decidedText } from '../present/reviewed.ts'
import type { View } from '../present/view.ts'
import { excerptLine, INDENT, placeText, quoted, shown, stretchLine, WIDTH } from './text-line.ts'
import { wrap } from './wrap.ts'

export const divergences = (view: View): string[] =>
  view.divergences.flatMap((divergence) => divergenceLines(divergence, view))

function divergenceLines(divergence: Divergence, view: View) {
  const { number, witness, changes, base, outlet, prominence, decided } = divergence
  const title = `${shown(view.name(witness))}, ${PROMINENCE[prominence]}${decidedText(decided)}`
  const reasons = changes.filter((change) => change.material)
  return [
    wrap(title, WIDTH, `${String(number).padStart(3)}  `, INDENT),
    ...reasons.map((change) => wrap(`${KIND[change.kind]}: ${shown(reasonOf(change))}`, WIDTH, INDENT)),
    ...quoted(base),
    ...quoted(outlet),
  ]
}

export const quotations = (view: View): string[] =>
  view.quotations
    .filter((quotation) => quotation.givenAs === 'release')
    .flatMap((quotation) => quotationLines(quotation, view))

function quotationLines({ witness, outlet, base, verdict }: Quotation, view: View): string[] {
  const title = `${shown(view.name(witness))}, ${placeText(outlet.place)}: ${QUOTE_VERDICT[verdict]}`
  return [
    wrap(title, WIDTH, '  ', INDENT),
    wrap(shown(`“${stretchLine(outlet)}”`), WIDTH, `${INDENT}  `),
    ...(base ? quoted([base]) : []),
  ]
}

export const omissions = (view: View): string[] =>
  view.omissions.flatMap((omission) => omissionLines(omission, view))

function omissionLines({ base, caveat, prominence, everywhere, omittedBy }: Omission, view: View): string[] {
  const by = everywhere ? 'every outlet' : list(omittedBy.map((sigil) => shown(view.name(sigil))))
  const lost = caveat ? `; ${caveat.kind} lost (“${shown(caveat.cue)}”)` : ''
  const places = base.map(({ place }) => placeText(place)).join(', ')
  return [
    wrap(excerptLine(base), WIDTH, '  ', INDENT),
    wrap(`${places}, ${PROMINENCE[prominence]}${lost}; left out by ${by}`, WIDTH, `${INDENT}  `),
  ]
}

/** What an outlet says of another event is no addition to the release; its report in Markdown lists it. */
export function additions(view: View): string[] {
  const others = view.outlets.filter((outlet) => outlet.relation === 'other-event')
  const skipped = new Set(others.map((outlet) => outlet.sigil))
  const lines = view.additions
    .filter((addition) => !skipped.has(addition.witness))
    .map((addition) => additionLine(addition, view))
  const names = list(others.map((outlet) => shown(view.name(outlet.sigil))))
  return others.length > 0 ? [...lines, wrap(`Not listed, another event: ${names}`, WIDTH, '  ')] : lines
}

function additionLine({ witness, outlet, alsoIn, independent }: AddedSentence, view: View): string {
  const [first] = outlet
  const also =
    alsoIn.length > 0
      ? ` (also in ${list(alsoIn.map((other) => view.name(other.witness)))}${sharedTexts(1 + alsoIn.length, independent)})`
      : ''
  const where = first ? placeText(first.place) : view.name(witness)
  return wrap(shown(`${where} ${excerptLine(outlet)}${also}`), WIDTH, '  ', INDENT)
}

export const decisions = (view: View): string[] =>
  view.decisions.map(({ claim, witness, suggested, ruled, standing, by, note }) => {
    const what = claim ? `claim ${claim.number}` : 'addition'
    const said = ruled
      ? `: ${ruled === suggested ? '' : `${judgedText(suggested)} → `}${judgedText(ruled)}`
      : ''
    const who = `${STANDING[standing].glyph} ${shown(view.name(witness))}, ${what}${said}`
    return wrap(
      `${who}, ${STANDING[standing].word} by ${shown(by)}${note ? `: ${shown(note)}` : ''}`,
      WIDTH,
      '  ',
      INDENT,
    )
  })

const judgedText = (judged: Parameters<typeof judgedWord>[0] | null): string =>
  judged ? judgedWord(judged) : 'nothing'

export const copies = (view: View): string[] =>
  view.copies.shared.map(({ sentence, isCopy }) =>
    wrap(shown(isCopy ? `${sentence}: a copy` : sentence), WIDTH, '  ', INDENT),
  )
