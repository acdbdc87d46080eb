/** Cues of what a page adds around and after its text: links, promotion, counters, credits, agency tags. */
import { cueAt, cueIn, cueWhole } from './cue.ts'

/** Pointers to other pieces. */
export const RELATED = cueAt([
  String.raw`(?:read|see|watch|listen|hear) (?:more|also|next|now|on|all)\b`,
  String.raw`(?:also|must|now|further) (?:read|see|watch|in the news|on \S+)\s?[:|>–—]`,
  String.raw`(?:read|watch|see|listen|more|related|trending|recommended)\s?[:|>→]`,
  String.raw`(?:read|see|watch|view|find|download|listen to)\b[^.!?]{3,70} here\.?$`,
  '(?:read|see) (?:the )?(?:full|original|whole|complete) (?:story|article|text|report|statement|version)',
  String.raw`(?:related|recommended|trending|most read|most viewed|popular|editors?['’]s? picks?|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|people also (?:ask|read)|what to read next|next up|up next|read next)\b(?:[^.]{0,40}:|(?: (?:in|on|this|today|now)(?: \S+){0,2})?$)`,
  String.raw`(?:\S+ )?(?:links?|reads|things to (?:read|watch)|stories) (?:before you go|to read|worth (?:your time|reading)|for the weekend|we (?:liked|loved))\b[^.]{0,20}:?$`,
  '(?:poll|quiz|quick vote)(?=$)',
  String.raw`more (?:on|from|about|in|of)\b[^.!?]{0,60}(?::|>|→|$)`,
  'more (?:explainers|stories|news|articles|videos|documents|coverage|headlines)',
  String.raw`(?:topics?|tags?|keywords?|filed under|categories|category|subjects?)\b(?::|$)`,
  String.raw`(?:in pictures|in photos|gallery|video|watch|podcast|listen|poll|quiz|vote|analysis|explainer|opinion|live)\s?: `,
  String.raw`next week\s?: `,
  'citation:',
  String.raw`(?:next|previous|related) (?:story|article|post|page|episode|issue)\s?(?::|$)`,
  String.raw`(?:also|more|elsewhere) (?:on|in|from|at) (?:the )?\p{Lu}[^.!?]{2,40}(?::|$)`,
  'more information:',
  '(?:continue reading|skip past|skip to|jump to|back to top|scroll down)',
  String.raw`all (?:articles|stories|news)\b[^.]{0,30}(?:>|→|$)`,
  'view (?:in full|original|comments|the full)',
  "(?:coming )?(?:in|on) (?:(?:next|this) (?:week|month|issue|edition)|tomorrow)['’]s [^.:]{2,30}:",
  String.raw`(?:coming )?(?:in|on) (?:the )?(?:next|this) (?:issue|edition|episode|number)\s?:`,
  String.raw`(?:inside|elsewhere|previously|earlier|in depth|explore|play|coming (?:up|soon))\s?:(?=\s|$)`,
  String.raw`(?:also (?:in this|inside)|from the archives?|more like this|in case you missed it|you may have missed|latest (?:news|stories|from)|(?:sponsored|related|similar|other|older|newer|previous|next|more) (?:stories|links|articles?|posts?|news|episodes?|issues?|topics|content|reading|coverage)|around the web|from (?:our partners|the web|our network)|full (?:story|report|results|list|text|coverage|statement)|further reading|what we(?:['’]re| are) reading|essential reading|test yourself|take (?:our|the|this) (?:quiz|poll|survey))(?:(?: [^\s:.]{1,20}){0,3}\s?:(?=\s|$)|$)`,
])

/** A file is offered with its kind: "To the report (pdf, 48 pages)". */
export const DOWNLOAD = /[([](?:pdf|html?|docx?|xlsx?|csv|zip|mp[34]|jpe?g|png)\b[^()[\]]{0,30}[)\]]$/iu

