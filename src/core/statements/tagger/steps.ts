/** How likely one label follows another depends on the token between them: a comma, "but" or a quotation mark turns the sentence. */
import { comma, quotationMark } from './kernel/numbers.ts'

const WORDS: ReadonlyMap<string, number> = new Map(
  ['that', 'and or', 'but while although though', 'who which where when', 'to', 'as', 'if because after before since']
    .concat('in on at during with by')
    .flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
)
const plainWord = 0
const otherMark = 9
const STOPS = [',', '.?!', ':;', '—–-']

/** The kind of a token, not doubled. */
export function kindOf(text: string, lower: string, isWord: boolean): number {
  if (isWord) return WORDS.get(lower) ?? plainWord
  if (text === '“' || text === '”' || text === '"') return quotationMark
  const stop = STOPS.findIndex(marks => marks.includes(text))
  return stop < 0 ? otherMark : comma + stop
}
