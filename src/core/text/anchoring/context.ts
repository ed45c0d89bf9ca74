/** How far the words around a place agree with those that stood around a quote. */
import type { Alignment } from './align.ts'
import type { QuotePattern } from './quote-index.ts'

/** Words of a context that may have been put in or changed without ending the comparison. */
const slack = 2
/** Farther away, beyond what was put in between, so many words must stand as they stood. */
const leastRun = 3

/** Length of the longest common subsequence of two short runs of words. */
function inCommon(a: readonly number[], b: readonly number[]): number {
  let row: number[] = new Array(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

/** The longest run of the context's own words, from the one next to the quote, that stands within `near`. */
function runIn(context: readonly number[], near: readonly number[]): number {
  let longest = 0
  for (let start = 0; start < near.length; start++) {
    let length = 0
    while (length < context.length && near[start + length] === context[length]) length++
    longest = Math.max(longest, length)
  }
  return longest >= leastRun ? longest : 0
}

/** Words that agree; both runs begin at the quote and lead away from it. */
function oneSide(context: readonly number[], near: readonly number[]): number {
  const close = inCommon(context, near.slice(0, context.length + slack))
  return close >= leastRun || close === context.length ? close : Math.max(close, runIn(context, near))
}

/** Words of the pattern's context that stand around a place in the text too, those within `gap` words of it. */
export function agreement(pattern: QuotePattern, at: Alignment, text: readonly number[], gap: number): number {
  const { words, from, to } = pattern
  const before = text.slice(Math.max(0, at.from - gap), at.from).reverse()
  const after = text.slice(at.to, at.to + gap)
  return oneSide(words.slice(0, from).reverse(), before) + oneSide(words.slice(to), after)
}