/** A pointer that follows a sentence within its paragraph. */
export const RELATED_AFTER =
  /(?<=[.!?”"»]\s{1,3})(?:(?:now )?read(?: (?:more|also|next|now))?|(?:also|must) (?:read|see|watch)|see also|related|more(?: on this| here| from us)?|watch|listen|explainer|in pictures)\s?[:>→|][^.]{3,200}\.?$/iu

/** A request to the reader, made by the page and not by anybody in the story. */
export const PROMOTION = cueAt([
  String.raw`(?:you can |you may |please )?(?:sign up|signup|get in touch|subscribe|register (?:now|for free|today)|log in|join (?:us|our|the conversation|your)|donate|become a (?:member|subscriber|supporter)|follow (?:us|all|our|the \S+ on|@|\S+ on)|support (?:us|our|independent|fearless|quality|local|free)|like us|download (?:our|the app)|get (?:the latest|our|all the|breaking|more)|enter your email|stay (?:up to date|informed|tuned)|share (?:this|your|on|·|\|)|tap here|click here|swipe)`,
  String.raw`(?:got|have|do you have|know|noticed|spotted|seen) (?:a|an|something|any|more)?\s?(?:story|tip|question|news|mistake|error|typo|comment|view|opinion|information)\b[^?]{0,50}\?`,
  String.raw`(?:have you been|were you|are you|do you|did you|have you|what do you|what should|what would you|is your question|would you|how do you|should)\b[^?]{2,90}\?\s*(?:$|(?:contact|ring|phone|write|email|e-mail|let us|tell us|call|send|vote|join|share|have your say|\S+@|yes))`,
  String.raw`what do you think\b`,
  String.raw`[^?.!]{0,60}\b(?:this|our) (?:page|article|site|story|post|website|newsletter|podcast)\b[^?.!]{0,30}\?$`,
  'wherever you (?:get|find|listen to) ',
  String.raw`get (?:the |our |your )?(?:\S+ ){0,4}(?:e-?mail|newsletter|briefing|bulletin|digest|alerts?|app)\b`,
  'to (?:ask for|request|report|submit|suggest|propose|make|point out) (?:a|an) (?:correction|error|mistake|complaint|tip|story)',
  '(?:propose|suggest|submit|send|report|spot|flag|correct|tip) (?:us )?(?:a|an|any|your) (?:news|story|item|topic|correction|error|mistake|typo|problem|event|letter|question|idea|comment|photo|picture|view)',
  '(?:found|spotted|see|saw) an? (?:mistake|error|typo)',
  String.raw`(?:never miss|don['’]t miss|be the first to|start your|try (?:us|\S+ (?:for )?free|our)|unlock|already (?:a (?:subscriber|member)|subscribed|have an account|registered)|create (?:a|an|your) (?:free )?account|sign in|buy (?:us|the print|a copy|today['’]s|your copy)|gift (?:this|a)|add (?:a|your) comments?|rate this|react to|reply to|hit reply|forward (?:this|it to)|print this|bookmark|copy link|show (?:more|comments)|load more|turn on (?:desktop )?notifications|manage your|update your preferences|unsubscribe|view in browser|listen (?:live|again|back|from \d|to (?:this|the|our|us))|catch up (?:on|with)|tune in|watch (?:live|again|the full|our)|help us|give (?:today|now|monthly))\b`,
  String.raw`(?:did|has) (?:somebody|someone|a (?:friend|colleague)) (?:forward|send|sent|share)[^?]{0,50}\?`,
  String.raw`(?:was|is|did you find) this (?:article|page|story|information|answer|translation|useful|helpful|interesting)\b[^?]{0,30}\?`,
  String.raw`(?:did you (?:like|enjoy|find)|enjoy(?:ed|ing)?|like|love|liked|want (?:more|to (?:read|know|get|hear|see|support)|this)|not a (?:member|subscriber)|new here|looking for)\b[^.?!]{0,60}\?`,
  String.raw`if you(?: would|['’]d)? (?:like|enjoy|enjoyed|liked|value|found|want|wish|appreciate|believe in) (?:to (?:support|receive|get|read|subscribe|comment|unsubscribe|help)|this|our|what|reading)\b`,
  String.raw`(?:your|every) (?:support|donation|contribution|subscription|membership|gift) (?:helps?|keeps?|pays?|makes?|allows?|is|matters)\b`,
  String.raw`we (?:rely on|depend on|are (?:reader-funded|funded by|an independent)|need your|welcome your|want to hear|would (?:love|like) to hear|value your)\b`,
  '(?:this|the) (?:article|story|newsletter|site|website|podcast|content) (?:is|was) (?:free|only|for|made possible|brought to you|funded|sponsored|behind|exclusive)',
  String.raw`(?:if you have|if you['’]ve) (?:spotted|noticed|found|seen|been|a|any)\b[^.]{0,60}(?:write|contact|email|e-mail|let us|tell us|call|please)`,
  String.raw`(?:write to|contact|email|e-mail|call|text|message|whatsapp|tell|send) (?:us|the (?:editor|newsdesk|author|newsroom))\b`,
  String.raw`(?:have your say|join the (?:conversation|discussion|debate)|leave a comment|letters to|comments? (?:\(\d+\) )?(?:are|is|have been) (?:now )?(?:closed|open|disabled|moderated)|vote)\b`,
  String.raw`(?:advertisement|advert|ad|sponsored(?: content)?|promoted|paid content|paid post|story continues(?: below)?|article continues(?: below)?|continue below)\b`,
  '(?:after|before|skip past|end of) (?:newsletter|promotion|advert)',
  String.raw`(?:privacy (?:notice|policy)|cookie|cookies|terms (?:of|and)|our standards|editorial (?:standards|guidelines)|newsletters? may)\b`,
])

/** What a page says of itself, in whatever sentence; the words alone ("newsletter", "subscriber") may be news. */
export const ABOUT_THE_PAGE = cueIn([
  String.raw`comments? (?:\(\d+\) )?(?:are|is|have been) (?:now )?(?:closed|open|disabled|moderated)(?: (?:for|on|below)\b[^.]{0,40})?\.?$`,
  String.raw`this (?:article|story|text|piece|page|column|post|translation|transcript|document|live ?blog|live page|interview|investigation|conversation|entry)(?: \S+){0,3}? (?:was|has been|is|may have been) (?:\S+ )?(?:amended|updated|corrected|refiled|revised|edited|translated|produced|generated|posted|published|republished|reproduced|written with|provided|closed|supported|funded|compiled|archived|subject to)`,
  String.raw`the (?:article|story|interview|conversation|transcript) (?:was|has been) (?:\S+ ){0,6}(?:amended|corrected|refiled|edited|condensed|translated|shortened)`,
  String.raw`(?:with|by|using) (?:the help of )?(?:machine|automated|automatic|artificial)(?: \S+)? (?:assistance|translation|intelligence)`,
  '(?:translated|generated|written|produced) (?:automatically|by machine|with machine|by ai|with ai)',
  'automatically (?:translated|generated)',
  'original (?:text|version|language) is binding',
  String.raw`(?:views|opinions)(?: and (?:views|opinions))?(?: expressed| given| here)?(?: \S+){0,4} (?:are|is) (?:\S+ ){0,4}(?:own|alone|author['’]s|writer['’]s|personal|and not|those of the (?:authors?|writers?|columnists?|interviewees?))`,
  '(?:this|the) (?:page|article|(?:live ?)?blog|live page|thread|poll|post) (?:is|was|has been) (?:now |no longer )(?:being )?(?:closed|updated|over|finished|archived|live)',
  'unsubscribe',
  'you (?:are receiving|received|have received) this (?:e-?mail|message|newsletter|release|because)',
  '(?:view|open|read) (?:this|it) in your browser',
  'forwarded (?:this|to you)',
  '(?:a )?version of this (?:article|story|piece|column|text|newsletter|essay)',
  String.raw`this (?:article|story|text|piece|report|page|column|post|newsletter|episode|podcast|broadcast|bulletin|programme|review)(?: \S+){0,2} (?:first|originally|previously|also) (?:appeared|ran|aired|published)`,
  String.raw`this (?:article|story|text|piece|report|newsletter|episode|podcast|programme) (?:was|is) (?:\S+ ){0,2}(?:written by|produced by|made possible|sponsored|supported|part of|by)`,
  String.raw`(?:used|republished|reproduced|shared|licensed) (?:here )?(?:with|by|under)(?: \S+)? (?:permission|licen[cs]e|creative commons)`,
  'creative commons',
  String.raw`(?:link|hyperlink|reference|reprint(?:ing)?|reuse|republication|mention of the source)\b[^.!?]{0,80} (?:is|are) (?:required|obligatory|mandatory|compulsory)`,
  'contributed (?:reporting )?to this (?:report|story|article)',
  'views expressed (?:are|is) (?:hers|his|theirs|mine|ours|personal)',
  'comments? will be (?:moderated|published|reviewed|deleted)',
  'letters? (?:to the editor )?(?:should|must|may) (?:be|include|not exceed)',
  'earlier version of this (?:article|story|text|piece|page|report|column|post)',
  String.raw`(?:our|your) (?:\S+ )?(?:newsletter|inbox|e-?mail|letter|channel|app)`,
  '(?:newsletter|e-?mail|letter) (?:promotion|sign-?up)',
  '(?:straight|delivered) to your',
  'in the comments?(?: section| box)? below',
  'newsletters may contain',
  '(?<=^|[.!?] )reproduced (?:by|from|with|courtesy)',
  String.raw`thank(?:s| you) for (?:following|reading|joining|watching|listening|talking)[^.,]{0,30}\.?$`,
  String.raw`(?:ctrl|cmd) ?\+ ?enter`,
  String.raw`(?<=^|[([])(?:reporting|editing|writing|translation|graphics|additional reporting|with (?:additional )?reporting) (?:by|from) \p{L}`,
  String.raw`(?:print|share|save|send)(?: \||,| ·|\s{2,}) ?(?:print|send|share|save|e-?mail)`,
  'thanks to [^.]{2,60} for (?:the|this|these|his|her|their) (?:photos?|photographs?|pictures?|images?|tips?)',
  String.raw`doi: ?\d`,
  String.raw`retrieved \d{1,2} \p{L}+ \d{4} from`,
])

/** A correction of the piece itself. */
export const CORRECTION = cueAt([
  String.raw`(?:corrections?|clarifications?|erratum|errata|corrigendum)(?: (?:and|&) (?:corrections?|clarifications?))?(?:,? \(?[^):.]{2,40}\)?)?:`,
  'this is a corrected version',
  String.raw`(?:corrections?|clarification|editor['’]s note|update)(?: \([^)]{2,40}\))?: (?:an earlier|a previous|this (?:article|story)|the (?:original|first))`,
])

/** A caption says what a picture shows; its label or its credit gives it away. */
export const CAPTION = cueAt([
  String.raw`(?:file )?(?:photo(?:graph)?|picture|pictured|image|caption|video|graphic|illustration|photo credits?|image credits?|credits?|cover|map|chart)\s?(?:above|below|left|right)?\s?[:|]`,
  '(?:image|picture|photo|video) (?:source|caption|credit),',
  String.raw`(?:pictured|above|below|left|right|top)(?: (?:left|right))?\s?: `,
  String.raw`(?:screenshots?|screengrab|video still|still|archive (?:photo|image|picture)|library (?:photo|image|picture)|stock (?:photo|image|picture)|representative image|file pic|artist['’]s impression|table|figure|fig\.?|infographic|data|data source|chart data)(?: \d{1,2})?\s?[:|]`,
  String.raw`(?:figure|fig\.?|table|chart|map|box) \d{1,2}[a-d]?\.\s`,
  String.raw`(?:photo|picture|image|illustration)s?(?: (?:by|courtesy(?: of)?|©|credit)\b)`,
])

/** A credit at the end of a caption: in brackets, or after its label and a colon. */
export const CREDIT_AT_END =
  /[([](?:(?:file|stock|handout|archive|library)\s)?(?:photo(?:graph)?s?|pictures?|images?|illustration|credit|courtesy)\b[^()[\]]{0,60}[)\]]\.?$|\((?:file|handout|archive|stock)\)\.?$|\((?!PRNewsfoto)\p{Lu}[\p{L} ]{1,20}\/[\p{L} ]{2,30}\)\.?$|[.|–—]\s{1,2}(?:file\s|stock\s)?(?:photo(?:graph)?s?|pictures?|images?|illustration|credit|photo credits?)\s?(?:by|credits?|courtesy)?\s?[:/©][^.]{2,60}\.?$|©\s?[^.]{2,60}$/iu

/** Initials of those who wrote and edited: "ab/cd", "dna/kb/sl". */
export const INITIALS = /(?:^|\s)\p{L}{2,4}(?:\/\p{L}{2,4}){1,3}[)\].]?$/u

