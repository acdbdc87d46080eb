/** A claim's span in, the condition, hedge or limit that would be lost with the claim out. */
import type { Article, Span } from '../model.ts'
import { tokensIn } from '../text/token.ts'

export type Caveat = { readonly kind: 'condition' | 'hedge' | 'limit'; readonly cue: string }

/** The gravest cue of the span: a condition before a hedge before a limit. */
export function caveatIn(article: Article, span: Span): Caveat | null {
  const tokens = tokensIn(article, span)
  const said = tokens.filter((token, n) => !isMonth(token.text, tokens[n - 1]?.kind, tokens[n + 1]?.kind))
  const words = ` ${said.map((token) => token.norm).join(' ')} `
  for (const [kind, cues] of CUES) {
    const cue = cues.find((candidate) => words.includes(` ${candidate} `))
    if (cue) return { kind, cue }
  }
  return null
}

/** "16 May", "in May", "May 16": in the middle of a sentence only the month bears a capital. */
const isMonth = (text: string, before: string | undefined, after: string | undefined): boolean =>
  text === 'May' && (before === 'number' || before === 'word' || after === 'number')

/**
 * The words that bind a statement or take some of it back: English conditional subordinators (Quirk et al. 1985, 15.33-36),
 * modals and hedges of research news (Hyland 2005; caveats as Sumner et al. 2014 code them), negation and concession.
 */
const CUES: readonly (readonly [Caveat['kind'], readonly string[]])[] = [
  [
    'condition',
    [
      'unless',
      'subject to',
      'provided that',
      'provided',
      'providing that',
      'only if',
      'only when',
      'only where',
      'on condition',
      'on the condition',
      'as long as',
      'so long as',
      'except',
      'until',
      'pending',
      'depending on',
      'dependent on',
      'conditional on',
      'in the event of',
      'if',
    ],
  ],
  [
    'hedge',
    [
      'may',
      'might',
      'could',
      'possible',
      'possibly',
      'preliminary',
      'provisional',
      'estimate',
      'estimates',
      'estimated',
      'likely',
      'unlikely',
      'appears',
      'appear',
      'suggests',
      'suggest',
      'potential',
      'potentially',
      'uncertain',
      'expected',
    ],
  ],
  [
    'limit',
    ['not', 'no', 'never', 'cannot', 'without', 'however', 'although', 'though', 'despite', 'nevertheless'],
  ],
]
