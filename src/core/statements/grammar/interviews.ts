import type { ArticleContext } from './context.ts'

const FEWEST_QUESTIONS = 2
const LONGEST_QUESTION = 300
const MOST_ANSWER_BLOCKS = 4

// Every sentence asks for the same blocks.
const known = new WeakMap<ArticleContext, ReadonlySet<number>>()

/** The blocks that answer a question: in an article with at least two paragraphs that only ask, what stands after each of them. */
export function answerBlocks(article: ArticleContext): ReadonlySet<number> {
  const found = known.get(article) ?? findAnswers(article)
  known.set(article, found)
  return found
}

function findAnswers({ text, sentences }: ArticleContext): ReadonlySet<number> {
  const answers = new Set<number>()
  const blocks = [...new Set(sentences.map(sentence => sentence.block))]
  const asking = new Set(blocks)
  for (const { block, start, end } of sentences) {
    const words = text.slice(start, Math.min(end, start + LONGEST_QUESTION))
    if (!/^[^"“”]*\?\s*$/u.test(words)) asking.delete(block)
  }
  if (asking.size < FEWEST_QUESTIONS) return answers
  let left = 0
  for (const block of blocks) {
    if (asking.has(block)) left = MOST_ANSWER_BLOCKS
    else if (left > 0) {
      answers.add(block)
      left -= 1
    }
  }
  return answers
}
