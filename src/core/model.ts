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

/** One reported statement: source, cue, content (in pieces where the cue interrupts it), as in PARC 3 and PolNeAR, and its rule. */
export interface Attribution {
  readonly source: TextSpan | null
  readonly cue: TextSpan | null
  readonly content: readonly [TextSpan, ...TextSpan[]]
  readonly directness: Directness
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
  /** Its place among the article's claims by how much it is worth checking: 0 is the most. */
  readonly rank: number
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
  /** How many claims are the main ones: those with a smaller rank. A page shows these and keeps the rest for whoever asks. */
  readonly mainClaims: number
  readonly counterStatements: readonly CounterStatement[]
  readonly notes: readonly VerificationNote[]
}

/** W3C Web Annotation selector: exact words with up to 32 code units of context on each side. */
export interface TextQuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A page as the article itself and its metadata describe it; `url` has no fragment. Dates are ISO 8601 as the page gives them, or null. */
export interface PageDescription {
  readonly url: string
  readonly title: string
  /** The outlet's own name for itself, else its host. */
  readonly outlet: string
  readonly published: string | null
  /** BCP 47 tag, "und" where unknown. */
  readonly lang: string
}

// ---- The library: records in IndexedDB. Times are ms since the epoch. ----

/**
 * Where a record came from: read in an article by Gainsay, written (or changed) by the reader, taken from a file of fact checks, or
 * part of a claim list that the reader follows, which keeps it.
 */
export type Origin = 'article' | 'reader' | 'import' | 'list'

interface LibraryRecord {
  readonly id: string
  readonly origin: Origin
  /** The title of the claim list that it is part of. */
  readonly list?: string
  /** Who wrote this version of it, by the name in the shared library, and that library's name; absent where it was never shared. */
  readonly author?: string
  readonly library?: string
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
  /** What the speaker is: an office, a function. Absent where nobody wrote it down. */
  readonly role?: string
  readonly quote: string
  /** http(s) addresses of evidence; absent where there are none. */
  readonly evidence?: readonly string[]
}

/** A kind of note in the library: what articles tell, or a fact check that somebody published. */
export type RecordedNoteKind = NoteKind | 'fact-check'

/** The verdict of a fact check in the checker's own words; its number and the ends of its scale where it has them. On some scales the best is the least. */
export interface Rating {
  readonly label: string
  readonly value: number | null
  readonly best: number | null
  readonly worst: number | null
}

/** A verification note in the library. */
export interface VerificationNoteRecord extends LibraryRecord, Provenance {
  readonly claimIds: readonly string[]
  readonly kind: RecordedNoteKind
  readonly by: string | null
  readonly text: string
  /** null where nobody gave a verdict. */
  readonly rating: Rating | null
  /** http(s) addresses of evidence. */
  readonly evidence: readonly string[]
}

/**
 * One place where a claim was seen. One sighting per claim and page; seeing it again moves `lastSeen`. One without address and
 * outlet keeps words that the claim had before the reader changed them.
 */
export interface Sighting {
  readonly id: string
  readonly claimId: string
  /** "" where it was not seen on a web page. */
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
  /** How likely the pair had seemed, 0 to 1: what the reader's own threshold is made of. null where that is not known or forgotten. */
  readonly score: number | null
}

/** A claim with all that the library holds on it. Nothing in it is trashed. */
export interface ClaimEntry {
  readonly claim: ClaimRecord
  readonly counterStatements: readonly CounterStatementRecord[]
  readonly notes: readonly VerificationNoteRecord[]
  readonly sightings: readonly Sighting[]
}
