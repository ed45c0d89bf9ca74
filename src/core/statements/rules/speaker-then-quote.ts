import type { Attribution } from '../../model.ts'
import { hasWords } from '../../text/letters.ts'
import { attribution, cueSpan, followingSpeech, tokenSpan, wholeQuote } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { CueHit } from '../grammar/cues.ts'
import { speakerOf } from '../grammar/speakers.ts'
import type { AttributionRule } from './rule.ts'

const MOST_WORDS_BETWEEN = 16

/** Ann Lee said: "…" and Ann Lee told reporters on Monday, "…": the quote follows its cue after a colon, a comma or at once. */
export const speakerThenQuote: AttributionRule = {
  name: 'speaker-then-quote',
  find(context, hits) {
    return hits.flatMap(hit => (hit.words.some(word => word.isSpeech) ? read(context, hit, hits) : []))
  },
}

function read(context: SentenceContext, hit: CueHit, hits: readonly CueHit[]): Attribution[] {
  const at = quoteAfter(context, hit, hits)
  if (at < 0) return []
  const index = context.quoteOf[at] ?? -1
  const quote = context.article.quotes[index]
  if (quote === undefined || hasWords(context.text.slice(quote.end, Math.max(quote.end, context.sentence.end))))
    return []
  const speaker = speakerOf(context, hit, hits)
  const parts = wholeQuote(context, index)
  const isPlain = quote.end <= context.sentence.end
  return attribution(speakerThenQuote.name, context, {
    source: speaker === null ? null : tokenSpan(context, speaker),
    cue: cueSpan(context, hit),
    pieces: [...parts, ...(isPlain ? followingSpeech(context) : [])],
  })
}

/** The token at which a quote starts that belongs to the cue, or -1. */
function quoteAfter(context: SentenceContext, hit: CueHit, hits: readonly CueHit[]): number {
  for (let at = hit.last + 1; at < context.tokens.length && at - hit.last <= MOST_WORDS_BETWEEN; at++) {
    if ((context.quoteOf[at] ?? -1) >= 0) {
      const before = context.tokens[at - 1]?.text ?? ''
      return before === ':' || before === ',' || at === hit.last + 1 ? at : -1
    }
    if (hits.some(other => other.head === at)) return -1
    if (context.tokens[at]?.lower === 'that') return -1
  }
  return -1
}
