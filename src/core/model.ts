/**
 * The words of Gainsay as types: what the text engine reads out of an article, what the library keeps, and what a page shows.
 * Plain data only, so that every value passes through a message and into IndexedDB as it is.
 * Offsets are UTF-16 code units, half-open, into the article's text (its blocks joined by one line feed).
 */

/** A half-open run [start, end) of UTF-16 code units. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** One sentence and the index of the block (paragraph) it stands in. */
export interface Sentence extends TextSpan {
  readonly block: number
}

/** One block of an article as a reader sees it: white space folded, no soft hyphens, no hidden text. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** What a block of a page is. Headlines and captions often lack a full stop and a speaker. */
export type BlockKind = 'headline' | 'standfirst' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'table-cell'

/** How closely the text keeps the words of its source. */
export type Directness = 'direct-quote' | 'partial-quote' | 'paraphrase'

/** How the claimant is known (newsroom sourcing rules). */
export type SourcingClass =
  | ('named' | 'official-body' | 'document' | 'media-report')
  | ('unnamed-one' | 'unnamed-several' | 'unattributed')

/** Sourcing of a claim. `chain` runs from the nearest teller to the farthest: ["the report", "eight people familiar …"]. */
export interface Sourcing {
  readonly class: SourcingClass
  readonly chain: readonly string[]
  readonly directness: Directness
}

/** One reported statement: source, cue, and content (in pieces where the cue interrupts it), as in PARC 3 and PolNeAR. */
export interface Attribution {
  readonly source: TextSpan | null
  readonly cue: TextSpan | null
  readonly content: readonly [TextSpan, ...TextSpan[]]
  readonly directness: Directness
  /** Name of the rule that found it. */
  readonly rule: string
}

/** What a source asserts and a reader may want to check. `id` is unique within one article only. */
export interface Claim {
  readonly id: string
  /** Where it is marked: the shortest run that holds the proposition with its source and cue in the same sentence. */
  readonly span: TextSpan
  /** The proposition itself, without source and cue: what is remembered and recognised. */
  readonly text: string
  /** Who says so, as fully as this article names them; null where nobody is named. */
  readonly claimant: string | null
  readonly sourcing: Sourcing
}

/** How a counter-statement stands against a claim. */
export type Relation = 'denies' | 'contradicts' | 'disputes' | 'corrects' | 'plays-down'

/** A statement of this article against a claim of this article. `targets` are claim ids; [] means the article as a whole. */
export interface CounterStatement {
  readonly id: string
  readonly span: TextSpan
  readonly relation: Relation
  readonly speaker: string | null
  /** The exact words, as they stand in the article. */
  readonly quote: string
  readonly targets: readonly string[]
}

/** How far something was checked. */
export type NoteKind = 'unverified' | 'no-comment' | 'corroborated' | 'debunked' | 'corrected' | 'sourcing'

/** What this article says about how far a claim was checked. `targets` as in {@link CounterStatement}. */
export interface VerificationNote {
  readonly id: string
  readonly span: TextSpan
  readonly kind: NoteKind
  /** Whom the note names: who did not comment, who corroborated. */
  readonly by: string | null
  readonly text: string
  readonly targets: readonly string[]
}

/** All that the text engine reads in one article, each list in text order. */
export interface Statements {
  readonly claims: readonly Claim[]
  readonly counterStatements: readonly CounterStatement[]
  readonly notes: readonly VerificationNote[]
}

/** W3C Web Annotation selector: exact words with up to 32 code units of context on each side. */
export interface TextQuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A page as the article itself and its metadata describe it. Dates are ISO 8601 as the page gives them, or null. */
export interface PageDescription {
  /** The address without its fragment. */
  readonly url: string
  readonly title: string
  /** The outlet's own name for itself, else its host. */
  readonly outlet: string
  readonly published: string | null
  /** BCP 47 tag, "und" where unknown. */
  readonly lang: string
}

// ---- The library: records in IndexedDB. Times are ms since the epoch. ----

/** Where a record came from: read in an article by Gainsay, or written (or changed) by the reader. */
export type Origin = 'article' | 'reader'

