/** Fact checks that a page publishes itself, out of its JSON-LD. What it says is anybody's word, and checked here. */
import { factChecksIn } from '../core/interchange/claim-review.ts'
import type { FactCheck } from '../core/interchange/fact-check.ts'

/** A page of fact checks has a handful; one with more is a catalogue, which is to be taken as a file. */
const MOST = 50
const LONGEST = 200_000

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > LONGEST) return null
  try {
    return JSON.parse(text)
  } catch {
    // Broken JSON-LD is common, and holds nothing to offer.
    return null
  }
}

/** The valid fact checks among these texts that are the page's own: it may not speak for another checker's address. */
export function ownFactChecks(texts: unknown, address: string): readonly FactCheck[] {
  if (!Array.isArray(texts)) return []
  return texts
    .flatMap(text => factChecksIn(parse(text)))
    .flatMap(({ factCheck }) => factCheck ?? [])
    .map(each => (each.note.url === '' ? { ...each, note: { ...each.note, url: address } } : each))
    .filter(({ note }) => hostOf(note.url) === hostOf(address))
    .slice(0, MOST)
}
