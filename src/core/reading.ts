/** Recognition, and what a page shows: what the background answers to a page that was read. Plain data only, as in model.ts. */
import type {
  Claim,
  ClaimEntry,
  CounterStatement,
  PageDescription,
  Statements,
  TextSpan,
  VerificationNote,
} from './model.ts'

/** In what two texts differ. */
export type DifferenceKind =
  | ('number' | 'name' | 'unit' | 'time' | 'quantity' | 'part' | 'modality' | 'word')
  | ('opposite' | 'roles' | 'negation')

/** A difference in the words of both texts; "" where a text has none there. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly inText: string
  readonly inClaim: string
}

/** Why two texts are taken for the same claim: in the words of both, for people to read. */
export interface MatchReasons {
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly names: readonly string[]
  /** In what they differ all the same. */
  readonly differences: readonly Difference[]
  /** True where the reader said so ("also this claim"). */
  readonly decided: boolean
}

/** A claim of the library recognised in a text. `score` is 0 to 1; what is shown is above the threshold. */
export interface Match {
  readonly claimId: string
  readonly score: number
  readonly reasons: MatchReasons
}

/** Which of three line styles a mark has: another account exists, a note exists, or nobody checked yet. */
export type MarkKind = 'countered' | 'noted' | 'unchecked'

/** A recognised claim with what the library holds on it beyond this page. */
export interface KnownClaim {
  readonly match: Match
  readonly entry: ClaimEntry
}

/** A claim on this page, what the page itself says to it, and what the library holds on it. */
export interface Finding {
  readonly claim: Claim
  /** True for what is shown at once: the article's main claims, and whatever anybody has spoken against or checked. */
  readonly isMain: boolean
  readonly mark: MarkKind
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
  /** Where the words stand that the page's address asks for (a text directive); null where it asks for none or they are not there. */
  readonly sought: TextSpan | null
}
