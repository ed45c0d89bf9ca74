import { attribution, sentenceEnd, tokenSpan } from '../grammar/content.ts'
import { answerBlocks } from '../grammar/interviews.ts'
import type { AttributionRule } from './rule.ts'

const FEWEST_TOKENS = 4

/** Did a box go missing? / There were 31 boxes. In an interview without quotation marks, what follows a question is the words of another. */
export const answer: AttributionRule = {
  name: 'answer',
  find(context) {
    const end = sentenceEnd(context)
    const isAnswer = end >= FEWEST_TOKENS && answerBlocks(context.article).has(context.sentence.block)
    if (!isAnswer || context.quoteOf.some(index => index >= 0)) return []
    return attribution(answer.name, context, {
      source: null,
      cue: null,
      pieces: [tokenSpan(context, { start: 0, end })],
    })
  },
}
