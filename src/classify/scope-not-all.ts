/** A view of aligned claims in; out, where something is not so for all and the witness tells that it is not so. */
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { sharesOf } from './scope-share-figures.ts'
import { scopeChange, spanOf, type View, written } from './scope-view.ts'

/** "May not protect all patients" told as "may not protect patients". */
export function deniedOfWhole(view: View): readonly Change[] {
  if (view.onlyHeadline || view.own.some(isShareWord)) return []
  return sharesOf(view).base.flatMap(({ share, words, set }) => {
    // "All but three" is denied of three.
    if (share !== 'part' || words.length > 1 || !isOneOf(words[0], 'all every')) return []
    const told = set.map((word) => view.toWitness.get(word.span.start)).findLast((word) => word !== undefined)
    const denial = told && denialBeside(view.own, told)
    if (!denial) return []
    const span = spanOf(words)
    const note = `“not ${written(view.aligned.base, span)}” → “${denial.text}”: holds for more`
    return [scopeChange(span, denial.span, note)]
  })
}

/** With no mark between. */
function denialBeside(own: readonly Token[], noun: Token): Token | undefined {
  const at = own.findIndex(({ span }) => span.start === noun.span.start)
  const [before, behind] = [own.slice(Math.max(0, at - REACH), at), own.slice(at + 1, at + 1 + REACH)]
  const mark = behind.findIndex(({ kind }) => kind === 'mark')
  return [
    ...before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1),
    ...(mark < 0 ? behind : behind.slice(0, mark)),
  ].find(({ norm }) => isOneOf(norm, 'not no never cannot') || norm.endsWith("n't"))
}

/** Words: "not enough to protect pregnant women". */
const REACH = 5

/** Whatever may tell that some are meant. */
const isShareWord = ({ norm, text }: Token): boolean =>
  text === '%' ||
  isOneOf(
    norm,
    'all any every each everyone everybody whole entire some part parts many most few half several always fully completely entirely only just other others rest per percent',
  )
