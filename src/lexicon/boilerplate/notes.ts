/** Cues of the part of a release that speaks to newsrooms: section headings, service notes, legal cautions. */
import { type Cue, cueAt, cueIn, cueWhole } from './cue.ts'

/** The mark after which a release speaks to editors, or a script is over. */
export const ENDS = cueWhole([
  'ends?',
  'ends here',
  'end of (?:the )?(?:press |news |media )?(?:release|statement|transcript|text|message|announcement|bulletin|notice|communiqué|document|report)',
  '(?:release|statement|message|announcement) ends',
  String.raw`#\s?#\s?#`,
  '- 30 -',
  '30',
])

/** Headings over notes; what stands under them may still be a claim. */
export const NOTES_HEADING = cueWhole([
  '(?:further |additional |background )?notes? (?:to|for) (?:the )?(?:editors?|journalists|newsdesks?|newsrooms?|media|press|broadcasters|correspondents|picture desks?)',
  'notes?',
  "(?:editors?['’]s? |editorial )notes?",
  '(?:media|press) (?:information|notes?|service|office)',
  '(?:further|additional|background|supplementary) (?:information|reading|details|material)',
  '(?:technical|explanatory|methodological) notes?',
  '(?:foot|end)notes?',
  '(?:references|attachments?|annexe?s?|downloads?|useful links|multimedia|media assets|press (?:photos|images|kit|pack))',
  'background (?:notes?|information)(?: (?:to|for) .{2,30})?',
  '(?:background|information) (?:to|for) (?:editors|journalists|the media|the press)',
])

/** A heading over an organisation's account of itself. */
export const ABOUT_HEADING = cueWhole([
  String.raw`about (?:the |us\b|\p{Lu})[^.!?]{0,60}`,
  'about us',
  'who we are',
  '(?:company|corporate|organi[sz]ation) (?:profile|background|information)',
])

/** Headings over lines that tell whom to call, or when to dial in. */
export const CONTACT_HEADING = cueWhole([
  String.raw`(?:media|press|investor|public|general|contact|your)?\s?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|contact (?:details|information|persons?))`,
  String.raw`(?:media|press|news)\s?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)(?: .{2,40})?`,
  'for (?:more|further|additional|all other|media) (?:information|details|enquiries|inquiries|queries)[^.]{0,80}',
  '(?:press|media|news) (?:office|desk|team|room|relations|officer)(?: contacts?)?',
  '(?:contact us|get in touch|how to (?:reach|contact|find) us|where to find us|find us|imprint|impressum|useful (?:contacts|numbers|addresses)|opening (?:hours|times)|spokes(?:persons?|people))',
  '(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|with (?:kind|best) regards)',
  String.raw`(?:(?:investor|analyst|press|media|earnings)\s(?:conference|briefing|call|presentation)|(?:conference|investor) call|(?:audio )?webcast|audiocast)(?: (?:details|information))?`,
])

/** Headings over legal text that holds for every release alike. */
export const LEGAL_HEADING = cueWhole([
  String.raw`(?:cautionary )?(?:note|statement|information|caution)?s?\s?(?:on|regarding|concerning|about)?\s?forward[- ]looking (?:statements?|information)(?: disclaimer)?`,
  'safe harbou?r(?: statement)?',
  '(?:legal )?disclaimers?',
  '(?:important|legal|cautionary|copyright|privacy|regulatory|confidentiality) (?:notices?|notes?|information|statements?|disclosures?)',
  'terms (?:and|&) conditions',
  'trade ?marks?',
  'non-(?:gaap|ifrs)(?: financial)? measures',
  'risk (?:warning|factors)',
])

