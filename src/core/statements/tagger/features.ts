/**
 * The features of a token: what it and its neighbours look like, how likely they are cues and sources, where it stands to quotes,
 * commas and the nearest cues, and what the rules say of it. Each is a hash; templates always come in the same order, and the place
 * of a template goes into its keys.
 */
import { type Columns, QUOTE } from './columns.ts'
import { keyOf, mix } from './hashes.ts'

/** Features a token. */
export const featureCount = 73

/** What the keys of each template are mixed with. */
export const salts = Int32Array.from({ length: featureCount }, (_, template) => Math.imul(template + 1, 0x9e3779b1))

/** The key of a feature, 0 to 2^24 - 1. */
export const keyOfFeature = (template: number, hash: number): number => keyOf(mix(salts[template] ?? 0, hash))

/** Puts the {@link featureCount} hashes of a row's token into `to`. */
export function putFeatures(columns: Columns, at: number, to: Int32Array): void {
  putWords(columns, at, to)
  putEndings(columns, at, to)
  putShapes(columns, at, to)
  putRates(columns, at, to)
  putPosition(columns, at, to)
  putCues(columns, at, to)
  putSegment(columns, at, to)
  putHints(columns, at, to)
}

function putWords({ word, stemHash }: Columns, at: number, to: Int32Array): void {
  const here = word[at] ?? 0
  const left = word[at - 1] ?? 0
  const left2 = word[at - 2] ?? 0
  const right = word[at + 1] ?? 0
  const right2 = word[at + 2] ?? 0
  const stem = stemHash[at] ?? 0
  const before = mix(left, here)
  to[0] = here
  to[1] = left
  to[2] = right
  to[3] = left2
  to[4] = right2
  to[5] = word[at - 3] ?? 0
  to[6] = word[at + 3] ?? 0
  to[7] = before
  to[8] = mix(here, right)
  to[9] = mix(left, right)
  to[10] = mix(right, right2)
  to[11] = mix(left2, left)
  to[12] = mix(before, right)
  to[13] = stem
  to[14] = mix(stem, right)
  to[15] = mix(left, stem)
  to[16] = mix(stem, stemHash[at + 1] ?? 0)
  to[17] = mix(stemHash[at - 1] ?? 0, stem)
}

function putEndings({ word, lastTwo, lastThree, firstThree }: Columns, at: number, to: Int32Array): void {
  const two = lastTwo[at] ?? 0
  const three = lastThree[at] ?? 0
  to[18] = two
  to[19] = three
  to[20] = lastThree[at - 1] ?? 0
  to[21] = lastThree[at + 1] ?? 0
  to[22] = firstThree[at] ?? 0
  to[23] = mix(three, word[at + 1] ?? 0)
  to[24] = mix(word[at - 1] ?? 0, three)
  to[25] = mix(two, lastTwo[at - 1] ?? 0)
  to[26] = mix(two, lastTwo[at + 1] ?? 0)
}

function putShapes({ word, stemHash, shape }: Columns, at: number, to: Int32Array): void {
  const here = shape[at] ?? 0
  const left = shape[at - 1] ?? 0
  const right = shape[at + 1] ?? 0
  const stem = stemHash[at] ?? 0
  to[27] = here * 32 + right
  to[28] = (left * 32 + here) * 32 + right
  to[29] = (((shape[at - 2] ?? 0) * 32 + left) * 32 + here) * 32 + right
  to[30] = mix(left, word[at] ?? 0)
  to[31] = mix(right, word[at] ?? 0)
  to[32] = mix(right, stem)
  to[33] = mix(mix(left, stem), right)
}

function putRates({ word, shape, cueRate, stemRate, sourceRate }: Columns, at: number, to: Int32Array): void {
  const here = cueRate[at] ?? 0
  const left = cueRate[at - 1] ?? 0
  const right = cueRate[at + 1] ?? 0
  const stem = stemRate[at] ?? 0
  const source = sourceRate[at] ?? 0
  const around = (left * 16 + here) * 16 + right
  const sourceShape = source * 16 + (shape[at] ?? 0)
  to[34] = here * 16 + stem
  to[35] = around
  to[36] = (cueRate[at - 2] ?? 0) * 4096 + around
  to[37] = (here * 16 + right) * 16 + (cueRate[at + 2] ?? 0)
  to[38] = mix(here, word[at + 1] ?? 0)
  to[39] = mix(here, word[at - 1] ?? 0)
  to[40] = mix(here * 16 + (shape[at - 1] ?? 0), shape[at + 1] ?? 0)
  to[41] = mix(stem, to[9] ?? 0)
  to[42] = source * 16 + here
  to[43] = (source * 16 + (sourceRate[at - 1] ?? 0)) * 16 + (sourceRate[at + 1] ?? 0)
  to[44] = sourceShape * 16 + right
  to[45] = sourceShape * 16 + left
}

function putPosition(columns: Columns, at: number, to: Int32Array): void {
  const { word, shape, cueRate, quote } = columns
  const sentence = columns.sentenceOf[at] ?? 0
  const position = positionOf(columns, at)
  const toEnd = Math.min((columns.sentenceEnd[sentence] ?? 0) - 1 - at, 3)
  const place = quote[at] ?? 0
  const quoted = place === QUOTE.outside ? 0 : 1
  const rate = cueRate[at] ?? 0
  to[46] = place * 4 + (quote[at - 1] ?? 0)
  to[47] = (quoted * 16 + rate) * 4 + (columns.hasQuote[sentence] ?? 0)
  to[48] = mix(word[at] ?? 0, quoted)
  to[49] = mix((shape[at] ?? 0) * 4 + place, position)
  to[50] = (position * 4 + toEnd) * 4 + Math.min(columns.paragraphOf[sentence] ?? 0, 3)
  to[51] = mix(word[at] ?? 0, position)
  to[52] = mix(rate * 8 + position, toEnd)
}

