import type { Attribution } from '../../model.ts'
import { contentEnd } from '../grammar/clauses.ts'
import { attribution, cueSpan, sentenceEnd, tokenSpan } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { CueHit } from '../grammar/cues.ts'
import { speakerOf } from '../grammar/speakers.ts'
import type { AttributionRule } from './rule.ts'

/** The union rejected the plan. The mayor vowed to appeal. What is reported is the thing judged or the deed announced. */
export const reportedObject: AttributionRule = {
  name: 'reported-object',
  find(context, hits) {
    return hits.flatMap(hit =>
      hit.words.some(word => word.frame === 'object' || word.frame === 'infinitive') ? read(context, hit, hits) : [],
    )
  },
}

function read(context: SentenceContext, hit: CueHit, hits: readonly CueHit[]): Attribution[] {
  const from = hit.last + 1
  const next = context.tokens[from]
  if (next === undefined || from >= sentenceEnd(context) || !(next.isWord || (context.quoteOf[from] ?? -1) >= 0))
    return []
  const takesObject = hit.words.some(word => word.frame === 'object')
  if (!takesObject && next.lower !== 'to') return []
  if (
    takesObject &&
    /^(?:by|in|at|on|from|with|and|or|but|before|after|during|when|while|because|where)$/.test(next.lower)
  )
    return []
  const speaker = speakerOf(context, hit, hits)
  if (speaker === null) return []
  const end = contentEnd(context, from, hits)
  if (end <= from) return []
  return attribution(reportedObject.name, context, {
    source: tokenSpan(context, speaker),
    cue: cueSpan(context, hit),
    pieces: [tokenSpan(context, { start: from, end })],
  })
}
