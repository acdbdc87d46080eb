/** The literate cases in, what each rule tells of them where the outlet's words are the release's and the release's the outlet's out, as the text of a file: a section a file of cases. */
import type { Aligned } from '../../src/classify/rule.ts'
import { RULE_FILES, type RuleFile } from './rule-files.ts'

export const TURNED_ROUND = new URL('./turned-round.md', import.meta.url)

const OPENING = `# What the rules tell of the cases turned round

Each rule is asked about its own cases with the outlet's words as the release's and the release's as the outlet's. This is all that
it tells of them: another figure, name or denial is another one from either side, what was strengthened is weakened, and of what is
left out the rules of scope tell on one side alone. Of what says the same they tell nothing from either side, but for what one side
leaves open. The file is written by \`npm run golden\`.

`

export const turnedRound = (): { readonly url: URL; readonly text: string } => ({
  url: TURNED_ROUND,
  text: OPENING + RULE_FILES.map(turnedSectionOf).join('\n'),
})

export function turnedSectionOf({ file, rule, cases, pairOf }: RuleFile): string {
  const told = cases.flatMap(({ release, outlets }) => {
    const changes = rule(turned(pairOf([release], outlets))).filter(({ material }) => material)
    return changes.map(({ note }) => `- ${outlets.join(' / ')} → ${release}\n  - ${note}\n`)
  })
  return `## ${file}\n\n${told.join('')}`
}

const turned = ({ base, witness, baseClaims, claims, links }: Aligned): Aligned => ({
  base: witness,
  witness: base,
  baseClaims: claims,
  claims: baseClaims,
  links: links
    .map((link) => ({ base: link.witness, witness: link.base, sim: link.sim }))
    .sort((a, b) => a.base.start - b.base.start),
})
