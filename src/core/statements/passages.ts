import type { Attribution, Relation, TextSpan } from '../model.ts'
import type { CounterUnit } from './counters/counter-rule.ts'
import { COUNTER_RULES } from './counters/counters.ts'
import { tokenSpan } from './grammar/content.ts'
import type { SentenceContext } from './grammar/context.ts'
import type { CueHit } from './grammar/cues.ts'
import { speakerOf } from './grammar/speakers.ts'
import { embeddedUnit, splitUnits, type Unit } from './grammar/units.ts'
import type { NoteFinding, NoteRule } from './notes/note-rule.ts'
import { NOTE_RULES } from './notes/notes.ts'
import { type Terms, termsOf } from './terms.ts'

/** What a counter rule found in a passage. */
export interface CounterFinding {
  readonly rule: string
  readonly relation: Relation
  readonly needsClaim: boolean
  /** True where the passage only denies and asserts nothing of its own: "He denied that", "This is false". */
  readonly isBare: boolean
}

/** A unit of a sentence with all that the rules read in it. */
export interface Passage {
  readonly unit: Unit
  readonly index: number
  /** The attribution whose content fills the unit, or null where the article itself speaks. */
  readonly attribution: Attribution | null
  /** Who says it, as the text names them here. */
  readonly speaker: TextSpan | null
  readonly terms: Terms
  readonly note: { readonly rule: NoteRule; readonly finding: NoteFinding } | null
  readonly counter: CounterFinding | null
  /** The names of all counter rules that fit. */
  readonly cues: readonly string[]
  /** True where the passage only names who said what stands before it: "the news agency reported". */
  readonly isFrame: boolean
  /** True where the passage is what a counter-statement in the same sentence denies. */
  readonly isDenied: boolean
}

/** A sentence, its cue verbs, and the attributions of the article. */
export interface SentenceReading {
  readonly context: SentenceContext
  readonly hits: readonly CueHit[]
}

/** Cuts an article into passages and reads notes and counter-statements in each. */
export function readPassages(readings: readonly SentenceReading[], attributions: readonly Attribution[]): Passage[] {
  const passages: Passage[] = []
  const extents = attributions.map(extentOf)
  let from = 0
  for (const { context, hits } of readings) {
    while (from < attributions.length && endOf(attributions[from]) <= context.sentence.start - REACH_BACK) from += 1
    for (const unit of splitUnits(context, hits)) {
      const near = attributionsNear(unit, attributions, extents, from)
      const read = readPassage(unit, passages.length, mainAttribution(unit, near))
      const passage = { ...read, isFrame: isFrame(unit, near) }
      passages.push(passage)
      const denied = passage.counter?.rule === 'denial-verb' ? embeddedUnit(unit) : null
      if (denied !== null) passages.push(deniedPassage(denied, passages.length))
    }
  }
  return passages
}

// An attribution's content may start a few sentences back: a quote of several sentences.
const REACH_BACK = 4000

function endOf(attribution: Attribution | undefined): number {
  return attribution?.content.at(-1)?.end ?? 0
}

/** From the first to the last offset of source, cue and content. */
function extentOf({ source, cue, content }: Attribution): TextSpan {
  const pieces = [source ?? content[0], cue ?? content[0], ...content]
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) }
}

/** The attributions of which some part stands in the unit. */
function attributionsNear(
  { span }: Unit,
  attributions: readonly Attribution[],
  extents: readonly TextSpan[],
  from: number,
): Attribution[] {
  const near: Attribution[] = []
  for (let at = from; at < attributions.length; at++) {
    const attribution = attributions[at]
    const extent = extents[at]
    if (attribution === undefined || extent === undefined || attribution.content[0].start > span.end) break
    if (extent.start < span.end && span.start < extent.end) near.push(attribution)
  }
  return near
}

function readPassage(unit: Unit, index: number, attribution: Attribution | null): Omit<Passage, 'isFrame'> {
  const findings = countersOf(counterUnitOf(unit, attribution))
  return {
    unit,
    index,
    attribution,
    speaker: attribution?.source ?? denierOf(unit),
    terms: termsOf(unit.context.tokens.slice(unit.tokens.start, unit.tokens.end)),
    note: noteOf(unit, attribution),
    counter: findings[0] ?? null,
    cues: findings.map(({ rule }) => rule),
    isDenied: false,
  }
}

