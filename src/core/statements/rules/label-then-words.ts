import type { Attribution } from '../../model.ts'
import { attribution, followingSpeech, sentenceEnd, tokenSpan, wholeQuote } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import { isCapitalized } from '../grammar/words.ts'
import type { AttributionRule } from './rule.ts'

const LONGEST_LABEL = 6

/** Mayor: "We counted twice." Police: two hurt in blast. A name and a colon, as in headlines and transcripts. */
export const labelThenWords: AttributionRule = {
  name: 'label-then-words',
  find(context, hits) {
    const colon = context.tokens.findIndex(token => token.text === ':')
    if (colon < 1 || colon > LONGEST_LABEL || hits.some(hit => hit.head < colon)) return []
    return isLabel(context, colon) ? read(context, colon) : []
  },
}

function isLabel(context: SentenceContext, colon: number): boolean {
  const words = context.tokens.slice(0, colon)
  if (!isCapitalized(words[0]?.text ?? '') || (context.quoteOf[0] ?? -1) >= 0) return false
  return (
    words.every(
      word =>
        isCapitalized(word.text) ||
        /^(?:of|the|for|and|source|sources|camp|report|poll|police|official)$/.test(word.lower),
    ) && !NOT_A_NAME.test(words[0]?.lower ?? '')
  )
}

const NOT_A_NAME =
  /^(?:note|photo|video|related|update|updated|correction|watch|read|more|image|caption|photos|source|by|from|here|this|and|but|so|the|how|why|what|who|when|where|breaking|exclusive|opinion|analysis|live|review|part|chapter|editor|subject|date|time|tags?|q|a|fact|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

function read(context: SentenceContext, colon: number): Attribution[] {
  const end = sentenceEnd(context)
  if (end - colon < 4) return []
  const index = context.quoteOf[colon + 1] ?? -1
  const pieces =
    index >= 0
      ? [...wholeQuote(context, index), ...followingSpeech(context)]
      : [tokenSpan(context, { start: colon + 1, end })]
  return attribution(labelThenWords.name, context, {
    source: tokenSpan(context, { start: 0, end: colon }),
    cue: tokenSpan(context, { start: colon, end: colon + 1 }),
    pieces,
  })
}
