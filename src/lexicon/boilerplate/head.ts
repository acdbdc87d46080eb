/** Cues of what stands between a headline and the first sentence: kickers, bylines, date lines, counters, release numbers. */
import { cueAt, cueIn, cueOf, cueWhole, MONTHS, WEEKDAYS } from './cue.ts'

/** Parts of a page's line are set apart by these; running prose has no spaced middle dot, bullet or bar. */
export const SEPARATOR = /\S\s+[·•|]\s+\S|\S\s+\/\/?\s+\S/u

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|gmt|cet|cest|utc|bst|est|edt|et|h|hrs|uhr)?`
const DAY = String.raw`(?:(?:${WEEKDAYS}),?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:${MONTHS})|(?:${MONTHS})\s+\d{1,2}(?:st|nd|rd|th)?),?(?:\s+\d{4})?`

/** A calendar day, with or without its weekday and year. */
export const DATE = cueIn([DAY, String.raw`\d{4}-\d{2}-\d{2}`, String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`])

/** A time of day in a line. */
export const CLOCK_TIME = cueIn([CLOCK])

/** A time of day that is the whole line: an entry of a live blog. */
export const TIME_STAMP = cueWhole([CLOCK, String.raw`${DAY},?\s+${CLOCK}`, String.raw`${CLOCK},?\s+${DAY}`])

/** Counters beside an article: shares, comments, reading time. */
export const COUNTER = cueIn([
  String.raw`\d[\d.,\s]{0,12}[km]?\s?(?:shares?|comments?|views?|likes?|reactions?|reads|claps|retweets|followers)`,
  String.raw`(?:views|shares|comments|likes|reads|reading time|read time)\s?:?\s?\(?\d`,
  String.raw`\d{1,3}[\s-]?min(?:ute)?s?\.?\s(?:read|watch|listen)`,
  'listen to this (?:article|story|page|post)',
  String.raw`(?:comments?|shares?|replies|reactions?|likes|views)\s?\(\d`,
  String.raw`^\d[\d.,]{0,12}k?\s?(?:replies|restacks|upvotes|bookmarks|kudos|plays|downloads|words)$`,
  String.raw`(?:est(?:imated|\.)? )?(?:reading|listening|viewing) time`,
  String.raw`^\d{1,4} (?:thoughts?|responses?|replies) (?:on|to)\b`,
  'just now',
  String.raw`\d{1,2} (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago`,
])

/** Who wrote a piece. */
export const BYLINE = cueWhole([
  String.raw`[*_]{0,2}(?:by|words(?: by)?|written by|reported by|story by|text by)\s(?:our\s.{2,80}|the\s.{2,60}(?:team|staff|desk|reporters?|correspondents?)|\p{L}.{1,80})`,
  String.raw`(?:photograph(?:y|s)?|photos|pictures|illustrations?|graphics|video|audio|interview(?:ed)?|as told to|translat(?:ed|ion)(?: from (?:the )?\p{L}+)?|edited|post|posted|reviewed|compiled|produced|presented|hosted|guest post|reporting|research)(?: by|:| by:) \p{L}.{1,80}`,
  String.raw`(?:an? |the )?(?:\S+ )?(?:investigation|column|essay|report|interview|analysis|story|bulletin)(?:, read)? by (?:the )?\p{L}.{1,80}`,
  String.raw`.{3,40}, read by \p{L}.{1,40}`,
  '(?:staff|newsroom|editorial|web|online|digital)(?: and| &)? (?:agencies|desk|team|staff|board|report|editors?)',
  String.raw`\p{L}.{1,60}, (?:special to|writing for) (?:the )?\p{L}.{1,40}`,
  String.raw`(?:from )?(?:our|the) (?:\S+ ){0,2}(?:correspondents?|reporters?|staff|editors?)\b.{0,100}`,
  String.raw`.{0,60}\b(?:correspondents?|reporters?|staff writers?|columnist|(?:political|science|health|business|sports?|home affairs|foreign|education|environment|economics) editor)\b.{0,40}`,
])

/** Who supplied a piece, or from what it was put together. */
export const SUPPLIER = cueAt([
  String.raw`(?:provided|supplied|issued|published|posted|released|sponsored|presented|paid for|supported|powered|funded|produced|brought to you|made possible) by:?\s`,
  String.raw`(?:in )?(?:paid |content )?(?:partnership|association|collaboration) with\s`,
  String.raw`(?:sources?|via):\s`,
  String.raw`(?:compiled (?:from|by)|with (?:agency )?reports? (?:from|by)|based on reports?)\s`,
])

