import type { Statements } from '../model.ts'
import { languageOf, primaryTag } from '../text/languages.ts'
import { splitSentences } from '../text/sentences.ts'
import { assemble, type Reading, targetOf } from './assemble.ts'
import { attributionsOf, readSentences } from './attributions.ts'
import type { Target } from './bearing.ts'
import { Claimants } from './claimants.ts'
import { settleCounters, withoutRetold } from './disputes.ts'
import { cuesOf } from './languages/languages.ts'
import { readForeign } from './languages/read.ts'
import { findTargets } from './links.ts'
import { type Passage, readPassages } from './passages.ts'
import { type Borne, type Candidate, chooseClaims, rankCandidates } from './selection.ts'
import type { Tagger } from './tagger/tagger.ts'
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
}

/** Reads who says what in an article, what can be a claim, and what bears on it. Without a tagger the rules read alone. */
export function readArticle(text: string, tagger: Tagger | null): ArticleReading {
  const readings = readSentences(text, splitSentences(text))
  const ruled = attributionsOf(readings)
  const passages = readPassages(readings, tagger === null ? ruled : tagger.read(readings, ruled))
  const weights = new TermWeights(passages.map(passage => passage.terms))
  const speakers = nameSpeakers(text, passages)
  const ranked = rankCandidates(passages, weights)
  const targets = withoutRetold(
    ranked.map(({ passage }) => targetOf(passage, speakers)),
    weights,
  )
  const claimable = new Set(targets.map(target => target.passage))
  const counters = settleCounters(passages, targets, speakers, weights)
  const bearers = passages.filter(passage => passage.note !== null || counters.has(passage))
  const open = targets.filter(
    target => !counters.has(target.passage) || /^(?:contrast|however)$/.test(target.passage.counter?.rule ?? ''),
  )
  return {
    ...{ passages, bearers, counters, speakers, weights },
    candidates: ranked.filter(({ passage }) => claimable.has(passage)),
    borne: weighBearings(bearers, open, { speakers, weights }),
  }
}

/** How much is borne on each passage, the likeliest of a bearer counting most, and which passages are the likeliest of some bearer. */
function weighBearings(
  bearers: readonly Passage[],
  open: readonly Target[],
  { speakers, weights }: Pick<ArticleReading, 'speakers' | 'weights'>,
): Borne {
  const borneOn = new Map<Passage, number>()
  const first = new Set<Passage>()
  for (const bearer of bearers) {
    const found = findTargets({ passage: bearer, speaker: speakers.get(bearer) ?? null }, open, weights)
    for (const [rank, target] of found.entries()) borneOn.set(target, (borneOn.get(target) ?? 0) + 1 / (1 + rank))
    const [likeliest] = found
    if (likeliest !== undefined) first.add(likeliest)
  }
  return { borneOn, first }
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