/** Legal text that carries no heading of its own. */
export const LEGAL = cueIn([
  '(?:contains?|includes?|constitutes?|deemed to be|certain) (?:certain )?(?:statements that are )?forward-looking',
  '(?:differ|differs) materially from',
  'statements (?:made )?in this (?:release|announcement|report)',
  '(?:undertakes?|assumes?|under) no (?:obligation|duty) to (?:publicly )?(?:update|revise)',
  'all rights reserved',
  'no part (?:of this .{2,40})?may be reproduced',
  'subject to copyright',
  '(?:reproduction|reuse|republication|redistribution) (?:is )?(?:permitted|prohibited|allowed|forbidden|authori[sz]ed)',
  String.raw`(?:this|the) (?:material|content|text|article|story|copy|document|publication) (?:\S+ ){0,3}(?:may not|must not) be (?:\S+ )?(?:published|reproduced|redistributed|broadcast|rewritten)`,
  'does not (?:constitute|give|provide|offer) (?:an offer|investment|financial|legal|medical|tax)[^.]{0,30}',
  'not (?:be )?(?:responsible|liable|accountable) for (?:the )?(?:content of |accuracy of )?(?:third-party|external|linked)',
  'views(?: and opinions)?,?(?: positions,?)?(?: and conclusions)?,? expressed (?:here|in this|are|is|do|solely)',
  'does not form part of the (?:reasons|judg(?:e)?ment|opinion|decision)',
  'figures without (?:guarantee|warranty)',
  'without prejudice to',
  'from the originating organi[sz]ation',
  '(?:texts|copies|versions|languages) being equally (?:authentic|valid|binding)',
  'acknowledges? the traditional (?:custodians|owners)',
  'in (?:the )?(?:case|event) of (?:any |a )?(?:differences? between|differences?,|discrepanc(?:y|ies)|conflicts? between|inconsistenc(?:y|ies)|divergences?|ambiguity)',
  String.raw`(?:text|version|wording|original)(?: \S+){0,6} (?:prevails?|shall prevail|takes precedence|is (?:the )?(?:only )?(?:authentic|authoritative|binding))`,
  String.raw`this (?:announcement|release|press release|statement|document|notice|bulletin|translation|leaflet|communication) (?:is|was|has been) (?:\S+ ){0,5}(?:summary|translation|extract|abridge\S*|convenience|courtesy|issued (?:by|on behalf)|intended (?:only )?for|confidential|not legally)`,
  '(?:has|have) no legal (?:force|effect|value)',
  'for (?:information(?:al)?|guidance|illustrati(?:on|ve)|convenience)(?: purposes)? only',
  String.raw`is (?:a |an )(?:\p{L}+ )?(?:registered (?:charity|company|society|trade ?mark|trading name|non-profit)|trading name|trade ?mark|equal opportunit(?:y|ies)|(?:charity|company|society|organi[sz]ation) (?:registered|limited))`,
  '(?:are|is) (?:a )?(?:registered )?trade ?marks? of',
  'registered (?:office|in (?:england|scotland|wales|ireland)|address)',
  String.raw`(?:charity|company|vat|commercial register|registration|licen[cs]e)(?: reg(?:istration|\.)?)? (?:no|number|nr|reg)\.?:? ?\p{L}{0,4}\d`,
  'authori[sz]ed and (?:regulated|supervised)',
  'past performance (?:is|should|does)',
  'your capital (?:is )?at risk',
  'no representations? or warrant',
  'solicitation of an offer',
  'errors and omissions excepted',
  String.raw`(?<=^[\s(]*)(?:©|copyright (?:©|\(c\)|\d{4}|by\b|of\b|notice|reserved|all rights))`,
  'subject to (?:the )?(?:disclosure|publication|reporting) (?:requirements?|obligations?)',
  '(?:references|figures|numbers|names|words) in (?:square |round )?brackets (?:are|refer|give|denote)',
])