/** Labels that say what kind of text follows, or how it may be used. */
export const LABEL = cueIn([
  '(?:press|media|news) (?:release|statement|notice|summary|information|advisory|bulletin)',
  String.raw`(?:public|official|service|safety|market|stock exchange|company|customer) (?:and media )?(?:release|statement|notice|information|advisory|bulletin|announcement|alert)(?=\s?(?:(?:no|number)\b|[·|:–—-]|\d|$))`,
  '(?:strictly )?(?:embargoed|under embargo|embargo)',
  'for immediate release',
  'for (?:use|release):?',
  'not for release',
  String.raw`(?:issue|vol(?:ume)?\.?|number|edition) \d{1,4}`,
  'inside information',
  'ad hoc announcement',
  'regulatory (?:news|announcement)',
  'live ?blog',
  'summari[sz]ed for you',
  'script as broadcast',
  'transcript',
  String.raw`(?:published|posted|updated|last (?:updated|modified|edited|changed)|date published|issued|released)(?::| on)? (?:\d|${WEEKDAYS}|${MONTHS})`,
  String.raw`(?:bulletin|release|ref(?:erence)?|no)\.?:? (?:no\. ?)?[\p{L}\d]*\d[\p{L}\d/-]*`,
])

/** A label that stands above a headline, or is a whole line. */
export const ABOVE_HEADLINE = cueAt([
  '(?:press|media|news) (?:release|statement|notice|advisory|bulletin)',
  '(?:strictly )?(?:embargoed|under embargo|embargo)',
  'for immediate release',
  'for (?:use|release):',
  'not for release',
  'inside information',
  'ad hoc announcement',
])

/** A field of a release's head: "Ref: …", "Date published: …", "Topic: …". */
export const FIELD = cueAt([
  String.raw`(?:issued by|date|time|ref(?:erence)?(?: number)?|topics?|from|to|subject|category|type|department|location|place|section|authors?|language|status|duration|length|eds|for use|issue|release date|release no|date of issue|distribution|contact)\s?:\s`,
])

/** Whole lines of a page's furniture that need no other sign. */
export const FURNITURE = cueWhole([
  '(?:uk|us|eu|world|international|foreign|national|regional|local|home|domestic|city|county|village|community|state)(?: news)?',
  '(?:politics|business|economy|money|markets?|finance|culture|arts|entertainment|lifestyle|life|style|food|travel|weather|science|health|environment|climate|technology|tech|education|society|crime|courts?|transport|motoring|property|farming|religion|obituar(?:y|ies)|features?|people|youth|women|books|film|music|television|media|football|cricket|rugby|racing|tennis|athletics)(?: (?:news|desk|section|page))?',
  '(?:top|lead|cover|front[- ]page) (?:story|news)',
  '(?:developing(?: story)?|just in|latest(?: news)?|live(?: updates?)?|watch|video|audio|podcast|gallery|photos?|in pictures|explainer|fact[- ]?check|long read|the big read|interview|profile|review|column|comment(?:ary)?|letters|leader|special report|investigation|press review|in brief|news in brief|round-?up|newsletter|subscriber[- ]only|subscribers only|members only|premium|free to read|advertorial|paid (?:content|partnership|post)|sponsored|partner content)',
  '(?:home|menu|search|sign in|log in|subscribe|register|e-?paper|bookmark|copy link|gift(?: this article)?|whatsapp|facebook|twitter|e-?mail|tweet|pin|print edition|back|next|previous|close|open|more|advertisement|toggle navigation|skip to (?:main )?content)',
  'share(?: this(?: article| story)?)?',
  'exclusive',
  'breaking(?: news)?',
  'comment(?: is free)?',
  'opinion',
  'analysis',
  'editorial',
  'news',
  'sports?',
  'listen',
  'print',
  'save',
  'follow(?: us)?',
  String.raw`\d[\d.,]{0,8}[km]?`,
])

/** A piece says where it has its news from and nothing else; these words are about the report, not the event. */
export const SOURCE_TAG = cueOf(
  new RegExp(
    [
      // "[The agency X] reports(, citing Y).", after a dateline or at the start, with no news before it.
      String.raw`(?:^|[-–—]\s)(?:(?:the )?(?:news ?)?(?:agency|newspaper|magazine|daily|weekly|portal|site|website|channel)\s)?\P{Lu}{0,2}\p{Lu}[^,\d]{1,50}\sreports?(?:, (?:itself )?(?:citing|with reference to|referring to)[^,;]{2,80})?\.?$`,
      String.raw`\breports? (?:about|on) (?:this|it),? (?:citing|with reference to|referring to)\b`,
      String.raw`(?:^|\. )[^,.]{2,60}\slearn(?:ed|t) this (?:from|citing)\b`,
      String.raw`(?:^|\. )learn(?:ed|t) (?:\S+ ){1,4}citing\b`,
      String.raw`(?:published|issued|released|posted|announced) (?:an?|the|its) (?:\S+ )?(?:decision|statement|report|release|communiqué|communication|document|announcement|message|bulletin),? learn(?:ed|t) (?:\S+ ){1,4}citing\b`,
      // "Reported by the medical desk with reference to the portal Y.".
      String.raw`(?:^|[.,] )[Rr]eported by [^.]{2,60} (?:citing|with reference to|referring to) [^.]{2,60}\.$`,
      // "On 3 May, a report on X was presented, reported the agency Y with reference to Z.", "…, the firm made the notice public, learned …".
      String.raw`(?:\b(?:reports?|statements?|notices?|documents?|messages?|announcements?|communiqués?|releases?|decisions?|bulletins?)\b[^,.;]{0,80} (?:was|were|has been|have been) (?:presented|published|issued|released|posted|announced|made public|distributed)|(?:made|makes|has made) (?:an?|the|its|this|their) (?:report|statement|notice|document|message|announcement|communiqué|release|decision|bulletin)s? public)(?: [^,.;]{1,60})?, (?:as )?(?:report(?:s|ed)|inform(?:s|ed)|writes|wrote|learn(?:ed|t)|announced) [^.;]{2,80}(?:citing|with reference to|referring to)\b`,
      String.raw`^(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})(?:,? \d{4})?, (?:informs?|reports?|writes?|transmits?|communicates?)\b`,
      String.raw`^[^,.;]*\b(?:data|figures|reports?|statements?|notices?|information|messages?|results)\b[^,.;]{0,30} (?:was|were|has been|have been) (?:presented|published|issued|released|posted)[^,.;]{0,60}, (?:the|an?|our) [^,.;]{0,30}correspondent (?:reports?|informs?|writes?)\.$`,
      String.raw`[Aa]s (?:became|has become|became known|has become known) (?:known )?to our\b`,
      String.raw`^The following is the (?:full |complete |unofficial )?(?:text|transcript|translation|wording|statement)\b`,
    ].join('|'),
    'u',
  ),
)

