/** Which words of a sentence are the assertion and which only tell who made it. */
import { isEnglish, type Word } from '../text/words.ts'

const sayVerbs = new Set(
  `say says said tell tells told report reports reported claim claims claimed state stated allege alleges alleged
  announce announced argue argued insist insisted add added warn warned admit admits admitted confirm confirms confirmed acknowledge acknowledged write wrote according`.split(
    /\s+/u,
  ),
)
const articles = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their'])
/** Longest "…, officials in the city said" at an end of the sentence. */
const longestTail = 8

/** The words [start, end) that hold the assertion. */
export function assertionRange(words: readonly Word[], lang: string): { readonly start: number; readonly end: number } {
  if (!isEnglish(lang)) return { start: 0, end: words.length }
  const start = leadEnd(words)
  const end = tailStart(words)
  return end - start >= 3 ? { start, end } : { start: 0, end: words.length }
}

/** After "Officials said that …" and "According to officials, …". */
function leadEnd(words: readonly Word[]): number {
  const lead = words.slice(0, longestTail + 1)
  // "wrote the report that cleared the bank" tells of a report.
  const that = lead.findIndex(
    (word, at) =>
      word.folded === 'that' && sayVerbs.has(words[at - 1]?.folded ?? '') && !articles.has(words[at - 2]?.folded ?? ''),
  )
  if (that > 0) return that + 1
  // Fact checkers begin so: "Says the bridge will close."
  if (words[0]?.folded === 'says') return 1
  if (words[0]?.folded !== 'according') return 0
  const comma = lead.findIndex(word => word.clause !== words[0]?.clause)
  return Math.max(comma, 0)
}

/** Before "…, officials said" and "… according to officials". */
function tailStart(words: readonly Word[]): number {
  const last = words.at(-1)
  if (!last) return 0
  const tail = Math.max(0, words.length - longestTail)
  for (let at = words.length - 1; at >= tail; at--) {
    if (words[at]?.folded === 'according' && words[at + 1]?.folded === 'to') return at
  }
  let first = words.length - 1
  while (first > 0 && words[first - 1]?.clause === last.clause) first--
  if (first < tail || first === 0) return words.length
  return words.slice(first).some(word => sayVerbs.has(word.folded)) ? first : words.length
}