/** A label whose whole line is for newsrooms or for readers of the small print. */
export const NOTE_LABEL = cueAt([
  "(?:technical|cautionary|editors?['’]s?|editorial|explanatory|legal|privacy|background) (?:notes?|notices?):",
  'background for editors:',
  String.raw`(?:next|further) (?:report|update|bulletin|release|issue|edition|forecast|statement|notice)\b[^.:]{0,20}:`,
  String.raw`(?:(?!said\b|says\b|told\b|asked\b|was\b|were\b|is\b|are\b)[^\s:.!?]+ ){0,5}(?:press|media|journalists?|reporters|photographers|newsrooms?|broadcasters)\b(?: (?!said\b|says\b|told\b|asked\b|was\b|were\b|is\b|are\b)[^:.!?\s]+){0,4}(?: \([^()]{1,60}\))?:`,
  String.raw`(?:donations?|iban)\b[^.:]{0,30}:`,
  String.raw`for (?:the )?(?:journalists?|editors|media|press|broadcasters|newsrooms|newsdesks|correspondents|photographers|interviews?|accreditation|bookings?|(?:further|more) details|investors|analysts)\b[^.:]{0,30}:`,
  '(?:captions?|interviews?|spokespeople|accreditation|embargo|attachments?|languages?|references?|isin|wkn|lei|ticker|registered office|(?:registered )?charity (?:number|no)|company number|(?:opening|office|visiting) (?:hours|times)[^.:]{0,30}|hashtags?|rights|usage):',
  '(?:note|nb|disclaimer|disclosure|copyright|definitions?|methodology):',
  String.raw`(?:media|press|news|investor|analyst)\s?(?:enquiries|inquiries|queries|contacts?|call|office|duty officer|desk|bureau|line|team)\b[^.]{0,30}:`,
  String.raw`(?:contacts?|enquiries|inquiries|queries|hotline|helpline|telephone|tel|phone|mobile|fax|e-?mails?|web(?:site)?|twitter|x|facebook|instagram)\b(?: \S+){0,2}\s?:`,
  String.raw`(?:images?|photos?|photographs|pictures|footage|video|b-roll|downloads?|image credits?)\b[^.]{0,40}:`,
  '(?:passenger|customer|visitor|ticket|consumer|further|more|additional) information:',
  '(?:investor|analyst|conference) call:',
  String.raw`photo ?(?:call|opportunity|op)\b`,
  '(?:press duty officer|spokesperson|spokesman|spokeswoman):',
])

const MATERIAL =
  '(?:reports?|decisions?|orders?|rulings?|judg(?:e)?ments?|opinions?|reasons|stud(?:y|ies)|papers?|articles?|maps?|photos?|photographs?|pictures?|images?|impressions|portraits?|renderings?|logos?|footage|film|videos?|recordings?|replays?|cop(?:y|ies)|versions?|texts?|transcripts?|data|datasets?|tables?|charts?|graphics?|(?:fact ?)?sheets?|documents?|slides|presentations?|material|kit|leaflets?|agenda|annex(?:es)?|guidance|minutes|briefing|details|part|information)'
const SHELF =
  '(?:(?:web ?)?sites?|web ?pages?|home ?page|registers?|portal|database|address (?:above|below)|online|(?:picture|press|media|news|photo) ?(?:services?|desk|kit|office|area|room|rooms|centre|center|pack|department|team|section|page|library|portal)|newsroom|channel|link (?:above|below)|here|on request|repository)'
/** A paper or a picture, and the place where it lies. */
const MATERIAL_TO_BE_HAD = [
  String.raw`${MATERIAL}\b[^!?;]{0,80}? (?:(?:is|are|will be)(?: \S+){0,2} (?:available|ready|online|up)|(?:can|may)(?: \S+)? be (?:downloaded|found|obtained|had|viewed|accessed|ordered|requested|read|consulted|followed|watched))\b[^!?;]{0,60} ${SHELF}`,
  String.raw`${MATERIAL}\b[^!?;]{0,80}? (?:is|are|will be) on [^.!?;]{0,40}(?:web ?sites?|web ?pages?|home ?page|portal|register)`,
]

/** Those for whom a release says how it can be used; where its story is about them, they are no sign of a service. */
const PRESS =
  '(?:journalists|reporters|reviewers|photographers|correspondents|broadcasters|newsrooms?|newsdesks?|picture desks?|members of the (?:press|media)|(?:tv|camera|film|news|broadcast) crews?|(?:press|media) (?:offic(?:e|er)|team|desk|enquiries|inquiries|queries|requests)|communications (?:team|unit|office|department)|interview (?:bids|requests)|interviews)'
