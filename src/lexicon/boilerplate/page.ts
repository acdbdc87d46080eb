/** Cues of how a page speaks of itself and of the papers behind it: labels of a headline, notes on the order of posts, references. */
import { cueOf, cueWhole } from './cue.ts'

/** "LIVE: …", "Watch: …": the form of the piece before its headline. */
export const HEADLINE_LABEL =
  /^(?:live(?: updates?| blog)?|watch|video|podcast|listen|in pictures|gallery|breaking(?: news)?|exclusive|just in|opinion|comment|analysis|explainer|recap|quiz)\s?[:|]\s(?=\S)/iu

/** "…: as it happened", "… – live", "… | The Sund Post": the form of the piece, or the site, after its headline. */
export const HEADLINE_TAG =
  /(?:(?:,|\s?[:–—-])\s(?:as it happened|minute by minute|in pictures)|\s?[:–—-]\s(?:live(?: updates?| ?blog| coverage)?|latest updates|recap|video|podcast|opinion|analysis)|\s\|\s[^|]{2,40})+$/iu

export const SITE_NAME = /\s\|\s[^|]{2,40}$/u

/** Headings over a list of papers. */
export const REFERENCE_HEADING = cueWhole([
  '(?:sources|references|bibliography|literature|works cited|(?:article|study|scientific) (?:sources|references)|sources and (?:further reading|references|methods))',
])

/** A paper as it is listed: "Roth M., Lund K. …", "Paper: Eilert T, et al. …", with its year. */
export const REFERENCE_ENTRY =
  /^(?:[-–—•*]\s+|\[?\d{1,2}[.)\]]\s+)?(?:\p{Lu}[\p{L} ]{2,30}:\s)?\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[-\s]?){1,3}(?:,|;|\s?&|\s?and\s\p{Lu}|\s?et al).*\b(?:19|20)\d\d\b/u

const LABEL =
  '(?:papers?|stud(?:y|ies)|articles?|references?|publications?|original (?:publication|paper|article|study)|journal|citation|how to cite|cite (?:this|as)[^:]{0,20}|suggested citation)'
/** The same under a label, and numbers of registers. */
export const REFERENCE_LABEL = cueOf(
  new RegExp(
    String.raw`^(?:${LABEL}: .*(?:\b(?:19|20)\d\d\b|\bpublished in\b|\bdoi\b)|(?:doi|(?:trial |study |clinical )?(?:register|registration|registry|protocol|number)(?: (?:no|number|id))?)\.?: ?[\p{L}-]*\d)`,
    'iu',
  ),
)

/** "This was announced by the union on its page.": where the news was told, and nothing of it. */
export const ANNOUNCED_ON = cueOf(
  /^(?:This|It|The (?:above|news)) (?:was|is|has been) (?:announced|reported|stated|informed|communicated|said)\b[^.!?]{0,80}\b(?:page|website|site|channel|account|social (?:networks?|media)|press service|press office|statement)\b[^.!?]{0,40}\.$/u,
)

/** "Host: A. Berg. Music: Dead Elms.": who did what for the piece. */
export const CREDITS = cueOf(
  /^(?:hosts?|presented by|presenters?|producers?|produced by|executive producers?|editors?|edited by|research(?:ers?)?|reporting|written by|music|sound(?: design)?|mix(?:ing)?|camera|photos?|graphics|illustrations?|translation|voice|studio|design)\s?: [^.:]{2,60}[.,;|](?:\s+\p{L}[\p{L} ]{1,25}: [^.:]{2,60}(?:[.,;|]|$)|\s+\p{Lu}\.)+|^(?:\p{L}+(?: (?:and|&) \p{L}+)? (?:provided |supplied |compiled |produced |edited )?by (?:the )?\p{L}[^.!?,]{1,40}(?:[.;]\s*|$)){1,4}$/iu,
)

/** The page speaks of itself or to its reader: a thing that outlets publish, and whose it is. */
const PUBLISHED =
  '(?:column|newsletter|letter|(?:live ?)?blog|post|article|story|page|episode|podcast|bulletin|issue|edition|transcript|translation)'
const HELD = `(?:inbox|site|website|app|readers?|subscribers?|listeners?|editors?|reporters?|correspondents?|newsroom|newsdesk|archive|principles|standards|${PUBLISHED}s?)`
const ITSELF = String.raw`(?:this ${PUBLISHED}|(?:our|my|your) (?:\S+ )?${HELD}|these pages)(?!\p{L})`
export const PAGE_ITSELF = new RegExp(
  String.raw`(?:^|[.!?] )${ITSELF}|^(?=.*(?<!\p{L})${ITSELF})(?:(?:p\.? ?s\.?|if|do|did|replies|write|reply|find|read|join|send|pass|see)\b|.*\byou(?:r|rs)?\b)`,
  'iu',
)

/** "[Update, 17:20: … we have added it below.]": a line in brackets on what was changed. */
export const PAGE_CHANGE =
  /^[([*_]{1,2}(?:updated?|editor['’]?s['’]? note|ed|note|corrections?|clarification)\b[^\n]*\b(?:we|us|our|this (?:article|story|page|piece|post)|(?:an )?earlier version|below|above)\b[^\n]*[)\]*_]\.?$/iu

/** On a live page, above its first entry: in what order and at whose time it is to be read. */
export const ORDER_OF_POSTS = cueOf(
  /\b(?:(?:top|bottom) of (?:the|this) page|(?:newest|latest|most recent|oldest)(?: posts?| entries| updates?)? (?:are |is |come )?(?:first|last|at the (?:top|bottom))|refresh(?:es)?|reload|all times|times (?:are|in|given)|time ?zone)\b/iu,
)

/** Headings over what readers wrote, and over what is said of the writer. */
export const COMMENTS_HEADING = cueWhole([
  '(?:about|meet|more (?:on|about|from)) (?:the |our )?(?:authors?|writers?|reporters?|columnists?|contributors?|this (?:article|story|series|report|newsletter|column))',
  '(?:leave (?:a|your) (?:reply|comment)|join the (?:conversation|discussion))',
  "(?:top|latest|best|newest|most liked|readers?[’']?s?[’']?) (?:comments?|replies)(?: \\(\\d+\\))?",
])

const TRADE =
  '(?:letters?|papers?|pages?|issues?|editions?|newsletters?|columns?|blogs?|posts?|articles?|stories|story|episodes?|podcasts?|bulletins?|news|radio|readers?|subscribers?|listeners?|viewers?|writers?|reporters?|reporting|correspondents?|editors?|authors?|newsroom|conversation|interview|investigation|translation|comments|website|site|app|inbox|archive)'
/** A word of publishing. */
export const TRADE_WORD = new RegExp(`^${TRADE}$`, 'iu')

/** One of them among the first words of a sentence: what the line is about. */
export const TRADE_FIRST = cueOf(new RegExp(String.raw`(?:^|[.!?] )(?:\S+ ){0,3}?${TRADE}(?!\p{L})`, 'iu'))

/** What is done to a text, in whatever tense. */
export const TRADE_DEED =
  /(?:(?:was|were|is|are|has been|have been|may be|will be) (?:\S+ )?)?(?:edited|shortened|condensed|supported|funded|translated|published|updated|produced|contributed|conducted|recorded|amended|fact-checked|closed|ended|made|provided|generated|created|reviewed|delivered|syndicated)(?!\p{L})/giu

/** "Aske v Sund Council [2007] NCA 61". */
export const CASE_CITATION = /^\p{Lu}[^.!?]{2,80} v\.? \p{Lu}[^.!?]{2,80}[[(](?:19|20)\d\d[\])]/u
