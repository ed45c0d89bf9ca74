import type { Attribution, Relation, Sentence, TextSpan } from '../model.ts'
import { COUNTER_RULES } from './counters/counters.ts'
import { readContexts, type SentenceContext } from './grammar/context.ts'
import { type CueHit, findCueHits } from './grammar/cues.ts'
import { splitUnits, type Unit } from './grammar/units.ts'
import type { NoteFinding, NoteRule } from './notes/note-rule.ts'
import { NOTE_RULES } from './notes/notes.ts'
import { readTerms, type Terms } from './terms.ts'

/** A unit of a sentence with all that the rules read in it. */
export interface Passage {
  readonly unit: Unit
  readonly index: number
  readonly block: number
  /** The attribution whose content or frame fills the unit, or null where the article itself speaks. */
  readonly attribution: Attribution | null
  readonly speaker: string | null
  readonly reported: string
  readonly terms: Terms
  readonly note: { readonly rule: NoteRule; readonly finding: NoteFinding } | null
  readonly counter: { readonly rule: string; readonly relation: Relation } | null
}

/** Cuts an article into passages and reads notes and counter-statements in each. */
export function readPassages(
  text: string,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  lang: string,
): Passage[] {
  const units = readContexts(text, sentences).flatMap(context => unitsOf(context))
  const passages: Passage[] = []
  let from = 0
  for (const [index, unit] of units.entries()) {
    while (from < attributions.length && endOf(attributions[from]) <= unit.context.sentence.start - REACH_BACK)
      from += 1
    passages.push(passageOf(text, unit, { index, attributions, from, lang }))
  }
  return passages
}

// An attribution's content may start a few sentences back: a quote of several sentences.
const REACH_BACK = 4000

function endOf(attribution: Attribution | undefined): number {
  return attribution?.content.at(-1)?.end ?? 0
}

function unitsOf(context: SentenceContext): Unit[] {
  const hits: readonly CueHit[] = findCueHits(context)
  return splitUnits(context, hits)
}

interface Place {
  readonly index: number
  readonly attributions: readonly Attribution[]
  readonly from: number
  readonly lang: string
}

function passageOf(text: string, unit: Unit, place: Place): Passage {
  const attribution = mainAttribution(unit, place)
  const speaker = attribution?.source ? text.slice(attribution.source.start, attribution.source.end) : null
  const reported =
    attribution === null || attribution.rule === 'hedge' || attribution.rule === 'reported-object'
      ? quotedOnly(text, unit)
      : reportedWords(text, unit, attribution)
  const counter = counterOf(unit, reported, speaker)
  const note =
    counter !== null && counter.rule !== 'contrast' && counter.rule !== 'negated-report' ? null : noteOf(unit)
  return {
    unit,
    index: place.index,
    block: unit.context.sentence.block,
    attribution,
    speaker,
    reported,
    terms: readTerms(unit.text, place.lang),
    note,
    counter: note !== null && note.rule.kind !== 'corroborated' ? null : counter,
  }
}

function noteOf(unit: Unit): Passage['note'] {
  for (const rule of NOTE_RULES) {
    const finding = rule.find(unit)
    if (finding !== null) return { rule, finding }
  }
  return null
}

function counterOf(unit: Unit, reported: string, speaker: string | null): Passage['counter'] {
  const words = { ...unit, reported, speaker }
  for (const rule of COUNTER_RULES) {
    const relation = rule.find(words)
    if (relation !== null) return { rule: rule.name, relation }
  }
  return null
}

function mainAttribution(unit: Unit, place: Place): Attribution | null {
  let best: Attribution | null = null
  let most = 0
  for (let at = place.from; at < place.attributions.length; at++) {
    const candidate = place.attributions[at]
    if (candidate === undefined || candidate.content[0].start > unit.span.end) break
    const covered = candidate.content.reduce((sum, piece) => sum + shared(piece, unit.span), 0)
    const share =
      covered / (unit.span.end - unit.span.start) +
      (candidate.cue && shared(candidate.cue, unit.span) > 0 ? 0.2 : 0) +
      (candidate.source ? 0.2 : 0)
    if (covered > 0 && share > most && share >= 0.3) {
      best = candidate
      most = share
    }
  }
  return best
}

function shared(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function reportedWords(text: string, unit: Unit, attribution: Attribution): string {
  const pieces = attribution.content.map(piece =>
    text.slice(Math.max(piece.start, unit.span.start), Math.min(piece.end, unit.span.end)),
  )
  return lowered(pieces.join(' '))
}

function quotedOnly(text: string, unit: Unit): string {
  const { quotes } = unit.context.article
  const inUnit = new Set(unit.context.quoteOf.slice(unit.tokens.start, unit.tokens.end).filter(index => index >= 0))
  return lowered(
    [...inUnit]
      .map(index =>
        text.slice(
          Math.max(quotes[index]?.start ?? 0, unit.span.start),
          Math.min(quotes[index]?.end ?? 0, unit.span.end),
        ),
      )
      .join(' '),
  )
}

const MOST_CHARACTERS = 3000

function lowered(text: string): string {
  return text.slice(0, MOST_CHARACTERS).toLowerCase().replaceAll('’', "'")
}
