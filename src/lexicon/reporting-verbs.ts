/**
 * A folded word in, what it does as a reporting verb out: its lemma, how strongly it colours the report, and the stance
 * it lends the speaker.
 *
 * The ordering is this project's own. Its classes follow Hooper (1975, "On assertive predicates": assertives against
 * factives), Hyland (2005, "Metadiscourse": boosters and hedges) and Recasens et al. (2013, "Linguistic models for
 * analyzing and detecting biased language": loaded and one-sided report verbs); the entries come from general usage.
 */

export type Stance =
  | 'neutral'
  | 'emphasis'
  | 'doubt'
  | 'admission'
  | 'factive'
  | 'denial'
  | 'warning'
  | 'promise'
  | 'demand'
  | 'attack'
  | 'outburst'
  | 'boast'
  | 'complaint'
  | 'praise'
  | 'opinion'
  | 'question'
  | 'reply'

export type ReportingVerb = {
  readonly lemma: string
  /** 1 says no more than that it was said, 2 stresses or distances, 3 is loaded: it judges the speaker or the words. */
  readonly strength: 1 | 2 | 3
  readonly stance: Stance
}

/** The verb that `norm` (see Token.norm) is a form of: base, -s, -ed, -ing or irregular. */
export const reportingVerb = (norm: string): ReportingVerb | undefined => FORMS.get(norm)

/** `strength stance: lemmas`. Past and participle follow an irregular lemma in brackets; a plus doubles the last letter (quipped). */
const VERBS = `
1 neutral: say(said,said) tell(told,told) state add note remark comment mention observe report announce declare inform explain describe
1 neutral: write(wrote,written) speak(spoke,spoken) talk relate recount outline communicate notify brief publish convey indicate
1 neutral: continue conclude begin+(began,begun) specify clarify summarise cite quote read(read,read) testify recommend advise propose
1 neutral: narrate define term call name label post tweet email express repeat detail address present reaffirm affirm confirm
1 neutral: welcome thank interject interrupt elaborate phrase put+(put,put) reason joke quip+
1 opinion: think(thought,thought) believe expect estimate reckon consider suggest feel(felt,felt) hope predict forecast find(found,found)
1 opinion: hold(held,held) rule decide assess judge assume guess calculate project agree disagree see(saw,seen) understand(understood,understood)
1 question: ask inquire enquire wonder query question
1 reply: reply respond answer
1 factive: recall remind learn show(showed,shown) know(knew,known)
2 factive: reveal disclose acknowledge discover point divulge realise recognise regret+
2 emphasis: stress emphasise underline underscore highlight reiterate insist assure maintain argue contend assert pronounce proclaim
2 emphasis: posit reassure swear(swore,sworn) attest certify avow 
2 doubt: claim allege purport imply insinuate speculate suspect hint opine surmise profess suppose doubt intimate
2 denial: deny reject refute dispute rebut+ dismiss contradict contest decline disown repudiate disavow
2 warning: warn caution alert fear forewarn
2 promise: promise pledge vow undertake(undertook,undertaken) commit+ guarantee offer
2 demand: urge demand request appeal order instruct require advocate exhort petition encourage command direct
2 reply: retort counter object protest rejoin
2 praise: praise commend applaud congratulate salute
2 attack: criticise condemn complain accuse blame deplore denounce
2 complaint: lament bemoan apologise sigh sob+ weep(wept,wept) whisper mutter murmur
2 boast: enthuse exclaim cheer
3 admission: admit+ concede confess fess
3 attack: slam+ blast lambast lambaste bash savage hammer rap+ rip+ rubbish scold berate castigate decry excoriate attack pillory
3 attack: skewer mock ridicule sneer scoff jeer taunt deride snipe jab+ lash scorn chide rebuke upbraid brand dub(dubbed,dubbed)
3 attack: vilify slate
3 outburst: thunder fume rage rant explode erupt storm roar shout scream yell bark bellow snap+ splutter sputter shriek
3 outburst: growl snarl snort bray hiss seethe howl bluster rail cry fulminate boom screech squeal holler spit+(spat,spat)
3 boast: boast brag+ crow gloat gush trumpet exult preen rave beam purr coo simper chortle
3 complaint: blub+ blubber quaver whine moan grumble whinge gripe carp snivel+ wail whimper bleat groan grouse sulk grovel+
3 complaint: plead beg+ beseech implore entreat
3 warning: threaten prophesy scaremonger
3 praise: hail laud extol+ rhapsodise tout
3 demand: hector badger browbeat nag+ dictate lecture preach sermonise harangue
3 opinion: drone blather babble prattle waffle blurt spout drawl intone smirk parrot chirp spin+(spun,spun) pontificate
3 denial: stonewall backtrack recant
`

const FORMS: ReadonlyMap<string, ReportingVerb> = readForms(VERBS)

function readForms(table: string): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>()
  for (const line of table.trim().split('\n')) {
    const [head = '', entries = ''] = line.split(': ')
    const [strength, stance] = head.split(' ')
    for (const entry of entries.trim().split(' ')) {
      const [, lemma = '', doubling, past] = /^([a-z]+)(\+?)(?:\((.*)\))?$/u.exec(entry) ?? []
      const verb = { lemma, strength: Number(strength) as 1 | 2 | 3, stance: stance as Stance }
      const written = [lemma, ...inflected(lemma, doubling === '+', past?.split(','))]
      // The first line that names a form decides, so that a homograph keeps its weaker reading.
      for (const form of written.flatMap(spellings)) if (!forms.has(form)) forms.set(form, verb)
    }
  }
  return forms
}

/** The -s, -ing and past forms; `irregular` gives past and participle. */
function inflected(lemma: string, doubles: boolean, irregular: readonly string[] | undefined): string[] {
  const consonantY = /[^aeiou]y$/u.test(lemma)
  const third = consonantY
    ? lemma.replace(/y$/u, 'ies')
    : lemma + (/(?:s|sh|ch|x|z)$/u.test(lemma) ? 'es' : 's')
  const stem = doubles ? lemma + lemma.at(-1) : lemma.replace(/(?<!e)e$/u, '')
  const past = consonantY ? lemma.replace(/y$/u, 'ied') : `${stem.replace(/ee$/u, 'e')}ed`
  return [third, `${stem}ing`, ...(irregular ?? [past])]
}

/** British and American: -ise and -ize, snivelled and sniveled. */
function spellings(form: string): string[] {
  const zed = /(?:prom|pra|adv|surm)is/u.test(form) ? form : form.replace(/is(e|es|ed|ing)$/u, 'iz$1')
  const single = form.replace(/(?<=(?:iv|ov)e)ll(ed|ing)$/u, 'l$1')
  return [...new Set([form, zed, single])]
}
