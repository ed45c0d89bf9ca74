import type { Attribution, Sentence, TextSpan } from '../model.ts'
import { readContexts, type SentenceContext } from './grammar/context.ts'
import { findCueHits } from './grammar/cues.ts'
import { ATTRIBUTION_RULES } from './rules/rules.ts'

/** Finds who says what in an article, in text order, by trying every rule on every sentence. */
export function findAttributions(text: string, sentences: readonly Sentence[]): Attribution[] {
  return readContexts(text, sentences)
    .flatMap(findInSentence)
    .toSorted((a, b) => a.content[0].start - b.content[0].start)
}

function findInSentence(context: SentenceContext): Attribution[] {
  const hits = findCueHits(context)
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
