import type { Attribution, TextSpan } from '../../model.ts'
import { lettered } from '../../text/letters.ts'
import { afterListener } from '../grammar/clauses.ts'
import { attribution, cueSpan, followingSpeech, sentenceEnd, tokenSpan } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { CueHit } from '../grammar/cues.ts'
import { subjectAfter, subjectBefore } from '../grammar/sources.ts'
import { isAdverb, isCapitalized, OPENERS, PREPOSITIONS, TIME_WORDS } from '../grammar/words.ts'
import type { AttributionRule } from './rule.ts'

/** The bridge is safe, the agency said. The bridge, said the agency, is safe. What is said stands before its cue, or around it. */
export const clauseThenSpeaker: AttributionRule = {
  name: 'clause-then-speaker',
  find(context, hits) {
    return hits.flatMap(hit =>
      hit.words.some(word => (word.frame === 'clause' || word.frame === 'listener') && word.form !== 'participle')
        ? read(context, hit)
        : [],
    )
  },
}

function read(context: SentenceContext, hit: CueHit): Attribution[] {
  const inverted = context.tokens[hit.first - 1]?.text === ',' && hit.words.some(word => word.isSpeech)
  const subject = inverted ? (subjectAfter(context, hit.last + 1) ?? null) : subjectBefore(context, hit.first)
  if (subject === null) return []
  const comma = (inverted ? hit.first : subject.start) - 1
  if (context.tokens[comma]?.text !== ',' || comma < 1) return []
  if (inverted && closesAppositive(context, comma)) return []
  const after = inverted ? subject.end : afterCue(context, hit)
  const rest = restAfter(context, after)
  if (rest === null) return []
  const start = clauseStart(context, comma)
  if (start === null || (comma - start < 3 && rest.length === 0)) return []
  const pieces = [
    tokenSpan(context, { start, end: comma }),
    ...rest,
    ...(rest.length === 0 ? followingSpeech(context) : []),
  ]
  return attribution(clauseThenSpeaker.name, context, {
    source: tokenSpan(context, subject),
    cue: cueSpan(context, hit),
    pieces,
  })
}

/** "…, a clerk told the court on Friday": the listener is no part of what was said. */
function afterCue(context: SentenceContext, hit: CueHit): number {
  const isListener = hit.words.some(word => word.frame === 'listener')
  return isListener ? afterListener(context, hit.last + 1, sentenceEnd(context)) : hit.last + 1
}

/** "Ann Lee, a nurse, said" and "Rep. Ty Cole, R-Ohio, said": the words before the comma name the speaker, they are no clause. */
function closesAppositive(context: SentenceContext, comma: number): boolean {
  for (let at = comma - 1; at >= 0; at--) {
    if (context.tokens[at]?.text !== ',') continue
    return (
      comma - at < 5 || /^(?:an?|the|who|which|whose|one|his|her|wearing|by)$/.test(context.tokens[at + 1]?.lower ?? '')
    )
  }
  return false
}

/** What follows the speaker: [] where nothing but time and place do, the rest of the clause after a comma, null where it is content. */
function restAfter(context: SentenceContext, after: number): TextSpan[] | null {
  const { tokens } = context
  const end = sentenceEnd(context)
  let at = after
  while (at < end && (TIME_WORDS.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at]?.lower ?? ''))) at += 1
  const token = tokens[at]
  if (at >= end || token === undefined) return []
  if (token.text === ',') {
    const next = tokens[at + 1]?.lower ?? ''
    if (
      /^(?:adding|saying|calling|citing|noting|referring|and|but|according|who|which|when|while|as|in|at|after|the)$/.test(
        next,
      )
    )
      return []
    return end - at > 3 ? [tokenSpan(context, { start: at + 1, end })] : []
  }
  if (
    !PREPOSITIONS.has(token.lower) &&
    !/^(?:when|while|last|this|earlier|citing|late|via|following|out)$/.test(token.lower)
  )
    return null
  return tokens.slice(at, end).some((later, index) => later.lower === 'that' && index < 8) ? null : []
}

const FRONTED =
  /^(?:in|on|at|after|before|during|when|while|as|if|since|because|although|though|despite|asked|speaking|responding|for|by|with|until|unlike|like|amid|earlier|last|following|under|from|to|according)$/

/** The token where the reported clause starts, or null where the words before the comma are only a fronted phrase. */
function clauseStart(context: SentenceContext, comma: number): number | null {
  let start = afterStop(context, comma)
  const first = context.tokens[start]?.lower ?? ''
  if (/^(?:but|and|so|yet)$/.test(first)) start += 1
  const opener = context.tokens[start]?.lower ?? ''
  const hasInnerComma = context.tokens.slice(start, comma).some(token => token.text === ',')
  const length = comma - start
  if (FRONTED.test(opener) && !hasInnerComma) return null
  if (opener.endsWith('ing') && !hasInnerComma) return null
  if (context.tokens[comma + 1] !== undefined && length < 3)
    return isCapitalized(context.tokens[start]?.text ?? '') && !OPENERS.has(opener) ? start : null
  return length < 4 && !hasVerb(context, start, comma) ? null : start
}

/** The token after the last semicolon, colon or dash before the comma. */
function afterStop(context: SentenceContext, comma: number): number {
  for (let at = comma - 1; at > 0; at--) {
    if ((context.quoteOf[at] ?? -1) < 0 && /^[;:—]$/u.test(context.tokens[at]?.text ?? '')) return at + 1
  }
  return 0
}

const VERB = lettered(String.raw`^(?:is|are|was|were|has|have|had|will|would|can|could|may|does|did|\p{L}+ed)$`)

function hasVerb(context: SentenceContext, from: number, to: number): boolean {
  return context.tokens.slice(from, to).some(token => VERB.test(token.lower))
}
