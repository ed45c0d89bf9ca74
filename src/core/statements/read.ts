import type { Statements } from '../model.ts'
import { languageOf, primaryTag } from '../text/languages.ts'
import { splitSentences } from '../text/sentences.ts'
import { assemble, type Reading } from './assemble.ts'
import { attributionsOf, readSentences } from './attributions.ts'
import { readVoices } from './claimants/voices.ts'
import { settleCounters, withoutRetold } from './disputes.ts'
import { cuesOf } from './languages/languages.ts'
import { readForeign } from './languages/read.ts'
import { type Learned, SHIPPED } from './learned.ts'
import { likeliest, type ScoredTarget, scoreTargets } from './links.ts'
import { type Passage, readPassages } from './passages.ts'
import { type Borne, type Candidate, chooseClaims, rankCandidates } from './selection.ts'
import type { Tagger } from './tagger/tagger.ts'
import { type Target, targetOf } from './targets.ts'
import { TermWeights } from './terms.ts'

const NOTHING: Statements = { claims: [], mainClaims: 0, counterStatements: [], notes: [] }

/**
 * Reads the claims of an article, what it says against them and how far it says they were checked. `lang` is the BCP 47 tag that came
 * with it; where the text speaks against it, the text is believed. A language that is not covered gives nothing. The tagger reads
 * attributions in English; without it the rules alone do.
 */
export function readStatements(text: string, lang: string, tagger: Tagger | null = null): Statements {
  const primary = primaryTag(languageOf(lang, text))
  if (primary === 'en') return readEnglish(text, tagger)
  const cues = cuesOf(primary)
  return cues === null ? NOTHING : readForeign(text, cues)
}

function readEnglish(text: string, tagger: Tagger | null): Statements {
  const { passages, candidates, borne, ...reading } = readArticle(text, tagger)
  return assemble({ passages, choice: chooseClaims(candidates, borne), ...reading })
}

/** All that is known of an article before its claims are chosen. */
export interface ArticleReading extends Omit<Reading, 'choice'> {
  /** The passages that can be claims, in text order. */
  readonly candidates: readonly Candidate[]
  readonly borne: Borne
  readonly weights: TermWeights
}

/** Reads who says what in an article, what can be a claim, and what bears on it. Without a tagger the rules read alone. */
export function readArticle(text: string, tagger: Tagger | null, learned: Learned = SHIPPED): ArticleReading {
  const readings = readSentences(text, splitSentences(text))
  const ruled = attributionsOf(readings)
  const read = readPassages(readings, tagger === null ? ruled : tagger.read(readings, ruled))
  const weights = new TermWeights(read.map(passage => passage.terms))
  const voices = readVoices(read)
  const names = voices.map(({ speaker }) => speaker?.name ?? null)
  const passages = settleCounters(read, names, weights, learned.counters)
  const speakers = new Map(passages.map((passage, index) => [passage, names[index] ?? null]))
  const counters = new Map(passages.flatMap(passage => (passage.counter ? [[passage, passage.counter.relation]] : [])))
  const candidates = rankCandidates(passages, weights, learned.worth)
  const targets = targetsOf(candidates, speakers, weights)
  const bearers = passages.filter(passage => passage.note !== null || counters.has(passage))
  const bearings = new Map(
    bearers.map(passage => [
      passage,
      scoreTargets({ passage, speaker: speakers.get(passage) ?? null }, targets, weights, learned.bearings),
    ]),
  )
  const claimable = new Set(targets.map(({ passage }) => passage))
  return {
    ...{ passages, bearers, counters, speakers, voices, bearings, weights },
    candidates: candidates.filter(({ passage }) => claimable.has(passage)),
    borne: weighBearings(bearings.values()),
  }
}

/** The candidates as something that others may bear on, without what only retells another. */
export function targetsOf(
  candidates: readonly Candidate[],
  speakers: ReadonlyMap<Passage, string | null>,
  weights: TermWeights,
): Target[] {
  const all = candidates.map(({ passage, score }) => targetOf(passage, speakers.get(passage) ?? null, score))
  return withoutRetold(all, weights)
}

/** How much is borne on each passage, the likeliest of a bearer counting most, and which passages are the likeliest of some bearer. */
function weighBearings(bearings: Iterable<readonly ScoredTarget[]>): Borne {
  const borneOn = new Map<Passage, number>()
  const first = new Set<Passage>()
  for (const scored of bearings) {
    const found = likeliest(scored)
    for (const [rank, { target }] of found.entries())
      borneOn.set(target.passage, (borneOn.get(target.passage) ?? 0) + 1 / (1 + rank))
    for (const each of found) first.add(each.target.passage)
  }
  return { borneOn, first }
}
