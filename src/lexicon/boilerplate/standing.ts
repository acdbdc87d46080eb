/** Cues of what an outlet prints or says in every issue: greetings, idents, sign-offs, standing columns, labels of parts, notes on authors. */
import { cueAt, cueOf, cueWhole } from './cue.ts'

/** A broadcaster, a blog or a newsletter greets and names itself. */
export const GREETING = cueAt([
  String.raw`previously on\b`,
  String.raw`dear \p{L}+(?: \S+){0,5},$`,
  String.raw`(?:hello|hi|(?:good )?(?:morning|afternoon|evening|day))(?:,? (?:and welcome|everyone|everybody|all|readers|listeners|and thank)\b|,|!|\.|$)`,
  String.raw`(?:hello and |a (?:very )?warm )?welcome (?:back )?to [^.!?]{0,60}\b(?:programme|program|show|podcast|(?:live )?blog|newsletter|letter|bulletin|edition|issue|episode|coverage|briefing|digest|page|column|round-?up|news|radio|tv|fm|hour)\b`,
  String.raw`if you(?:['’]re| are) new here\b`,
  String.raw`[^.!?]{0,40}\b(?:radio|news|tv|fm|television)\b[^.!?]{0,20}, (?:i['’]m|with me|this is)\b`,
  String.raw`(?:our|the) (?:\S+ ){0,2}(?:reporter|correspondent)(?: \S+){1,3} (?:is|has been|reports|joins|was|went)(?: (?:there|live|outside|at|in|on)\b[^.!?]{0,60})?[.!]?$`,
  'and finally[.,:…]?$',
  String.raw`(?:you(?:['’]re| are)|you have been) (?:listening|tuned|watching|reading)\b`,
  String.raw`(?:here (?:is|are|['’]s)|these are|now) (?:the|your|our) (?:latest )?(?:news|headlines|main stories|top stories|weather|bulletin|round-?up)\b`,
  String.raw`it(?:['’]s| is) (?:now )?(?:\p{L}+ o['’]clock|\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|here on))\b`,
  String.raw`(?:(?:coming up|still to come)(?: (?:next|later|tonight|after the break|in the programme|on the programme)\b|\s?[:,])|stay with us\b|back in a moment\b|more after this\b|first,? the headlines\b)`,
])

/** The same at the end; a story does not take leave of its reader. */
export const SIGN_OFF = cueAt([
  String.raw`that(?:['’]s| is| was) (?:all|it|the news|your news|where we (?:leave|end|stop)[^.]*)(?:[,.!]| (?:from|for) (?:us|me|now|today|tonight|this|here|the)\b|$)`,
  String.raw`(?:many )?(?:thanks|thank you)(?: again| all)? (?:for (?:reading|listening|watching|following|joining|writing|being|your)|to (?:all|everyone|everybody) (?:of you|who))\b[^.,]{0,50}[.!]?$`,
  String.raw`(?:see you|speak to you|talk to you|join us|we(?:['’]ll| will) be back|i(?:['’]ll| will) be back)(?: again)? (?:next|tomorrow|soon|then|at the same|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|later)\b`,
  '(?:back|until)(?: again)? (?:next (?:time|week|month|issue)|tomorrow|then)[^.]{0,12}[.!]?$',
  String.raw`(?:the|our) next (?:bulletin|news|edition|issue|episode|briefing|newsletter|update) (?:is|will be|comes|follows|lands|arrives)\b`,
  String.raw`(?:this (?:post|issue|letter) is public|feel free to (?:share|forward))\b`,
  String.raw`(?:good night|goodnight|goodbye|bye for now|have a (?:good|great|nice|lovely|restful))\b`,
  String.raw`(?:you can|you may|please) (?:also )?(?:follow|find|reach|read|catch|contact|e-?mail|subscribe|unsubscribe|listen|watch) (?:us|me|more|our|@|all|again|back|to|from|live|\S+ on)\b`,
])

