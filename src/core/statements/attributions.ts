import type { Attribution, Sentence, TextSpan } from '../model.ts'
import { readContexts } from './grammar/context.ts'
import { findCueHits } from './grammar/cues.ts'
import type { SentenceReading } from './passages.ts'
import { ATTRIBUTION_RULES } from './rules/rules.ts'
import type { Tagger } from './tagger/tagger.ts'

/** Finds who says what in an article, in text order: by the rules, whose findings the tagger then weighs, corrects and adds to. */
export function findAttributions(text: string, sentences: readonly Sentence[], tagger: Tagger): Attribution[] {
  const readings = readSentences(text, sentences)
  return tagger.read(readings, attributionsOf(readings))
}

/** Prepares every sentence for the rules. */
export function readSentences(text: string, sentences: readonly Sentence[]): SentenceReading[] {
  return readContexts(text, sentences).map(context => ({ context, hits: findCueHits(context) }))
}

/** What the rules alone find in sentences that are prepared, in text order. */
export function attributionsOf(readings: readonly SentenceReading[]): Attribution[] {
  return readings.flatMap(findInSentence).toSorted((a, b) => a.content[0].start - b.content[0].start)
}

function findInSentence({ context, hits }: SentenceReading): Attribution[] {
  const kept: Attribution[] = []
  for (const rule of ATTRIBUTION_RULES) {
    for (const found of rule.find(context, hits)) {
      if (!kept.some(other => isSameReport(other, found))) kept.push(found)
    }
  }
  return kept
}

/** Two readings of one report: they share the cue, or the content of one is the content of the other. */
function isSameReport(a: Attribution, b: Attribution): boolean {
  if (a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)) return true
  return a.content[0].start === b.content[0].start && a.content.at(-1)?.end === b.content.at(-1)?.end
}

function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}
