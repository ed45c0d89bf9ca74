import type { Claim, CounterStatement, Sourcing, Statements, VerificationNote } from '../model.ts'
import { splitSentences } from '../text/sentences.ts'
import { findAttributions } from './attributions.ts'
import { Claimants, sourcingClassOf } from './claimants.ts'
import { isLanguageCovered } from './language.ts'
import { findTargets, type Target } from './links.ts'
import { type Passage, readPassages } from './passages.ts'
import { propositionOf, sourcingOf } from './propositions.ts'
import { chooseClaims, rankCandidates } from './selection.ts'
import { TermWeights } from './terms.ts'

const NOTHING: Statements = { claims: [], counterStatements: [], notes: [] }

/** Reads the claims of an article, what it says against them and how far it says they were checked. */
export function readStatements(text: string, lang: string): Statements {
  if (!isLanguageCovered(lang, text)) return NOTHING
  const sentences = splitSentences(text)
  const attributions = findAttributions(text, sentences)
  const passages = readPassages(text, sentences, attributions, 'en')
  const weights = new TermWeights(passages.map(passage => passage.terms))
  const speakers = nameSpeakers(text, passages)
  const candidates = rankCandidates(passages, weights)
  const all = candidates.map(({ passage }) => targetOf(passage, speakers))
  const bearers = passages.filter(passage => passage.note !== null || passage.counter !== null)
  const borneOn = new Set(
    bearers.flatMap(bearer => findTargets(bearer, speakers.get(bearer) ?? null, all, weights).slice(0, 1)),
  )
  const chosen = chooseClaims(candidates, borneOn)
  return assemble(text, { chosen, bearers, speakers, weights })
}

function nameSpeakers(text: string, passages: readonly Passage[]): Map<Passage, string | null> {
  const claimants = new Claimants(text)
  const names = new Map<Passage, string | null>()
  const known = new Map<number, string>()
  for (const passage of passages) {
    const at = passage.attribution?.source?.start
    if (passage.speaker === null || at === undefined) {
      names.set(passage, null)
      continue
    }
    const name = known.get(at) ?? claimants.resolve(passage.speaker, at)
    known.set(at, name)
    names.set(passage, name)
  }
  return names
}

function targetOf(passage: Passage, speakers: ReadonlyMap<Passage, string | null>): Target {
  const claimant = speakers.get(passage) ?? null
  return { passage, claimant, class: sourcingClassOf(claimant) }
}

interface Reading {
  readonly chosen: readonly Passage[]
  readonly bearers: readonly Passage[]
  readonly speakers: ReadonlyMap<Passage, string | null>
  readonly weights: TermWeights
}

function assemble(text: string, reading: Reading): Statements {
  const { chosen, bearers, speakers, weights } = reading
  const ids = new Map(chosen.map((passage, index) => [passage, `c${index + 1}`]))
  const targets = chosen.map(passage => targetOf(passage, speakers))
  const idsOf = (bearer: Passage): string[] =>
    findTargets(bearer, speakers.get(bearer) ?? null, targets, weights)
      .toSorted((a, b) => a.index - b.index)
      .flatMap(passage => ids.get(passage) ?? [])
  const counters: CounterStatement[] = []
  const notes: VerificationNote[] = []
  for (const bearer of bearers) {
    const { span, text: words } = bearer.unit
    const speaker = speakers.get(bearer) ?? null
    if (bearer.counter !== null) {
      counters.push({
        id: `k${counters.length + 1}`,
        span,
        relation: bearer.counter.relation,
        speaker,
        quote: words,
        targets: idsOf(bearer),
      })
    }
    if (bearer.note !== null) {
      notes.push({
        id: `n${notes.length + 1}`,
        span,
        kind: bearer.note.rule.kind,
        by: bearer.note.finding.by ?? speaker,
        text: words,
        targets: idsOf(bearer),
      })
    }
  }
  return {
    claims: chosen.map(passage => claimOf(text, passage, ids.get(passage) ?? '', speakers)),
    counterStatements: counters,
    notes,
  }
}

function claimOf(text: string, passage: Passage, id: string, speakers: ReadonlyMap<Passage, string | null>): Claim {
  const claimant = speakers.get(passage) ?? null
  const sourcing: Sourcing = sourcingOf(text, passage, claimant)
  return { id, span: passage.unit.span, text: propositionOf(text, passage), claimant, sourcing }
}
