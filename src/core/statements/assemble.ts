import type { Claim, CounterStatement, Relation, Statements, VerificationNote } from '../model.ts'
import type { Target } from './bearing.ts'
import { sourcingClassOf } from './claimants.ts'
import { findTargets } from './links.ts'
import type { Passage } from './passages.ts'
import { propositionOf, sourcingOf } from './propositions.ts'
import type { TermWeights } from './terms.ts'

/** What was read in an article, before it is written down with ids. */
export interface Reading {
  readonly chosen: readonly Passage[]
  /** The passages with a note or counter-statement, in text order. */
  readonly bearers: readonly Passage[]
  readonly counters: ReadonlyMap<Passage, Relation>
  readonly speakers: ReadonlyMap<Passage, string | null>
  readonly weights: TermWeights
}

/** A passage as something that others may bear on. */
export function targetOf(passage: Passage, speakers: ReadonlyMap<Passage, string | null>): Target {
  const claimant = speakers.get(passage) ?? null
  return { passage, claimant, class: sourcingClassOf(claimant) }
}

/** Writes down the claims, counter-statements and notes of an article with what bears on what. */
export function assemble(reading: Reading): Statements {
  const { chosen, bearers, counters, speakers } = reading
  const targetsOf = linksOf(reading)
  const claims = chosen.map((passage, index) => claimOf(passage, `c${index + 1}`, speakers.get(passage) ?? null))
  const counterStatements = writeCounters(
    bearers.filter(passage => counters.has(passage)),
    reading,
    targetsOf,
  )
  const notes = bearers.flatMap(passage => noteOf(passage, speakers.get(passage) ?? null, targetsOf.get(passage) ?? []))
  return { claims, counterStatements, notes: notes.map((note, index) => ({ ...note, id: `n${index + 1}` })) }
}

type Links = ReadonlyMap<Passage, readonly string[]>

function linksOf({ chosen, bearers, counters, speakers, weights }: Reading): Links {
  const ids = new Map(chosen.map((passage, index) => [passage, `c${index + 1}`]))
  const targets = chosen.map(passage => targetOf(passage, speakers))
  const links = new Map<Passage, readonly string[]>()
  let last: Passage | null = null
  for (const passage of bearers) {
    const speaker = speakers.get(passage) ?? null
    const isEcho = last !== null && isSameDenial(last, passage, speakers)
    const found = isEcho ? [] : findTargets({ passage, speaker }, targets, weights)
    const own = found.toSorted((a, b) => a.index - b.index).flatMap(target => ids.get(target) ?? [])
    links.set(passage, isEcho && last !== null ? (links.get(last) ?? own) : own)
    if (counters.has(passage)) last = passage
  }
  return links
}

function writeCounters(
  passages: readonly Passage[],
  { counters, speakers }: Reading,
  links: Links,
): CounterStatement[] {
  const written: CounterStatement[] = []
  let last: Passage | null = null
  for (const passage of passages) {
    const { span, text } = passage.unit
    const counter = {
      id: `k${written.length + 1}`,
      span,
      relation: counters.get(passage) ?? 'contradicts',
      speaker: speakers.get(passage) ?? null,
      quote: text,
      targets: links.get(passage) ?? [],
    }
    const before = written.at(-1)
    if (before !== undefined && last !== null && isOneSpeech(last, passage))
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
    before.terms.size <= BARE &&
    before.attribution !== null &&
    before.attribution === passage.attribution &&
    before.unit.context.sentence.block === passage.unit.context.sentence.block
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

function claimOf(passage: Passage, id: string, claimant: string | null): Claim {
  return {
    id,
    span: passage.unit.span,
    text: propositionOf(passage),
    claimant,
    sourcing: sourcingOf(passage, claimant),
  }
}
