/** Every type that passes between the stages, and nothing else: plain, readonly, JSON-safe data. A JSON report is exactly a `Comparison`. */

/** End-exclusive offsets in UTF-16 code units into `Article.text`. */
export type Span = { readonly start: number; readonly end: number }

/** A witness's short name in a comparison: the file's name without its ending. */
export type Sigil = string
/** `${sigil}.c${n}`, n from 1 in order of appearance. */
export type ClaimId = string
/** `${sigil}.q${n}`, n from 1 in order of appearance. */
export type QuoteId = string

/** A text that is not a claim (byline, share count, contact block …), and why. */
export type Boilerplate = { readonly span: Span; readonly reason: string }

/** A spelling and the name that it stands for. */
export type Alias = { readonly spelling: string; readonly name: string }

/** A decoded file with what is known of it. */
export type Article = {
  readonly sigil: Sigil
  /** As the user named it; for messages and reports. */
  readonly path: string
  /** The outlet's name for a reader. */
  readonly outlet: string
  readonly headline?: Span
  readonly byline?: Span
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string
  /** ISO date near which it was published, where the day itself is not known. */
  readonly around?: string
  /** ISO date on which this capture of the article was taken. */
  readonly retrieved?: string
  readonly url?: string
  /** BCP 47. */
  readonly language: string
  /** Of the file's bytes, in hex. */
  readonly sha256: string
  /**
   * The file's words: decoded, without what shows as nothing and without marks of emphasis, links and quoted mail; each
   * paragraph on one line.
   */
  readonly text: string
  /** Where each line of the file starts in `text`; absent where those are the lines of `text`. */
  readonly lines?: readonly number[]
  /** Trimmed, in order, not overlapping; front matter and blank lines are in none. */
  readonly paragraphs: readonly Span[]
  /** In order, not overlapping; may cover whole paragraphs or parts of them. */
  readonly boilerplate: readonly Boilerplate[]
  /** The names that a configuration gives several spellings, each spelling that the text may use. */
  readonly aliases?: readonly Alias[]
  /** What a configuration changed in the reading, for a reader; absent where it changed nothing. */
  readonly configured?: readonly string[]
  /** What was found doubtful in reading the file, for a reader; absent where nothing was. */
  readonly warnings?: readonly string[]
}

export type Sentence = {
  readonly span: Span
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number
  readonly role: 'headline' | 'body'
  /** Longer than a sentence may be, it was cut at its end: the next one goes on with it. */
  readonly cut?: true
}

/** Who, by which words, said what (the roles of PARC 3.0). */
export type Attribution = { readonly source?: Span; readonly cue?: Span; readonly content: Span }

export type Quote = {
  readonly id: QuoteId
  /** The words between the marks, without the marks. */
  readonly span: Span
  /** Index into `Witness.sentences`: where the quotation starts. */
  readonly sentence: number
  readonly attribution?: Attribution
}

export type Claim = {
  readonly id: ClaimId
  readonly span: Span
  /** Index into `Witness.sentences`. */
  readonly sentence: number
  /** Subject or reporting clause that the claim takes over from its sentence. */
  readonly leansOn: readonly Span[]
  /** The quotations that overlap the claim. */
  readonly quotes: readonly QuoteId[]
  readonly attribution?: Attribution
}

/** An article cut into sentences, quotations and claims. */
export type Witness = {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
}

/** An exact change of words; an empty side is an insertion or a deletion. */
export type Edit = { readonly base: Span; readonly witness: Span }

/** The kinds that make a pair `altered` when they are material. */
export type MaterialKind =
  | 'number'
  | 'date'
  | 'entity'
  | 'negation'
  | 'modality'
  | 'attribution'
  | 'scope'
  | 'intensity'
  | 'quote'

export type ChangeKind =
  | MaterialKind
  | 'name-variant'
  | 'detail-dropped'
  | 'detail-added'
  | 'order'
  | 'wording'

/** One typed divergence, at its places in both texts. */
export type Change = {
  readonly kind: ChangeKind
  readonly material: boolean
  readonly base: Span | null
  readonly witness: Span | null
  /** For a reader: "must → should: obligation weakened". */
  readonly note: string
}

/** A word or value of the base aligned with one of the witness; `sim` 0..1, 1 for the same word. Internal: not part of a report. */
export type WordLink = { readonly base: Span; readonly witness: Span; readonly sim: number }

/** Claims of both sides that say the same, before classification. */
export type Pairing = {
  readonly witness: Sigil
  readonly base: readonly ClaimId[]
  readonly claims: readonly ClaimId[]
  /** 0..1, calibrated: the share of such pairs that are right. */
  readonly score: number
  /** What made the pair, by name; each 0..1 unless its name says otherwise. */
  readonly evidence: Readonly<Record<string, number>>
  readonly links: readonly WordLink[]
}

export type Verdict = 'verbatim' | 'reworded' | 'altered'

export type Alignment = {
  readonly id: string
  readonly witness: Sigil
  readonly base: readonly ClaimId[]
  readonly claims: readonly ClaimId[]
  readonly score: number
  readonly evidence: Readonly<Record<string, number>>
  readonly verdict: Verdict
  readonly edits: readonly Edit[]
  /** The most telling first. */
  readonly changes: readonly Change[]
}