/** Tokens from the start of the sentence, up to 5. */
const positionOf = ({ sentenceStart, sentenceOf }: Columns, at: number): number =>
  Math.min(at - (sentenceStart[sentenceOf[at] ?? 0] ?? 0), 5)

/** Steps of a distance in tokens: 1, 2 and 3 exactly, then by eights, up to 7; 0 where there is none. */
const distanceStep = (distance: number): number => Math.min(7, distance < 4 ? distance : 4 + ((distance - 4) >> 3))

function putCues(columns: Columns, at: number, to: Int32Array): void {
  const { word, stemHash, shape, cueRate } = columns
  const before = columns.cueBefore[at] ?? -1
  const after = columns.cueAfter[at] ?? -1
  const commasBefore = columns.commasBefore[at] ?? 0
  const commasAfter = columns.commasAfter[at] ?? 0
  const quoted = columns.quote[at] === QUOTE.outside ? 0 : 1
  let [beforeStem, beforeRate, beforeDistance, beforePair, beforeShape] = [0, 0, 0, 0, 0]
  if (before >= 0) {
    beforeStem = stemHash[before] ?? 0
    beforeRate = cueRate[before] ?? 0
    beforeDistance = distanceStep(at - before)
    beforePair = mix(beforeStem, word[before + 1] ?? 0)
    beforeShape = shape[before + 1] ?? 0
  }
  let [afterStem, afterRate, afterDistance, afterPair, afterShape] = [0, 0, 0, 0, 0]
  if (after >= 0) {
    afterStem = stemHash[after] ?? 0
    afterRate = cueRate[after] ?? 0
    afterDistance = distanceStep(after - at)
    afterPair = mix(afterStem, word[after - 1] ?? 0)
    afterShape = shape[after - 1] ?? 0
  }
  const rates = (((beforeRate * 16 + afterRate) * 4 + commasBefore) * 4 + commasAfter) * 4 + quoted
  to[53] = mix(beforeStem, commasBefore * 4 + quoted)
  to[54] = mix(afterStem, commasAfter * 4 + quoted)
  to[55] = rates
  to[56] = mix(mix(beforeStem, afterStem), quoted)
  to[57] = mix(beforeStem, beforeDistance)
  to[58] = mix(afterStem, afterDistance)
  to[59] = mix(beforePair, commasBefore * 4 + quoted)
  to[60] = mix(afterPair, commasAfter * 4 + quoted)
  to[61] = mix(mix(beforeShape, afterShape), rates)
}

function putSegment(columns: Columns, at: number, to: Int32Array): void {
  const { word, stemHash, cueRate } = columns
  const beforeRate = rateOf(cueRate, columns.cueBefore[at] ?? -1)
  const afterRate = rateOf(cueRate, columns.cueAfter[at] ?? -1)
  const commasBefore = columns.commasBefore[at] ?? 0
  const sentence = columns.sentenceOf[at] ?? 0
  const start = columns.sentenceStart[sentence] ?? 0
  const segment = word[columns.segmentStart[at] ?? 0] ?? 0
  const quoted = columns.quote[at] === QUOTE.outside ? 0 : 1
  to[62] = mix(segment, beforeRate * 16 + afterRate)
  to[63] = mix(mix(segment, quoted), commasBefore * 4 + (columns.commasAfter[at] ?? 0))
  to[64] = mix(segment, stemHash[at] ?? 0)
  to[65] = mix(word[start] ?? 0, quoted * 4 + Math.min(commasBefore, 1) * 2 + (beforeRate > 0 ? 1 : 0))
  to[66] = ((columns.bestCue[sentence] ?? 0) * 4 + quoted) * 64 + lastSentence(columns, sentence)
  to[67] = mix((cueRate[at] ?? 0) * 16 + opensQuoted(columns, start) * 8 + quoted * 2, positionOf(columns, at))
}

const rateOf = (rates: Uint8Array, at: number): number => (at < 0 ? 0 : (rates[at] ?? 0))

/** What the sentence before in the same paragraph held: its best cue and whether it had a quote. */
function lastSentence({ paragraphOf, bestCue, hasQuote }: Columns, sentence: number): number {
  if (sentence === 0 || paragraphOf[sentence] !== paragraphOf[sentence - 1]) return 60
  return (bestCue[sentence - 1] ?? 0) * 4 + (hasQuote[sentence - 1] ?? 0)
}

/** 1 where a sentence starts within a quote that was open before it. Margins stand outside of quotes. */
const opensQuoted = ({ quote }: Columns, start: number): number =>
  quote[start] !== QUOTE.outside && quote[start - 1] !== QUOTE.outside ? 1 : 0

function putHints(columns: Columns, at: number, to: Int32Array): void {
  const { word, shape, cueRate, quote, hint } = columns
  const here = hint[at] ?? 0
  const commas = (columns.commasBefore[at] ?? 0) * 4 + (columns.commasAfter[at] ?? 0)
  const beforeRate = rateOf(cueRate, columns.cueBefore[at] ?? -1)
  const afterRate = rateOf(cueRate, columns.cueAfter[at] ?? -1)
  to[68] = (here * 8 + (hint[at - 1] ?? 0)) * 8 + (hint[at + 1] ?? 0)
  to[69] = mix(here, word[at] ?? 0)
  to[70] = (here * 16 + (cueRate[at] ?? 0)) * 4 + (quote[at] ?? 0)
  to[71] = mix(here * 16 + beforeRate, afterRate * 16 + commas)
  to[72] = mix(here * 32 + (shape[at] ?? 0), (shape[at - 1] ?? 0) * 32 + (shape[at + 1] ?? 0))
}
