/** Forms of reporting verbs and what the lexicon says of them. */
import { describe, expect, it } from 'vitest'
import { reportingVerb } from '../../src/lexicon/reporting-verbs.ts'

describe('reportingVerb', () => {
  const told = (word: string) => {
    const verb = reportingVerb(word)
    return verb ? `${verb.lemma} ${verb.strength} ${verb.stance}` : 'none'
  }

  it.each([
    ['say', 'say 1 neutral'],
    ['says', 'say 1 neutral'],
    ['said', 'say 1 neutral'],
    ['saying', 'say 1 neutral'],
    ['told', 'tell 1 neutral'],
    ['written', 'write 1 neutral'],
    ['replied', 'reply 1 reply'],
    ['stressed', 'stress 2 emphasis'],
    ['emphasized', 'emphasise 2 emphasis'],
    ['emphasised', 'emphasise 2 emphasis'],
    ['arguing', 'argue 2 emphasis'],
    ['claims', 'claim 2 doubt'],
    ['alleged', 'allege 2 doubt'],
    ['denies', 'deny 2 denial'],
    ['revealed', 'reveal 2 factive'],
    ['warned', 'warn 2 warning'],
    ['promises', 'promise 2 promise'],
    ['committed', 'commit 2 promise'],
    ['urged', 'urge 2 demand'],
    ['conceding', 'concede 3 admission'],
    ['admitted', 'admit 3 admission'],
    ['slammed', 'slam 3 attack'],
    ['blasting', 'blast 3 attack'],
    ['fumed', 'fume 3 outburst'],
    ['cried', 'cry 3 outburst'],
    ['boasts', 'boast 3 boast'],
    ['begged', 'beg 3 complaint'],
    ['snivelled', 'snivel 3 complaint'],
    ['sniveled', 'snivel 3 complaint'],
    ['hailed', 'hail 3 praise'],
    ['walked', 'none'],
    ['ministry', 'none'],
    ['advized', 'none'],
    ['admited', 'none'],
  ])('%s: %s', (word, expected) => expect(told(word)).toBe(expected))
})