/** What one outlet did with one claim of the release. */
export type Reading = {
  readonly base: ClaimId
  readonly witness: Sigil
  readonly status: Verdict | 'omitted'
  /** Alignment ids, best first; the first sets the status. */
  readonly alignments: readonly string[]
}

/** Claims of one sentence of an outlet that no release claim supports. */
export type Addition = {
  readonly id: string
  readonly witness: Sigil
  readonly claims: readonly ClaimId[]
  readonly alsoIn: readonly { readonly witness: Sigil; readonly claims: readonly ClaimId[] }[]
}

/** A quotation looked up in the base text; `base` is where its words stand there. */
export type QuoteCheck = {
  readonly quote: QuoteId
  readonly witness: Sigil
  readonly verdict: 'verbatim' | 'trimmed' | 'spliced' | 'altered' | 'unsupported'
  readonly base: Span | null
  readonly edits: readonly Edit[]
}

/** How much of two texts stands word for word in the other; of two outlets, beyond what both have from the release. */
export type SharedText = {
  readonly texts: readonly [Sigil, Sigil]
  /** The share of the first text's words, and of the second's, 0..1. */
  readonly shares: readonly [number, number]
  /** So much that one is the other's copy; which is the older is not said. */
  readonly isCopy: boolean
}

export type Copies = {
  /** Texts that copies join are one text; the base's group first. Each text is in one group. */
  readonly groups: readonly (readonly Sigil[])[]
  /** The pairs that share more than a quotation. */
  readonly shared: readonly SharedText[]
}

/** What can be said of a claim and an outlet, or of a sentence of the outlet. */
export type Judged = Reading['status'] | 'added'

/** A reviewer's word on one reading or addition, so that a report can say who stands behind it. */
export type Reviewed = {
  /** Of a reading; null for an addition, and where the release holds the claim no more. */
  readonly base: ClaimId | null
  readonly witness: Sigil
  /** The claims of the passage that was judged; none of a sentence that was set aside, for it is no claim any more. */
  readonly claims: readonly ClaimId[]
  /** Where that passage stands in the outlet's article. */
  readonly spans: readonly Span[]
  /** `re-check`: a text has changed since, so that the word is shown but not applied; `open`: a flag or a note alone. */
  readonly mark: 'confirmed' | 'corrected' | 're-check' | 'open'
  /** What the tool says of it; null where its words are in no text any more. */
  readonly suggested: Judged | null
  /** What the reviewer says; null for a flag or a note alone. */
  readonly ruled: Judged | 'set-aside' | null
  /** Two reviewers differ, and neither has answered the other. */
  readonly conflict: boolean
  readonly flagged: boolean
  readonly note: string
  readonly by: string
}

/** What a reader should know before trusting what is said of a text. */
export type Caution = {
  readonly witness: Sigil
  /** A doubt of who read the file, what a limit of `options.ts` cut, or letters that are not what they look like. */
  readonly kind: 'reading' | 'sentence-cut' | 'passages-cut' | 'edits-cut' | 'look-alike'
  /** Where in the text, in order; none where it concerns the whole. */
  readonly spans: readonly Span[]
  /** For a reader. */
  readonly note: string
}

/** One article in several captures; the newest is a witness of the Comparison, the others are none. */
export type History = {
  readonly witness: Sigil
  /** Oldest first: each capture as the base, the next one as its only witness. */
  readonly steps: readonly Comparison[]
}

export type Comparison = {
  readonly schema: 'claimdiff/comparison@1'
  /** How sure the tool had to be that an outlet carries a claim; absent where it is the usual, balanced. */
  readonly setting?: 'strict' | 'lenient'
  readonly base: Sigil
  /** The base first, the others by sigil. */
  readonly witnesses: readonly Witness[]
  readonly alignments: readonly Alignment[]
  readonly readings: readonly Reading[]
  readonly additions: readonly Addition[]
  readonly quoteChecks: readonly QuoteCheck[]
  readonly copies: Copies
  /** Absent where there is none. */
  readonly cautions?: readonly Caution[]
  /** Absent where every article came in one capture. */
  readonly histories?: readonly History[]
  /** Absent where nobody reviewed; then everything is the tool's suggestion. */
  readonly review?: readonly Reviewed[]
}

/** What one or more outlets say, where no release is the measure. */
export type CollationRow = {
  /** `r${n}`, n from 1. */
  readonly id: string
  /** The outlet that said it first; its words are the base of the others'. */
  readonly first: Sigil
  readonly claims: readonly ClaimId[]
  /** In the order of the witnesses; an outlet that is not here says nothing of it. */
  readonly others: readonly Alignment[]
}

export type Collation = {
  readonly schema: 'claimdiff/collation@1'
  /** By date, then by sigil. */
  readonly witnesses: readonly Witness[]
  /** What most independent texts say first; every claim is in one row. */
  readonly rows: readonly CollationRow[]
  readonly copies: Copies
  /** Absent where there is none. */
  readonly cautions?: readonly Caution[]
}