interface LibraryRecord {
  readonly id: string
  readonly origin: Origin
  readonly created: number
  readonly updated: number
  /** When it was put in the trash; null while it counts. Kept so that reading the page again does not bring it back. */
  readonly trashed: number | null
}

/** A claim in the library. */
export interface ClaimRecord extends LibraryRecord {
  readonly text: string
  readonly lang: string
  readonly claimant: string | null
  readonly sourcing: Sourcing
}

/** Where and when something was said, for counter-statements and notes alike. */
export interface Provenance {
  readonly publication: string
  readonly title: string
  /** ISO date or date-time, "" where unknown. */
  readonly date: string
  /** http(s) address, "" where there is none. */
  readonly url: string
}

/** A counter-statement in the library, bearing on one or more claims. */
export interface CounterStatementRecord extends LibraryRecord, Provenance {
  readonly claimIds: readonly string[]
  readonly relation: Relation
  readonly speaker: string | null
  readonly quote: string
}

/** A verification note in the library. */
export interface VerificationNoteRecord extends LibraryRecord, Provenance {
  readonly claimIds: readonly string[]
  readonly kind: NoteKind
  readonly by: string | null
  readonly text: string
  /** http(s) addresses of evidence. */
  readonly evidence: readonly string[]
}

/** One place where a claim was seen. One sighting per claim and page; seeing it again moves `lastSeen`. */
export interface Sighting {
  readonly id: string
  readonly claimId: string
  readonly url: string
  readonly title: string
  readonly outlet: string
  readonly published: string | null
  readonly firstSeen: number
  readonly lastSeen: number
  readonly selector: TextQuoteSelector
}

/** The reader's word on one pair: these words are (not) that claim. Wins over every score. */
export interface MatchDecision {
  readonly claimId: string
  /** Normal form of the words on the page: stems, numbers and negation in order. */
  readonly form: string
  readonly same: boolean
  readonly decided: number
}

/** A claim with all that the library holds on it. Nothing in it is trashed. */
export interface ClaimEntry {
  readonly claim: ClaimRecord
  readonly counterStatements: readonly CounterStatementRecord[]
  readonly notes: readonly VerificationNoteRecord[]
  readonly sightings: readonly Sighting[]
}

// ---- Recognition ----

/** Why two texts are taken for the same claim: in the words of both, for people to read. */
export interface MatchReasons {
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly names: readonly string[]
  /** True where the reader said so ("also this claim"). */
  readonly decided: boolean
}

/** A claim of the library recognised in a text. `score` is 0 to 1; what is shown is above the threshold. */
export interface Match {
  readonly claimId: string
  readonly score: number
  readonly reasons: MatchReasons
}

// ---- What a page shows ----

/** Which of three line styles a mark has: another account exists, a note exists, or nobody checked yet. */
export type MarkKind = 'countered' | 'noted' | 'unchecked'

/** A recognised claim with what the library holds on it beyond this page. */
export interface KnownClaim {
  readonly match: Match
  readonly entry: ClaimEntry
}

/** A claim on this page and what the page itself and the library hold on it. */
export interface Finding {
  readonly claim: Claim
  readonly mark: MarkKind
  /** From this page. */
  readonly counterStatements: readonly CounterStatement[]
  readonly notes: readonly VerificationNote[]
  /** From the library, without what it learnt from this page; null where it holds nothing else on the claim. */
  readonly known: KnownClaim | null
  /** The library's id of this claim, recognised or just remembered; null where the library does not hold it. */
  readonly recordId: string | null
}

/** What became of one reading of a page. `remembered` tells whether the library keeps it, and why not. */
export interface PageReading {
  readonly page: PageDescription
  readonly findings: readonly Finding[]
  /** What bears on the article as a whole rather than on one of its claims. */
  readonly general: Pick<Statements, 'counterStatements' | 'notes'>
  readonly remembered: 'yes' | 'not-allowed' | 'private-window'
  /** False where the page's language has no claim detection; known claims are still recognised. */
  readonly languageCovered: boolean
}