const SERVED =
  '(?:interviews?|questions|enquiries|inquiries|queries|requests|bids|accreditation|accredited|permits?|passes|preview|cop(?:y|ies)|film|photograph|attend|register|contact|reach|ring|call|e-?mail|apply|arrange|park|bring|collect|download|order|provide|welcome|invited)'
const MAY =
  '(?:can|may|should|must|will|need|please|(?:is|are) (?:welcome|invited|asked|requested|able)|gives?|go to|to the)'
export const NEWSROOM = new RegExp(String.raw`(?<!\p{L})${PRESS}(?!\p{L})`, 'iu')
/** One sentence names a newsroom, a service and leave to use it, and tells of nothing past. */
export const NEWSROOM_SERVED = new RegExp(
  String.raw`(?:^|[.!?] )(?=[^.!?]*\b${SERVED}\b)(?=[^.!?]*\b${MAY}\b)(?![^.!?]*\b(?:was|were|had|said|says|told)\b)[^.!?]*(?<!\p{L})${PRESS}\b`,
  'iu',
)

/** Sentences that serve newsrooms wherever they stand: who may be called, what may be printed, where the paper lies. */
export const SERVICE = cueIn([
  '(?:available|obtainable) (?:on|upon) request',
  String.raw`(?:is|are|be|made) available (?:for (?:\S+ )?(?:interviews?|download|filming|comment to the)|to (?:the )?(?:media|journalists|press|download))`,
  String.raw`(?:full|complete|original) (?:\S+ )?(?:report|document|text|study|paper|version|judg(?:e)?ment|data|results|list|opinion|budget|accounts)[^.]{0,60} (?:is|are|can be) (?:available|downloaded|found|read|obtained|viewed|accessed|online|published) ?(?:at|from|on|via|here|online|under)?`,
  'interviews? (?:by arrangement|can be arranged)',
  '(?:for|to (?:arrange|request|book|schedule)) (?:an? )?interviews?(?: requests?)?,? (?:contact|call|e-?mail|please|with|write)',
  String.raw`(?:images|photographs|photos|pictures|footage|logos) (?:\S+ ){0,8}(?:may|can) be (?:used|downloaded|reproduced|published|credited)`,
  "please (?:use|turn to|direct|address|send|quote|reply|allow|be aware|keep|check|do not publish|don['’]t publish|note that|bring (?:a|your) press|credit|contact|call|e-?mail|visit|see|refer to|register|acknowledge|link)",
  'not for publication',
  'for (?:more|further|additional|media|press|general) (?:information|details|enquiries|inquiries|queries),? (?:please|contact|visit|see|call|e-?mail|go|or)',
  'dial-in',
  '(?:summary|document|text|translation) is provided (?:to|for|as)',
  'unsubscribe|(?:media|press|mailing|distribution) lists? at any time',
  'you (?:are receiving|received|have received) this (?:e-?mail|message|newsletter|release|because)',
  'accreditation (?:for [^.]{2,40} )?(?:closes?|opens?|is|must|will|can|requests?|deadline)',
  String.raw`(?:journalists|reporters|photographers|broadcasters|news crews|camera crews|members of the (?:press|media)|media representatives) (?:\S+ ){0,3}(?:wishing|who wish|interested in|are (?:asked|invited|requested|advised) to)`,
  '(?:the )?(?:media|press) (?:is|are) (?:invited|asked|requested|welcome)',
  '(?:media|press|journalists|reporters) (?:should|must|may|can) (?:gather|assemble|arrive|park|meet)',
  '(?:used|reproduced|published|broadcast|reprinted) [^.]{0,30}(?:with the credit|(?:if|when|provided)[^.]{0,30} credit)',
  '(?:reproduction|reprints?) (?:is|are) (?:permitted|allowed|free|authorised) [^.]{0,30}(?:source|credit|acknowledge)',
  '(?:high|low|print)[- ]res(?:olution)?',
  'hi-?res',
  '(?:images?|photos?|photographs?|pictures?|portraits?|footage|film|recordings?|videos?) (?:is|are) (?:not )?available',
  ...MATERIAL_TO_BE_HAD,
  String.raw`(?:is|are) on hand for (?:interviews?|questions|comment)|can be interviewed|(?:mr|ms|mrs|dr|prof(?:essor|\.)|he|she)\b[^.!?]{0,80} (?:can|may) be reached (?:through|via|at|on|from)`,
  'no further (?:comments?|statements?|interviews?) (?:will|at this|is|are|until)',
  'will (?:brief|be available to) (?:the )?(?:media|press|journalists|reporters)',
  '(?:put|bring) (?:journalists|reporters|the media) in (?:touch|contact)',
  String.raw`embargo (?:lifts|ends|expires|is lifted)(?: on [^.]{3,20})? at \d`,
])

