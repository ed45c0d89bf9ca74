/** What the library knows of a claim list that the reader follows. Times are ms since the epoch. */

/** A version of a list that was read whole: the library of its own that holds it, and what its publisher told of it. */
export interface Edition {
  /** Name of its database. */
  readonly database: string
  /** Of a feed of fact checks, which has no numbers: how often it changed. */
  readonly edition: number
  readonly sha256: string
  /** Claims that are held, and lines that were refused with the first reasons. */
  readonly count: number
  readonly refused: number
  readonly reasons: readonly string[]
  readonly released: number
  /** Where it came from: the list's own address or a mirror's. */
  readonly address: string
  /** Address of what leads on from it; null where the publisher makes none. */
  readonly nextDiff: string | null
  readonly mirrors: readonly string[]
  /** Hours until it is looked for again. */
  readonly expires: number
  /** What the server called it, for asking whether it changed. */
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A download that is under way, or cut off: what of it is in `listPieces`, and how much of it is built. */
export interface Download {
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** Whether the server can go on where it was cut off. */
  readonly isResumable: boolean
  readonly pieces: number
  readonly bytes: number
  /** Bytes of the whole; null where the server does not tell. */
  readonly total: number | null
  readonly isComplete: boolean
  /** Its library, and the claims or lines that are in it. */
  readonly database: string
  readonly built: number
}

/** One list. */
export interface Subscription {
  /** The same for an address at all times, so that "not this claim" outlives unsubscribing. */
  readonly id: string
  readonly url: string
  readonly kind: 'claim-list' | 'claim-review'
  readonly title: string
  readonly homepage: string
  readonly licence: string
  readonly subscribed: number
  /** What the reader sees; null until the first download is whole. */
  readonly shown: Edition | null
  readonly download: Download | null
  readonly lastChecked: number | null
  readonly nextCheck: number
  /** In a row. */
  readonly failures: number
  /** Why the last check failed, in words for the reader. */
  readonly problem: string | null
}
