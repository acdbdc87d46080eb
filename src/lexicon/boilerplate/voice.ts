/** The words in which a page speaks of itself and to its reader: the trade of publishing, the machine that shows the page, what a reader may do. */
import { stemSet } from '../../text/word-set.ts'
import { cueAt, cueIn } from './cue.ts'

/** A stem said of a page and hardly ever of the world. */
export const isPageWord = (word: string): boolean => PAGE_WORDS.has(word)
const PAGE_WORDS = stemSet(`
  ad-free adblock adblocker advertorial ai-generated auto-generated browser byline captcha clickable cookies fact-checked hyperlink
  inbox javascript html5 journalism livestream login newsdesk newsletter newsroom paywall permalink podcast
  recaptcha republish rss screenshot sign-in sign-up slideshow syndicated tweet typo unlimited unsubscribe webpage`)

/** A stem said of pages and of much else. */
export const isTradeWord = (word: string): boolean => PAGE_WORDS.has(word) || TRADE_WORDS.has(word)
const TRADE_WORDS = stemSet(`
  account accuracy ads ad adverts advertisement advertiser advertising affiliate agency ai alert algorithm amended app appeared archive
  article audio author automatic automatically available blog bookmark breaking broadcast caption channel clarification column columnist
  comment commission compiled consent content contact contributed contributor contribution copyright correction correspondent coverage
  credit crossword curated daily desk device digital disclosure discussion display donate donation donor edited edition editor editorial
  element email e-mail embedded episode essay error exclusive explainer facebook feature feed feedback file footage format
  free funded gallery graphic headline helpful homepage illustration image independent info information informational
  instagram interactive issue journalist invalid keyword language latest letter licence license link linkedin listener live loading magazine
  mail mailing map media member membership menu mistake moderated monthly multimedia navigation news newspaper nonprofit
  notice notification occurred online optional original page partner partnership permission photo photograph photography
  photographer picture player playlist please policy poll popular post posted preference premium press print privacy produced promoted
  promotion proofread provided paid published publisher purchase purposes puzzle quiz rating reader reading reddit release reply reporter
  reporting reprint reproduced reviewed review reserved script search section series settings share site social
  source sponsor spotify staff standards story subscribe subscriber subscription summary supported supporter tag
  telegram terms text thread tip toggle topic transcript transcription translated translation trending trial trust twitter typeface
 access update unavailable user version video view viewer visitor vote web valid website weekly whatsapp writer written youtube`)

/** What a reader may do with a page: asked of the reader where the bare verb opens a sentence. */
export const isPageDeed = (word: string): boolean => PAGE_DEEDS.has(word)
export const isPageDeedStem = (word: string): boolean => DEED_STEMS.has(word)
const DEEDS = `
  accept access add adjust agree allow ask become bookmark browse buy cancel catch change check choose click close collapse
  comment compare confirm contact continue contribute copy customise customize decline discover discuss donate download edit email
  e-mail enable enjoy enlarge enter expand explore fill find flag follow forward get give go have hear help hide include
  install join jump keep know learn leave like listen load log look make manage meet message miss open order pass pick pitch play
  post pre-order press print propose quote rate reach read receive recommend refresh register reject reload remember remove renew reply
  report republish request return reuse review save scan scroll search see select send share show sign skip spread start stay stop
  stream submit subscribe suggest support swipe switch take tap tell text toggle track translate try tune turn tweet unlock unmute
  unsubscribe update upgrade use view visit vote watch whatsapp write zoom`
const PAGE_DEEDS: ReadonlySet<string> = new Set(DEEDS.trim().split(/\s+/u))
const DEED_STEMS = stemSet(DEEDS)

/** A deed that can be asked of nobody but the reader of a page, by its first words. */
export const READER_DEED = cueAt([
  '(?:click|tap|swipe|scroll)(?: \\S+)? ?(?:here|down|up|left|right|through|on|to|below|the|for|any|over|this|past)',
  '(?:sign|log)[ -](?:up|in|on)(?! \\S+ by\\b)(?: (?:to|for|here|now|with|today|and|free|at|or)\\b|$|[.!])',
  '(?:un)?subscribe(?: (?:to|for|from|here|now|at|today|and|on|via|free|or|anytime)\\b|$|[.!])',
  'let us know\\b',
  'tell us\\b',
  'stay (?:tuned|informed|connected|in touch|up to date|on top)',
  'keep (?:reading|scrolling|watching|up with)',
  'turn (?:on|off|up) (?:your |the |\\S+ )?(?:javascript|notifications|sound|cookies|alerts)',
  'have (?:your say|a (?:story|tip|question|view))',
  'unlock (?:the|your|this|all|full|unlimited)\\b',
  'become an? (?:\\S+ )?(?:member|subscriber|supporter|patron|friend|donor|insider)\\b',
  'donate(?: (?:to|now|today|here|at|what)\\b|$|[.!])',
])

const SHOWN =
  '(?:video|audio|clip|player|map|table|chart|graphic|graph|gallery|slideshow|image|picture|photo|photograph|interactive|timeline|recording|story|article|comments|poll|quiz|form|list)'

