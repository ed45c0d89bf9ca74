import type { Statements } from '../model.ts'
import { languageOf, primaryTag } from '../text/languages.ts'
import { splitSentences } from '../text/sentences.ts'
import { assemble, targetOf } from './assemble.ts'
import { attributionsOf, readSentences } from './attributions.ts'
import { Claimants } from './claimants.ts'
import { settleCounters, withoutRetold } from './disputes.ts'
import { cuesOf } from './languages/languages.ts'
import { readForeign } from './languages/read.ts'
import { findTargets } from './links.ts'
import { type Passage, readPassages } from './passages.ts'
import { chooseClaims, rankCandidates } from './selection.ts'
import { TermWeights } from './terms.ts'

const NOTHING: Statements = { claims: [], counterStatements: [], notes: [] }

/**
 * Reads the claims of an article, what it says against them and how far it says they were checked. `lang` is the BCP 47 tag that came
 * with it; where the text speaks against it, the text is believed. A language that is not covered gives nothing.
 */
export function readStatements(text: string, lang: string): Statements {
  const primary = primaryTag(languageOf(lang, text))
  if (primary === 'en') return readEnglish(text)
  const cues = cuesOf(primary)
  return cues === null ? NOTHING : readForeign(text, cues)
}

function readEnglish(text: string): Statements {
  const readings = readSentences(text, splitSentences(text))
  const passages = readPassages(readings, attributionsOf(readings))
  const weights = new TermWeights(passages.map(passage => passage.terms))
  const speakers = nameSpeakers(text, passages)
  const ranked = rankCandidates(passages, weights)
  const all = withoutRetold(
    ranked.map(({ passage }) => targetOf(passage, speakers)),
    weights,
  )
  const claimable = new Set(all.map(target => target.passage))
  const candidates = ranked.filter(({ passage }) => claimable.has(passage))
  const counters = settleCounters(passages, all, speakers, weights)
  const bearers = passages.filter(passage => passage.note !== null || counters.has(passage))
  const open = all.filter(
    target => !counters.has(target.passage) || /^(?:contrast|however)$/.test(target.passage.counter?.rule ?? ''),
  )
  const borneOn = new Map<Passage, number>()
  const first = new Set<Passage>()
  for (const bearer of bearers) {
    const found = findTargets({ passage: bearer, speaker: speakers.get(bearer) ?? null }, open, weights)
    for (const [rank, target] of found.entries()) borneOn.set(target, (borneOn.get(target) ?? 0) + 1 / (1 + rank))
    const [likeliest] = found
    if (likeliest !== undefined) first.add(likeliest)
  }
  const chosen = chooseClaims(candidates, { borneOn, first, counters })
  return assemble({ chosen, bearers, counters, speakers, weights })
}

function nameSpeakers(text: string, passages: readonly Passage[]): Map<Passage, string | null> {
  const claimants = new Claimants(text)
  const names = new Map<Passage, string | null>()
  const known = new Map<number, string | null>()
  for (const passage of passages) {
    const { speaker } = passage
    if (speaker === null) {
      names.set(passage, null)
      continue
    }
    const name = known.has(speaker.start)
      ? (known.get(speaker.start) ?? null)
      : claimants.resolve(text.slice(speaker.start, speaker.end))
    known.set(speaker.start, name)
    names.set(passage, name)
  }
  return names
}