/** The same in the notes, where a mention is enough. */
export const NOTES_SERVICE = cueIn([
  String.raw`${MATERIAL}\b[^!?;]{0,80}? will be (?:published|posted|put|released|uploaded)(?: \S+){0,2} (?:on|in|at) [^.!?;]{0,40}${SHELF}`,
  String.raw`(?:will|can) (?:take|answer|field) (?:\S+ )?questions`,
  '(?:on|upon) request',
  '(?:briefing|conference|event|launch) (?:can|may) be (?:followed|watched|attended)',
  '(?:questions|places|seats) (?:may|can|should|must|are) (?:be )?(?:sent|submitted|limited|reserved|booked)',
  '(?:is|are|be|made) available (?:for|from|at|on|here|online|via)',
  '(?:can|may|could) be (?:downloaded|obtained|viewed|accessed|found|read in full|consulted|ordered|arranged) (?:at|from|on|via|here|online|under|through|with)',
  'interviews?',
  '(?:press|media) (?:cards?|passes|accreditation|office|contact|team|desk|bureau|briefing|kit|pack|enquiries|inquiries|queries)',
  'photo ?(?:call|opportunit(?:y|ies)|op)',
  'accreditation',
  'with the credit',
  'please',
  'webcast',
  'for (?:more|further|additional|media|press|general) (?:information|details)',
  '(?:register|sign up|book|apply) (?:at|via|here|online at|by email)',
  'spellings? follows?',
  '(?:figures|data|results) are (?:provisional|preliminary|unaudited)',
  'out[- ]of[- ]hours',
  'b-roll',
  '(?:live ?streamed?|streamed live|broadcast live)',
  '(?:media|press|mailing|distribution) list',
])

/** How to reach somebody: address, number, account. */
export const REACH: Cue = { test: (text) => ADDRESS_SIGN.test(text) && ADDRESS.test(text) }

/** A line without any of these marks is spared the search for an address at each of its letters. */
const ADDRESS_SIGN = /[@#]|:\/\/|\.[a-z]{2}|www\.|[\s-]\d{2,5}[\s-]\d{2}/iu

export const ADDRESS =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}|\bhttps?:\/\/|\bwww\.|(?<![\p{L}\p{N}.])[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,3}\.(?:com|org|net|gov|edu|int|info|example|uk|eu|de|fr|io|au|ca|nz|ie|ch|nl|fi|dk|pl)(?![\p{L}\p{N}])|(?<!\S)[@#]\p{L}[\p{L}\p{N}_]{2,}|(?<![\p{L}\p{N}])(?!(?:19|20)\d\d-\d\d-\d\d)\+?(?:\(0\)|\d{2,5})(?:[\s-]\d{2,5}){2,5}(?!\p{L})/iu

/** The formula that closes a treaty or communiqué. */
export const CLOSING_FORMULA = cueAt([
  String.raw`(?:done|signed|given) (?:at|in) \p{L}[^.]{2,50}(?:, this|, on|, in|\.$|,? in \S+ (?:original )?(?:copies|originals))`,
])