/** A headline that names a kind of page and states nothing. */
export const LABEL_HEADLINE = cueWhole([
  String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|some|your) (?:(?:quick|key|big|main|common|burning|frequently asked) )?(?:questions?|things|facts|takeaways|numbers|charts|answers|questions and answers)(?: answered)?(?: (?:about|on|from|to know|we learn(?:ed|t)|you need to know|to watch)\b[^.!?:]{0,70})?`,
  '(?:everything|all) (?:that )?you (?:need|want(?:ed)?) to know(?: about [^.!?:]{3,70})?',
  "(?:questions? (?:and|&) answers?|q ?(?:&|and) ?a|faqs?|a guide|your guide|a beginner['’]s guide)(?: on| about| to) [^.!?]{3,80}",
  String.raw`(?:(?:morning|evening|daily|weekly|weekend|news|local|sports?|business|world|monday|tuesday|wednesday|thursday|friday|saturday|sunday)['’]?s? ){1,2}(?:briefing|bulletin|digest|round-?up|headlines|newsletter|edition|update)(?:[,:–—-]? .{0,40}\d.{0,20})?`,
  String.raw`[^.!?:]{2,40}\b(?:news|bulletin|briefing|digest|headlines|newsletter|edition),? (?:(?:${WEEKDAYS}),? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \d{1,2})\b.{0,20}`,
  'corrections?(?: (?:and|&) (?:clarifications?|amplifications?))?(?: column|: .{3,80})?',
  'clarifications?(?: (?:and|&) corrections?)?',
  "(?:for the record|editors?['’]s? note|errata|erratum|in brief|news in brief|letters(?: to the editor)?|obituary|obituaries)",
  String.raw`(?:item|part|no\.?|chapter) \d{1,3}\b.{0,80}`,
  '[^.!?:]{2,70}(?:,| [-–—]) (?:as it happen(?:s|ed)|live(?: updates?| blog)?|minute by minute|in pictures)',
  String.raw`[^.!?]{2,40} [-–—] [^.!?]{0,30}\b(?:bulletin|transcript|script|podcast|episode)\b.{0,30}`,
  String.raw`(?:document|full text|transcript|full transcript|read|text)\s?:\s.{0,120}`,
  String.raw`(?:.{3,80}: )?(?:what|how|why|who|when)\b[^.!?\d]{3,60}(?:,| and) (?:and )?(?:what|how|why|who|when)\b[^.!?\d]{3,60}\??`,
  // A question, and the promise of its answer.
  String.raw`(?:should|how|what|why|who|when|where|is|are|can|could|will|do|does|did)\b[^.!?]{3,80}\? (?:what|how|why|here|your questions|all you|everything you)\b[^.!?]{3,80}`,
  'your questions answered: [^.!?]{3,80}',
  // What a newsletter or a live page has today.
  String.raw`the (?:(?:morning|evening|daily|weekly|weekend)|${WEEKDAYS}) \p{Lu}\p{L}+: [^.!?]{3,80}`,
  String.raw`[^.!?:]{2,40} #\d{1,5}: [^.!?]{3,80}`,
  '[^.!?:]{2,30} live: [^.!?:,]{3,40}, [^.!?:]{3,80}',
  'live:? [^.!?:]{3,60}(?:[,:–—-]) (?:all the latest|as it happen(?:s|ed))',
  String.raw`[^.!?:\d]{3,60}: (?:the|this|that) [^.!?:\d]{3,50} explained`,
  String.raw`[^.!?\d:]{3,60}: (?:what (?:you need to|we|to) know.{0,30}|(?:your|the) questions answered|an explainer|the full (?:text|story|list)|live updates?)`,
])
