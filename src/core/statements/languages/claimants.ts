import type { SourcingClass, TextSpan } from '../../model.ts'
import { once } from '../../text/once.ts'
import type { Cues } from './cues.ts'
import type { Speech } from './speech.ts'
import { foldForPatterns } from './words.ts'

const LONGEST_NAME = 120
const REACH_OF_PRONOUN = 4
const NAME_RUN = once(() => /(?:\p{Lu}[\p{L}\p{M}'’-]+[ \u00a0]){1,4}\p{Lu}[\p{L}\p{M}'’-]+/gu)
const MOST_NAMES = 2_000

/** Knows the names of one article in a language with capitals, and who spoke last. */
export class Speakers {
  readonly #full = new Map<string, string>()
  readonly #text: string
  readonly #cues: Cues
  #last: { readonly name: string; readonly line: number } | null = null

  constructor(text: string, cues: Cues) {
    this.#text = text
    this.#cues = cues
    let seen = 0
    for (const [run] of text.matchAll(NAME_RUN())) {
      if (++seen > MOST_NAMES) break
      const parts = run.split(/[ \u00a0]/u)
      const last = parts.at(-1) ?? ''
      // A noun in capitals before a name is a title: the two last words are the name.
      const name = parts.slice(-2).join(' ')
      if (!this.#full.has(last)) this.#full.set(last, name)
    }
  }

  /** Who speaks, as fully as the article names them; null where nobody is named. Speeches come in text order. */
  nameOf(speech: Speech): string | null {
    if (speech.source === null) {
      const last = this.#last
      return last !== null && speech.line - last.line <= REACH_OF_PRONOUN ? last.name : null
    }
    const name = this.name(speech.source)
    if (name !== null) this.#last = { name, line: speech.line }
    return name
  }

  /** The words of a span as a name, or null where they name nobody. */
  name(span: TextSpan): string | null {
    const words = this.#text
      .slice(span.start, Math.min(span.end, span.start + LONGEST_NAME))
      .replace(/\s+/gu, ' ')
      // "В министерстве сообщили": the house is who speaks.
      .replace(/^(?:В|Во|У|в|во|у) (?=\p{Script=Cyrillic})/u, '')
      .trim()
    if (words.length < 2) return null
    const [first = '', second = ''] = words.split(/[,،] /u)
    const isCaseless = /^\p{Lo}/u.test(second)
    const isNameSecond = isCaseless || (/^\p{Lu}\S+ \p{Lu}/u.test(second) && !/^\p{Lu}\S+ \p{Lu}/u.test(first))
    const head = isNameSecond ? second : first
    const last = head.split(' ').at(-1) ?? ''
    const full = this.#full.get(last)
    // "Präsident Weber" and "Weber" are Anna Weber; "das Ministerium" stays.
    if (
      full !== undefined &&
      /^\p{Lu}/u.test(last) &&
      !head.includes(full) &&
      !this.#isClass(head) &&
      head.split(' ').length <= 2
    )
      return full
    return head
  }

  #isClass(words: string): boolean {
    const folded = foldForPatterns(words.toLowerCase())
    return Object.values(this.#cues.classes).some(pattern => pattern.test(folded))
  }
}

/** How a claimant is known, by the words of its language. */
export function sourcingClassIn(claimant: string | null, cues: Cues): SourcingClass {
  if (claimant === null) return 'unattributed'
  const folded = foldForPatterns(claimant.toLowerCase()).replaceAll(/["“”„«»]/gu, '')
  const { unnamed, unnamedSeveral, body, document, media } = cues.classes
  const hasName = /\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+$/u.test(claimant)
  if (!hasName && unnamedSeveral.test(folded)) return 'unnamed-several'
  if (!hasName && unnamed.test(folded)) return 'unnamed-one'
  if (document.test(folded)) return 'document'
  if (media.test(folded)) return 'media-report'
  return body.test(folded) && !(hasName && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(claimant)) ? 'official-body' : 'named'
}
