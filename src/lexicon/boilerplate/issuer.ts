/** Cues of what a release says of its issuer in every release: what it is, since when, how good; and of itself, at its end. */
import { stemSet } from '../../text/word-set.ts'
import { cueIn } from './cue.ts'

/** A heading over what an issuer says of itself. */
export const ISSUER_HEADING =
  /^(?:[-–—*_#\s]{0,4})(?:[Aa]bout (?:us|the (?:[Cc]ompan(?:y|ies)|[Gg]roup|[Oo]rgani[sz]ation|[Ii]ssuer|[Pp]artners)|(?:the )?\p{Lu}[^.!?]{1,60})|ABOUT \P{Ll}{2,60}|[Ww]ho [Ww]e [Aa]re|[Bb]oilerplate|(?:[Cc]ompany|[Cc]orporate|[Oo]rgani[sz]ation) [Pp]rofile)[:*_\s]*$/u

/** How long, where or how large before what: "Founded in 1892, it …", "With 60 years of experience, Vantor …". */
const SINCE = String.raw`(?:founded|established|formed|created|headquartered|based|located|incorporated) (?:in|by|at|on)\b[^.!?]{2,80}?, |with (?:more than |over |some |about |nearly )?(?:[\d.,]+|a|its|offices|operations|headquarters)\b[^.!?]{2,80}?, |(?:since|for) (?:more than |over |nearly |almost )?(?:\d+|a century|decades)\b[^.!?,]{0,30},? |as (?:an?|the|one of)\b[^.!?]{3,80}?, `

/** What somebody is, not what happened: "Vantor is a maker of beds.". */
export const DEFINITION = new RegExp(
  String.raw`^[-–—•*\d.)\s]{0,5}(?:${SINCE})?(?:[^.!?,]{2,80}(?:, [^.!?]{2,60},)?|we|it) (?:is|are|has been|have been) (?:an?|the|one of|among|part of|proudly|home to|dedicated|committed|devoted|passionate|proud|headquartered|based|located|owned|the world['’]s)\b`,
  'iu',
)

/** The sentence opens with such a phrase. */
export const SINCE_WHEN = new RegExp(String.raw`^[-–—•*\d.)\s]{0,5}(?:${SINCE})`, 'iu')

/** Praise and purpose. */
export const SELF_PRAISE = cueIn([
  '(?:(?:world|market|industry|global|technology)[- ]?)?(?:leading|leader|renowned|pioneer(?:ing)?|premier|foremost)',
  "(?:world|nation|country|region|city|state|continent|industry|globe|sector)[’']?s? (?:top|best|oldest|largest|leading|most|first|favourite|favorite|finest|premier)",
  '(?:top|best) \\d+',
  'world-class|award-winning|cutting-edge|state-of-the-art|best-in-class|next-generation|end-to-end|trusted|innovative|beloved|vibrant|iconic|sustainable future',
  'home to|(?:beating )?heart of|at the (?:forefront|heart|intersection) of',
  'passionate|dedicated to|devoted to|committed to|proud(?:ly)?|strives?|empower(?:s|ing)?|believes? (?:in|that)|inspir(?:es|ed|ing)|champions?',
  '(?:our|its|their|whose) (?:mission|vision|purpose|values|aim|goal|promise|passion)|(?:mission|vision|purpose) is',
  'mak(?:es?|ing) (?:a difference|the world)|(?:better|brighter|healthier|greener) (?:world|future|lives|tomorrow)',
  '(?:for|over) (?:more than |over |nearly |almost )?(?:\\d+|a hundred|a century|half a century) (?:years|decades|generations)',
])

const RELEASE =
  '(?:this|these|the present) (?:press |news |media |stock exchange |regulatory )?(?:announcement|release|communication|communiqué|disclosure|notification|bulletin|information|notice|document|e-?mail|message|newsletter|statements?|materials?)'

/** A release, or the text below it, names itself; and does so first of all. */
export const THIS_RELEASE = cueIn([RELEASE])
export const THIS_RELEASE_FIRST = cueIn([`^${RELEASE}`])

/** The stem of a word of the small print. */
export const isLegalWord = (word: string): boolean => LEGAL_WORDS.has(word)
const LEGAL_WORDS =
  stemSet(`accordance accuracy act addressee adequacy applicable assumes authorised cautioned caution completeness confidential constitute contained copyright
  defined disclaim disclosed disclosure distribution exchange exempt exemption expressly factors forward-looking guarantee
  hereby herein hereof inaccurate incorporated inside intended jurisdiction law legal liable liability listing materially
  meaning obligation offer offered privileged prohibited prospectus provisions publicly purchase purposes pursuant
  recipient registered registration regulation regulatory reliance reliability responsibility
  restricted rights risks rules securities solicitation statements statutory subject supplemented terms
  unauthorised uncertainties undertake undue unlawful update violation warranty within`)
