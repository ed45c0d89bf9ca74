import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const NO = phrase(['no', /^no, \w/])

/** No. There were 31 boxes. No, we never met. What follows a "no" speaks against what was asked or claimed. */
export const answerNo: CounterRule = {
  name: 'answer-no',
  needsClaim: true,
  find({ unit }) {
    const { article, index, sentence, text } = unit.context
    if (unit.span.start !== sentence.start) return null
    if (wholeHas(unit, NO)) return 'contradicts'
    const before = article.sentences[index - 1]
    const isNo = before?.block === sentence.block && /^no[.!]?$/i.test(text.slice(before.start, before.end))
    return isNo ? 'contradicts' : null
  },
}