/** A rate given for the reader: "($1 = 0.92 euros)". */
export const CONVERSION = /^[([]\s?[\p{Sc}\p{L}\d .,]{1,30}=\s?[\p{Sc}\p{L}\d .,;=]{1,80}[)\]]\.?$/u

/** Speakers and sounds of a broadcast script. */
export const SCRIPT_ROLE = cueWhole([
  String.raw`(?:presenter|host|reporter|anchor|announcer|newsreader|narrator|correspondent|interviewer|moderator|clip|voice(?: ?over)?|vox pop|sound|music|sfx|cue|insert|actuality|jingle)(?: \d)?(?: ?\([^)]{1,60}\))?`,
])

/** "PRESENTER:", "Q:", "CLIP (Dr Lee):" before what is said. */
export const SPEAKER = /^(?:Q|A|\p{Lu}[\p{Lu}\d .'’-]{2,30})(?:\s?\([^()]{1,60}\))?:(?=\s)/u

/** "10.42am – " before an entry of a live page. */
export const STAMP =
  /^\d{1,2}[:.]\d{2}\s?(?:[ap]m|GMT|BST|CET|CEST|UTC)?(?:\s?[-–—|:·•]?(?=\s+[\p{Lu}“"])|\s?[-–—|](?=\s+\p{Ll}))|^\d{1,3}(?:['’′](?:\s?\+\s?\d{1,2})?|\s?\+\s?\d{1,2}['’′])(?=\s+\p{Lu})/u
