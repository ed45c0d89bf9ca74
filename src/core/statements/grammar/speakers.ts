import type { TextSpan } from '../../model.ts'
import type { SentenceContext } from './context.ts'
import type { CueHit } from './cues.ts'
import { subjectBefore } from './sources.ts'
import { isCapitalized } from './words.ts'

/** Who is the subject of a cue: the words before it, or the subject of the verb it is joined to. Token range, or null. */
export function speakerOf(context: SentenceContext, hit: CueHit, hits: readonly CueHit[]): TextSpan | null {
  const before = context.tokens[hit.first - 1]
  if (before === undefined) return null
  const isJoined = /^(?:and|but|or|,|—|–|-)$/.test(before.lower) || hit.words.every(word => word.form === 'participle')
  const direct = isJoined && before.text !== ',' ? null : subjectBefore(context, hit.first)
  if (direct !== null && !(before.text === ',' && hit.words.every(word => word.form === 'participle'))) return direct
  return isJoined ? sharedSubject(context, hit, hits) : null
}

function sharedSubject(context: SentenceContext, hit: CueHit, hits: readonly CueHit[]): TextSpan | null {
  const earlier = hits.filter(other => other.head < hit.first && !other.words.every(word => word.form === 'participle'))
  for (const other of earlier.toReversed()) {
    const subject = subjectBefore(context, other.first)
    if (subject !== null) return subject
  }
  return leadingSubject(context, hit.first)
}

/** The first capitalised run of a sentence: the likeliest subject where its verb is not a cue. */
function leadingSubject(context: SentenceContext, before: number): TextSpan | null {
  const { tokens } = context
  let at = 0
  if (/^(?:in|on|at|after|during|by|for|with|from|since|responding|asked|speaking)$/.test(tokens[0]?.lower ?? '')) {
    const comma = tokens.findIndex((token, index) => index < before && token.text === ',')
    if (comma > 0) at = comma + 1
  }
  const first = tokens[at]
  if (first === undefined || at >= before) return null
  if (/^(?:he|she|they|it|we|i)$/.test(first.lower)) return { start: at, end: at + 1 }
  let to = at
  if (/^(?:the|a|an|his|her|their)$/.test(first.lower)) to += 1
  while (to < before && isCapitalized(tokens[to]?.text ?? '')) to += 1
  if (to === at + 1 && to < before && !isCapitalized(first.text)) to += 1
  return to > at ? { start: at, end: to } : null
}