/** What only a page says, whatever its other words. */
export const PAGE_PHRASE = cueIn([
  String.raw`^(?:i['’]m|i am|i['’]ll be|we['’]re|we are) (?:now )?(?:handing|passing|signing|logging|pausing)\b`,
  '(?:love|like|want|keen|hoping) to hear (?:from you|your)',
  'thank(?:s| you) for (?:signing up|subscribing|registering|reading|watching|listening|joining us|your (?:feedback|interest|subscription|support))[^.,!]{0,20}[.!]?$',
  '(?:correct|accurate) at (?:the )?time of (?:publication|publishing|writing|going to press|broadcast)',
  String.raw`^(?:(?:developing|breaking)(?: story| news)?[:,.–—-] ?)?more (?:to follow|follows|soon|to come|shortly)\b[^.!?]{0,20}[.!…]*$`,
  '(?:will be|is being|keep) updat(?:ed|ing) (?:as|when|with|throughout|regularly|shortly|later)|check back (?:for|later|here|soon|often)',
])

/** The person in whom a page speaks, and the person to whom. */
export const PAGE_PERSON =
  /(?<![\p{L}\p{N}'’-])(?:we|us|our|ours|ourselves|i|my|me|you|your|yours|yourself)(?![\p{L}\p{N}-])/iu

/** The page names itself, or what is its own. */
export const THIS_PAGE = cueIn([
  `the ${SHOWN}s? (?:below|above)`,
  String.raw`our (?:own |\p{L}+ )?(?:articles?|stories|journalis(?:m|ts?)|reporters?|reporting|newsroom|coverage|web ?sites?|site|pages?|apps?|newsletters?|podcasts?|readers?|subscribers?|listeners?|viewers?|links?|cookies?|privacy|terms|partners|advertisers|comments?|channels?|archives?|corrections?|standards)`,
  String.raw`\d{1,2} (?:free|complimentary|bonus) (?:\p{L}+ )?(?:articles?|stories|reads?|views?)`,
  String.raw`th(?:is|ese|e above) (?:is (?:an?|our|the) )?(?:\p{L}+ )?(?:articles?|stor(?:y|ies)|pages?|posts?|pieces?|text|audio|video|recording|videos?|podcast|episode|newsletter|website|site|web ?page|summary|transcript|translation|feature|column|essay|interview|live ?blog|blog|feed|content|material|copy|map|graphic|chart|gallery|image|photograph|photo|investigation|series|project|edition|reporting|coverage|service|quiz|review|explainer|section|report|bulletin|item)`,
])

/** A deed of publishing that opens a sentence without a subject: "Reviewed by …", "First published …". */
export const OPENING_DEED = cueAt([
  String.raw`(?:(?:first|originally|previously|also|last|additional|further|human-|ai-)[ -]?)?(?:edited|reviewed|appear(?:ed|s)|published|posted|updated|written|translated|sponsored|paid for|supported|brought to you|powered|produced|presented|hosted|compiled|curated|generated|reporting|research|narrated|recorded|filed|moderated|fact-checked|illustrated|photographed|reproduced|republished|reprinted|adapted|designed|printed|provided|distributed|submitted|created)(?: (?:and|&) \p{L}+)? (?:by|in|on|for|from|with|at|as|under|to)`,
])

/** Somebody else is heard. */
export const SAID = /\b(?:sa(?:id|ys)|told|tells|according to|added|adds|asked|wrote)\b/iu

/** A sentence in brackets that points elsewhere, or credits: "(See table 2.)", "[photo: A. Berg]", "(PRNewsfoto/Dovetail)". */
export const BRACKETED =
  /^[([](?:(?:see|cf\.|read|watch|listen|more on|also|click|scroll|continued)\b[^()[\]]{0,80}|(?:map|photos?|pictures?|images?|graphics?|video|chart|illustration|credit|source|file|montage|screenshot)s?\s?[:/|][^()[\]]{2,60}|\p{L}*(?:newsfoto|photo|foto|image|wire)s?\/[^()[\]]{2,60})[)\]]\.?$|^\[[^[\]]+[^[\].!?…]\]$/iu

/** A sentence that announces more of the same. */
export const MORE_TO_READ = cueAt([
  String.raw`(?:(?:for|find) )?(?:more|further|additional|full|complete|detailed) (?:(?:\p{L}+ ){0,2}(?:information|details|data|results|coverage|background|reading|resources|text|report|list|story|version)\b[^.!?]{0,60}?)?(?:(?:is|are|can|may|will) (?:also )?(?:be )?(?:available|found|posted|online|obtained|accessed|viewed|downloaded)|at [\p{L}\d-]+\.|on (?:our|the) [^.!?]{0,20}(?:web)?(?:site|page))`,
])

/** A paper, a picture or a place on the web can be had. */
export const LIES_AT =
  /(?:is|are|can be|may be|will be) (?:also |now |freely )?(?:available|posted|published|online|found|downloaded|viewed|accessed|obtained|ordered|streamed|read)(?!\p{L})/iu
