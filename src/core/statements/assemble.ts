import type { Claim, CounterStatement, Relation, Statements, VerificationNote } from '../model.ts'
import type { Voice } from './claimants/voices.ts'
import { likeliest, type ScoredTarget } from './links.ts'
import type { Passage } from './passages.ts'
import { claimSpan, propositionOf, sourcingOf } from './propositions.ts'
import type { Choice } from './selection.ts'

/** What was read in an article, before it is written down with ids. */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly choice: Choice
  /** The passages with a note or counter-statement, in text order. */
  readonly bearers: readonly Passage[]
  readonly counters: ReadonlyMap<Passage, Relation>
  readonly speakers: ReadonlyMap<Passage, string | null>
  /** Who stands behind each passage, by its index. */
  readonly voices: readonly Voice[]
  /** What each bearer may bear on, the likeliest first. */
  readonly bearings: ReadonlyMap<Passage, readonly ScoredTarget[]>
}

/** Writes down the claims, counter-statements and notes of an article with what bears on what. */
export function assemble(reading: Reading): Statements {
  const { bearers, counters, speakers, choice } = reading
  const targetsOf = linksOf(reading)
  const ranks = new Map(choice.ranked.map((passage, rank) => [passage, rank]))
  const claims = inTextOrder(choice.ranked).map((passage, index) => ({
    ...claimOf(passage, reading.voices[passage.index]?.claimant?.fullName ?? null),
    id: `c${index + 1}`,
    span: claimSpan(passage, reading.passages[passage.index + 1]),
    rank: ranks.get(passage) ?? 0,
  }))
  const counterStatements = writeCounters(
    bearers.filter(passage => counters.has(passage)),
    reading,
    targetsOf,
  )
  const notes = bearers.flatMap(passage => noteOf(passage, speakers.get(passage) ?? null, targetsOf.get(passage) ?? []))
  return {
    claims,
    mainClaims: choice.main,
    counterStatements,
    notes: notes.map((note, index) => ({ ...note, id: `n${index + 1}` })),
  }
}

type Links = ReadonlyMap<Passage, readonly string[]>

/** Notes and counter-statements bear on the main claims: the rest is background. */
function linksOf({ choice, bearers, counters, speakers, bearings }: Reading): Links {
  const main = new Set(choice.ranked.slice(0, choice.main))
  const ids = new Map(inTextOrder(choice.ranked).map((passage, index) => [passage, `c${index + 1}`]))
  const links = new Map<Passage, readonly string[]>()
  let last: Passage | null = null
  for (const passage of bearers) {
    const isEcho = last !== null && isSameDenial(last, passage, speakers)
    const own = likeliest((bearings.get(passage) ?? []).filter(({ target }) => main.has(target.passage)))
      .map(({ target }) => target.passage)
      .toSorted((a, b) => a.index - b.index)
      .flatMap(target => ids.get(target) ?? [])
    links.set(passage, isEcho && last !== null ? (links.get(last) ?? own) : own)
    if (counters.has(passage)) last = passage
  }
  return links
}

function writeCounters(passages: readonly Passage[], reading: Reading, links: Links): CounterStatement[] {
  const written: CounterStatement[] = []
  let last: Passage | null = null
  for (const passage of passages) {
    const { span, text } = passage.unit
    const counter = {
      id: `k${written.length + 1}`,
      span,
      relation: reading.counters.get(passage) ?? 'contradicts',
      speaker: reading.voices[passage.index]?.speaker?.fullName ?? null,
      quote: text,
      targets: links.get(passage) ?? [],
    }
    const before = written.at(-1)
    if (
      before !== undefined &&
      last !== null &&
      (isOneSpeech(last, passage) || isOneSentence(last, passage, reading.speakers))
    )
      written[written.length - 1] = joined(before, counter, passage)
    else written.push(counter)
    last = passage
  }
  return written
}

function noteOf(passage: Passage, speaker: string | null, targets: readonly string[]): VerificationNote[] {
  if (passage.note === null) return []
  const { rule, finding } = passage.note
  const { span, text } = passage.unit
  return [{ id: '', span, kind: rule.kind, by: finding.by ?? speaker, text, targets }]
}

const BARE = 2

/** "This is untrue. Nobody was hurt," she said: two sentences of one quote are one counter-statement. */
function isOneSpeech(before: Passage, passage: Passage): boolean {
  return (
    before.index === passage.index - 1 &&
    before.unit.context !== passage.unit.context &&
    (before.terms.size <= BARE || (before.counter?.isBare === true && before.counter.rule !== 'denial-verb')) &&
    before.attribution !== null &&
    before.attribution === passage.attribution &&
    before.unit.context.sentence.block === passage.unit.context.sentence.block
  )
}

/** "It said that was not its view and dismissed the reports": two verbs of one speaker are one counter-statement. */
function isOneSentence(before: Passage, passage: Passage, speakers: ReadonlyMap<Passage, string | null>): boolean {
  const speaker = speakers.get(passage) ?? null
  return (
    before.index === passage.index - 1 &&
    before.unit.context === passage.unit.context &&
    (speaker === null || speakers.get(before) === speaker)
  )
}

/** "The board denied that. “That is not true,” it said": the same denial once more. */
function isSameDenial(before: Passage, passage: Passage, speakers: ReadonlyMap<Passage, string | null>): boolean {
  const speaker = speakers.get(passage) ?? null
  return (
    before.index === passage.index - 1 &&
    passage.counter !== null &&
    passage.terms.size <= BARE &&
    speaker !== null &&
    speakers.get(before) === speaker
  )
}

function joined(before: CounterStatement, after: CounterStatement, { unit }: Passage): CounterStatement {
  const span = { start: before.span.start, end: after.span.end }
  const targets = [...new Set([...before.targets, ...after.targets])]
  return { ...before, span, quote: unit.context.text.slice(span.start, span.end), targets }
}

function claimOf(passage: Passage, claimant: string | null): Pick<Claim, 'text' | 'claimant' | 'sourcing'> {
  return { text: propositionOf(passage), claimant, sourcing: sourcingOf(passage, claimant) }
}

function inTextOrder(passages: readonly Passage[]): Passage[] {
  return passages.toSorted((a, b) => a.index - b.index)
}
