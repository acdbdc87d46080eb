/** A seam after a quotation in, whether the words that follow only say whose it was out: `“…?” Ames asked`. */
import { reportingVerb } from '../../lexicon/reporting-verbs.ts'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'
import type { Join, Seam } from './seam.ts'

/** A speaker of one to five names or titles; the clause is looked for no further. */
const SPEAKER = /^((?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,5})(\p{Ll}+)(.?)/u
const SPEAKER_REACH = 120

export const joinQuotations: Join = (paragraph, seam) => {
  if (!endsWithQuotation(paragraph, seam)) return false
  const match = SPEAKER.exec(paragraph.slice(seam.start, seam.start + SPEAKER_REACH))
  if (!match) return false
  const [, names = '', verb = '', after = ''] = match
  if (
    !reportingVerb(verb) ||
    names
      .trim()
      .split(/\s/u)
      .some((name) => SENTENCE_STARTERS.has(name))
  )
    return false
  // After a full stop "Ames said the dam was safe" is a sentence of its own; "Ames said." is not.
  return paragraph[seam.mark] === '.' ? /[.,;]|^$/u.test(after) : true
}

function endsWithQuotation(paragraph: string, seam: Seam): boolean {
  return /["”’'»]/u.test(paragraph.slice(seam.mark, seam.end))
}
