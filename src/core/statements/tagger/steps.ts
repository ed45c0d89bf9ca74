/** How likely one label follows another depends on the token between them: a comma, "but" or a quotation mark turns the sentence. */
import { type Paragraph, QUOTE } from './paragraph.ts'

const WORDS: ReadonlyMap<string, number> = new Map(
  ['that', 'and or', 'but while although though', 'who which where when', 'to', 'as', 'if because after before since']
    .concat('in on at during with by')
    .flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
)
const STOPS = [',', '.?!', ':;', '—–-']
const plainWord = 0
const otherMark = 9

/** Kinds of tokens for {@link stepKinds}: doubled by whether a mark stands before. */
export const stepKindCount = 32

/** The kind of each token of a paragraph, 0 to {@link stepKindCount} - 1. */
export function stepKinds({ tokens, forms, quote }: Paragraph): Uint8Array {
  const kinds = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const follows = at > 0 && tokens[at - 1]?.isWord === false ? 1 : 0
    const kind = token.isWord ? wordKind(forms[at]?.lower ?? '') : markKind(token.text, quote[at] ?? 0)
    kinds[at] = kind * 2 + follows
  }
  return kinds
}

const wordKind = (lower: string): number => WORDS.get(lower) ?? plainWord

function markKind(text: string, quote: number): number {
  if (text === '“' || text === '”' || text === '"') return quote === QUOTE.outside ? 10 : 11
  const stop = STOPS.findIndex(marks => marks.includes(text))
  return stop < 0 ? otherMark : 12 + stop
}