/** A reporter gives name and station: "In Orrin, Tormod Vik, North Coast Television." */
export const REPORTER_OUT =
  /^(?:In|From|This is|I['’]m|I am|For)(?: \p{Lu}[\p{L}'’-]*){1,6}(?:,(?: (?:for|in|at|of|the))?(?: \p{Lu}[\p{L}'’-]*){1,5}){0,2} (?:News|Radio|TV|Television|FM)(?:,(?: \p{Lu}[\p{L}'’-]*){1,4})?\.?$|^(?:\p{Lu}[\p{L}'’-]* ){1,3}(?:there|[Nn]ews|Radio|TV)\.$/u

/** Columns that stand in every issue: weather, tides, letters, puzzles, births, fees. */
export const STANDING_COLUMN = cueAt([
  String.raw`(?:(?:today|tomorrow|tonight)['’]s |the )?(?:weather(?: forecast)?|tides?|high water|sunrise|crosswords?|sudoku|puzzles?|horoscopes?|births,? (?:marriages|deaths|and)|classifieds?|small ads|letters(?: to the editor)?|chemists?(?: on duty)?|pharmac(?:y|ies)(?: on duty)?|tv guide|listings|what['’]s on|diary dates|lottery|quote of the day|word of the day|photo of the (?:day|week)|answers)\b[^.:]{0,30}:`,
  String.raw`(?:membership|subscriptions?|annual|advertising|entry|cover)(?: (?:fees?|dues|rates?|prices?))\b[^.:]{0,30}:`,
  String.raw`(?:editors?|(?:managing|news|sports|deputy) editor|publishers?|printed (?:by|at)|printers?|layout|proofreading|circulation|founded|registered (?:as|at)|issn|isbn|cover price|imprint|editorial office|address|(?:opening|office|visiting) (?:hours|times)[^.:]{0,30})\s?:\s`,
])

/** "See page 7", "page 11". */
export const PAGE_REFERENCE =
  /(?:^|[:(,;–—-]\s?|\s)(?:see |on |turn to )?(?:pages?|pp?\.)\s\d{1,3}(?:\s?(?:,|and|&|[-–])\s?\d{1,3})?[).]?$/iu

const PARTS = [
  '(?:the )?(?:key|main|quick) (?:points?|facts?|findings?|figures?|takeaways?|dates?|messages?|results?|numbers?|details?)',
  '(?:at a glance|in (?:short|brief|numbers|figures|summary)|the (?:facts|numbers|details|latest|background|context|claim|verdict|upshot))',
  '(?:highlights|background|timeline|summary|overview|fact ?(?:box|file|check)|facts|by the numbers|outlook|next steps|context)',
  "(?:why it matters|the big picture|the bottom line|bottom line|driving the news|the intrigue|what(?:['’]s| is) (?:next|new|happening|at stake)|what (?:they|people|we)(?:['’]re| are) (?:saying|watching|hearing)|yes, but|zoom (?:in|out)|between the lines|reality check|the backdrop|catch up quick|go deeper|flashback|the other side|state of play|by way of background|worth noting|the catch|what to (?:watch|know)|what we(?:['’]re| are) (?:watching|reading)|how it works|what (?:happened|changed|it means)|how we got here)",
]

/** The name of a part of a piece, with its colon, alone on a line. */
export const PART_LABEL = cueWhole(PARTS.map((part) => `${part}:`))

/** The same before the sentence that it announces: "Why it matters: …". */
export const RUN_IN = new RegExp(
  String.raw`^(?:[-–—•*]\s+)?[*_]{0,2}(?:${PARTS.join('|')})[*_]{0,2}:[*_]{0,2}(?=\s+[\p{Lu}\d“"‘'«])`,
  'iu',
)

/** An outlet introduces its writer: "The writer keeps bees.", "Ann Lee is a freelance journalist." */
export const AUTHOR_NOTE = cueOf(
  new RegExp(
    [
      String.raw`^(?:The|This|Our|Today['’]s) (?:(?:guest )?(?:writer|author|columnist|reviewer|blogger|interviewer)|correspondent) (?:is (?:an?|the|our|currently)|has (?:an?|worked|written|lived|never|kept|been an?)|(?:works|lives|teaches|keeps|runs|grows|reads|studies|owns|leads|chairs|edits|farms|heads|practises|blogs|covers))\b`,
      String.raw`^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3} (?:is|was|writes|covers|reports|edits)\b(?:(?! told| said)[^.!?]){0,60}\b(?:reporter|correspondent|columnist|freelance(?:r)?|staff writer|contributing (?:editor|writer)|contributor|for (?:the|our) (?:paper|newspaper|site|magazine|newsletter)|(?:news|features|science|political|politics|health|business|sports?|culture|arts|city|environment) editor)\b`,
      String.raw`^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3} (?:reports|writes) (?:on|about|for|from) `,
    ].join('|'),
    'u',
  ),
)
