import type { Attribution } from '../../model.ts'
import { lettered } from '../../text/letters.ts'
import { attribution, sentenceEnd, tokenSpan } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { AttributionRule } from './rule.ts'

const VERB = lettered(String.raw`^(?:is|are|was|were|has|have|had|will|would|\p{L}+ed)$`)

/** According to the report, the bridge is safe. The bridge is safe, according to the report. */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  find(context) {
    return context.tokens.flatMap((token, at) => {
      if (token.lower !== 'according' || context.tokens[at + 1]?.lower !== 'to' || (context.quoteOf[at] ?? -1) >= 0)
        return []
      return read(context, at)
    })
  },
}

function read(context: SentenceContext, at: number): Attribution[] {
  const { tokens } = context
  const end = sentenceEnd(context)
  const isFirst = at === 0 || (at < 3 && !/,/.test(tokens[at - 1]?.text ?? ''))
  const sourceEnd = isFirst ? frontedEnd(context, at + 2, end) : trailingEnd(context, at + 2, end)
  if (sourceEnd <= at + 2) return []
  const cue = tokenSpan(context, { start: at, end: at + 2 })
  const source = tokenSpan(context, { start: at + 2, end: sourceEnd })
  if (isFirst) {
    const from = tokens[sourceEnd]?.text === ',' ? sourceEnd + 1 : sourceEnd
    return from >= end
      ? []
      : attribution(accordingTo.name, context, { source, cue, pieces: [tokenSpan(context, { start: from, end })] })
  }
  const before = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '—' ? at - 1 : at
  if (before < 1) return []
  const pieces = [tokenSpan(context, { start: contentStart(context, before), end: before })]
  if (tokens[sourceEnd]?.text === ',' && end - sourceEnd > 4 && VERB.test(tokens[sourceEnd + 1]?.lower ?? '')) {
    pieces.push(tokenSpan(context, { start: sourceEnd + 1, end }))
  }
  return attribution(accordingTo.name, context, { source, cue, pieces })
}

/** "According to Ann Lee, a nurse, …": the source ends at the comma after the appositive. */
function frontedEnd(context: SentenceContext, from: number, end: number): number {
  const comma = context.tokens.findIndex((token, index) => index > from && index < end && token.text === ',')
  if (comma < 0) return from
  const next = context.tokens[comma + 1]?.lower ?? ''
  if (!/^(?:a|an|who|which|whose|one)$/.test(next)) return comma
  const second = context.tokens.findIndex((token, index) => index > comma && index < end && token.text === ',')
  return second < 0 ? comma : second
}

function trailingEnd(context: SentenceContext, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const token = context.tokens[at]
    if (token === undefined || /^[;:—"“”]$/u.test(token.text)) return at
    if (token.text !== ',') continue
    const next = context.tokens[at + 1]?.lower ?? ''
    if (!/^(?:a|an|who|which|whose|the|inc\.?|jr\.?)$/.test(next)) return at
  }
  return end
}

function contentStart(context: SentenceContext, before: number): number {
  const first = context.tokens[0]?.lower ?? ''
  for (let at = before - 1; at > 0; at--) if (/^[;]$/.test(context.tokens[at]?.text ?? '')) return at + 1
  return /^(?:but|and)$/.test(first) && before > 1 ? 1 : 0
}