/** Who denies in "The ministry denied that" and "A spokesman dismissed it", where nothing is left to be reported. */
function denierOf(unit: Unit): TextSpan | null {
  const { context, hits } = unit
  const hit = hits.find(({ words }) => words.some(word => DENIALS.has(word.lemma)))
  const speaker = hit === undefined ? null : speakerOf(context, hit, hits)
  return speaker === null ? null : tokenSpan(context, speaker)
}

const DENIALS = new Set(['deny', 'dismiss', 'reject', 'dispute', 'refute', 'rebut'])

/** What counter rules look at in a unit. */
export function counterUnitOf(unit: Unit, attribution: Attribution | null): CounterUnit {
  const source = attribution?.source ?? null
  const speaker = source === null ? null : unit.context.text.slice(source.start, source.end)
  let reported: string | null = null
  return {
    unit,
    speaker,
    get reported() {
      reported ??= reportedWords(unit, attribution)
      return reported
    },
  }
}

function deniedPassage(unit: Unit, index: number): Passage {
  const tokens = unit.context.tokens.slice(unit.tokens.start, unit.tokens.end)
  return {
    unit,
    index,
    attribution: null,
    speaker: null,
    terms: termsOf(tokens),
    note: null,
    counter: null,
    cues: [],
    isFrame: false,
    isDenied: true,
  }
}

function noteOf(unit: Unit, attribution: Attribution | null): Passage['note'] {
  for (const rule of NOTE_RULES) {
    const finding = rule.find(unit, attribution)
    if (finding !== null) return { rule, finding }
  }
  return null
}

function countersOf(words: CounterUnit): CounterFinding[] {
  const findings: CounterFinding[] = []
  for (const { name, needsClaim, find } of COUNTER_RULES) {
    const relation = find(words)
    if (relation === null) continue
    const isBare = BARE_RULES.has(name) || (!needsClaim && isShort(words))
    findings.push({ rule: name, relation, needsClaim, isBare })
  }
  return findings
}

function isShort({ reported }: CounterUnit): boolean {
  return reported !== '' && reported.split(/\s+/u).length <= MOST_WORDS_OF_BARE
}

const BARE_RULES = new Set(['denial-verb', 'taken-back'])
const MOST_WORDS_OF_BARE = 8

function mainAttribution(unit: Unit, near: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null
  let most = 0
  for (const candidate of near) {
    const covered = candidate.content.reduce((sum, piece) => sum + shared(piece, unit.span), 0)
    const hasCue = candidate.cue !== null && shared(candidate.cue, unit.span) > 0
    const share =
      covered / (unit.span.end - unit.span.start) +
      (hasCue || candidate.rule === 'according-to' ? 0.4 : 0) +
      (candidate.source === null ? 0 : 0.2) -
      (candidate.rule === 'reported-object' ? 0.25 : 0)
    if (best !== null && holdsCueOf(best, candidate, unit)) continue
    if (covered > 0 && share >= 0.3 && (share > most || (best !== null && holdsCueOf(candidate, best, unit)))) {
      best = candidate
      most = share
    }
  }
  return best
}

/** "First results showed traces of oil, the agency said": the teller of the whole sentence tells what another source says. */
function holdsCueOf(outer: Attribution, inner: Attribution, { span }: Unit): boolean {
  const { cue } = inner
  if (cue === null || outer.cue === null || shared(outer.cue, span) === 0) return false
  if (outer.rule !== 'clause-then-speaker' && outer.rule !== 'according-to') return false
  return outer.content.some(piece => piece.start <= cue.start && cue.end <= piece.end)
}

function isFrame({ span }: Unit, near: readonly Attribution[]): boolean {
  return near.some(
    found =>
      found.source !== null &&
      found.cue !== null &&
      shared(found.source, span) > 0 &&
      shared(found.cue, span) > 0 &&
      endOf(found) <= span.start,
  )
}

function shared(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

const MOST_CHARACTERS = 3000

/** The words of the unit that are a source's own or reported: all that is attributed, else what is quoted; in lower case. */
function reportedWords(unit: Unit, attribution: Attribution | null): string {
  const { text, article } = unit.context
  const isClause = attribution !== null && attribution.rule !== 'hedge' && attribution.rule !== 'reported-object'
  const quoted = new Set(unit.context.quoteOf.slice(unit.tokens.start, unit.tokens.end).filter(index => index >= 0))
  const pieces = isClause ? attribution.content : [...quoted].flatMap(index => article.quotes[index] ?? [])
  const words = pieces
    .filter(piece => shared(piece, unit.span) > 0)
    .map(piece => text.slice(Math.max(piece.start, unit.span.start), Math.min(piece.end, unit.span.end)))
  return words
    .join(' ')
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/["“”]|''/gu, '')
}
