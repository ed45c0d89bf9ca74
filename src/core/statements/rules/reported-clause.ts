import type { Attribution } from '../../model.ts'
import { contentEnd, contentStart } from '../grammar/clauses.ts'
import { attribution, cueSpan, followingSpeech, tokenSpan } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { CueHit } from '../grammar/cues.ts'
import { speakerOf } from '../grammar/speakers.ts'
import type { AttributionRule } from './rule.ts'

/** The agency said (that) the bridge is safe. Ann Lee told reporters on Monday that …, and added that … */
export const reportedClause: AttributionRule = {
  name: 'reported-clause',
  find(context, hits) {
    return hits.flatMap(hit =>
      hit.words.some(word => word.frame === 'clause' || word.frame === 'listener') ? read(context, hit, hits) : [],
    )
  },
}

function read(context: SentenceContext, hit: CueHit, hits: readonly CueHit[]): Attribution[] {
  const particle = hit.last > hit.head ? context.tokens[hit.last]?.lower : ''
  if (particle === 'to' || particle === 'for' || particle === 'on') return []
  const from = contentStart(context, hit)
  if (from < 0) return []
  if (isDeal(context, hit, from)) return []
  const end = contentEnd(context, from, hits)
  if (end - from < 2) return []
  const speaker = speakerOf(context, hit, hits)
  if (speaker === null && (hit.first === 0 || !hit.words.some(word => word.isSpeech))) return []
  const content = tokenSpan(context, { start: from, end })
  const goesOn = /["”]$/u.test(context.text.slice(content.start, context.sentence.end).trimEnd())
  return attribution(reportedClause.name, context, {
    source: speaker === null ? null : tokenSpan(context, speaker),
    cue: cueSpan(context, hit),
    pieces: [content, ...(goesOn ? followingSpeech(context) : [])],
  })
}

/** "The clubs agreed a fee": without "that", what is agreed is a deal and not a statement. */
function isDeal(context: SentenceContext, hit: CueHit, from: number): boolean {
  return hit.words.some(word => word.lemma === 'agree') && context.tokens[from]?.lower !== 'that'
}
