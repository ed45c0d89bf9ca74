/**
 * The features of a token: what it and its neighbours look like, how likely they are cues and sources, where it stands to quotes,
 * commas and the nearest cues, and what the rules say of it. Each is one 24-bit key; templates always come in the same order.
 */
import { keyOf, mix } from './hashes.ts'
import { LABEL } from './labels.ts'
import { type Paragraph, QUOTE } from './paragraph.ts'
import { afterLast, beforeFirst, type WordForm } from './words.ts'

/** Writes the keys of one token after another; the template's number is part of each key. */
class KeyWriter {
  readonly keys: Int32Array
  #at = 0
  #template = 0

  constructor(size: number) {
    this.keys = new Int32Array(size)
  }

  nextToken(): void {
    this.#template = 0
  }

  put(hash: number): void {
    this.#template += 1
    this.keys[this.#at++] = keyOf(mix(Math.imul(this.#template, 0x9e3779b1), hash))
  }
}

/** Features a token. */
export const featureCount = 73

/** The keys of all tokens of a paragraph, {@link featureCount} for each. */
export function readFeatures(paragraph: Paragraph): Int32Array {
  const writer = new KeyWriter(paragraph.tokens.length * featureCount)
  for (let at = 0; at < paragraph.tokens.length; at++) {
    writer.nextToken()
    const place = readPlace(paragraph, at)
    putWords(writer, place)
    putEndings(writer, place)
    putShapes(writer, place)
    putRates(writer, paragraph, place)
    putPosition(writer, paragraph, place)
    putCues(writer, paragraph, place)
    putSegment(writer, paragraph, place)
    putHints(writer, paragraph, place)
  }
  return writer.keys
}

/** A token with what several groups of features need of it. */
interface Place {
  readonly at: number
  readonly here: WordForm
  readonly left: WordForm
  readonly left2: WordForm
  readonly left3: WordForm
  readonly right: WordForm
  readonly right2: WordForm
  readonly right3: WordForm
  readonly rate: number
  readonly leftRate: number
  readonly rightRate: number
  readonly quote: number
  /** 1 in a quote, else 0. */
  readonly quoted: number
  readonly sentence: number
  /** Tokens from the start of the sentence, up to 5. */
  readonly position: number
}

const formAt = ({ forms }: Paragraph, at: number): WordForm =>
  at < 0 ? beforeFirst : at >= forms.length ? afterLast : (forms[at] ?? afterLast)

const EDGE = 15

// Reading a typed array beyond its ends is slow: looked at first.
const valueAt = (values: Uint8Array, at: number, beyond: number): number =>
  at < 0 || at >= values.length ? beyond : (values[at] ?? beyond)

const rateAt = (rates: Uint8Array, at: number): number => valueAt(rates, at, EDGE)

function readPlace(paragraph: Paragraph, at: number): Place {
  const { cueRate, sentenceOf, sentenceStart } = paragraph
  const quote = paragraph.quote[at] ?? 0
  const sentence = sentenceOf[at] ?? 0
  return {
    at,
    here: formAt(paragraph, at),
    left: formAt(paragraph, at - 1),
    left2: formAt(paragraph, at - 2),
    left3: formAt(paragraph, at - 3),
    right: formAt(paragraph, at + 1),
    right2: formAt(paragraph, at + 2),
    right3: formAt(paragraph, at + 3),
    rate: rateAt(cueRate, at),
    leftRate: rateAt(cueRate, at - 1),
    rightRate: rateAt(cueRate, at + 1),
    quote,
    quoted: quote === QUOTE.outside ? 0 : 1,
    sentence,
    position: Math.min(at - (sentenceStart[sentence] ?? 0), 5),
  }
}

function putWords(writer: KeyWriter, { here, left, left2, left3, right, right2, right3 }: Place): void {
  writer.put(here.word)
  writer.put(left.word)
  writer.put(right.word)
  writer.put(left2.word)
  writer.put(right2.word)
  writer.put(left3.word)
  writer.put(right3.word)
  const before = mix(left.word, here.word)
  writer.put(before)
  writer.put(mix(here.word, right.word))
  writer.put(mix(left.word, right.word))
  writer.put(mix(right.word, right2.word))
  writer.put(mix(left2.word, left.word))
  writer.put(mix(before, right.word))
  writer.put(here.stemHash)
  writer.put(mix(here.stemHash, right.word))
  writer.put(mix(left.word, here.stemHash))
  writer.put(mix(here.stemHash, right.stemHash))
  writer.put(mix(left.stemHash, here.stemHash))
}

function putEndings(writer: KeyWriter, { here, left, right }: Place): void {
  writer.put(here.lastTwo)
  writer.put(here.lastThree)
  writer.put(left.lastThree)
  writer.put(right.lastThree)
  writer.put(here.firstThree)
  writer.put(mix(here.lastThree, right.word))
  writer.put(mix(left.word, here.lastThree))
  writer.put(mix(here.lastTwo, left.lastTwo))
  writer.put(mix(here.lastTwo, right.lastTwo))
}

function putShapes(writer: KeyWriter, { here, left, left2, right }: Place): void {
  writer.put(here.shape * 32 + right.shape)
  writer.put((left.shape * 32 + here.shape) * 32 + right.shape)
  writer.put(((left2.shape * 32 + left.shape) * 32 + here.shape) * 32 + right.shape)
  writer.put(mix(left.shape, here.word))
  writer.put(mix(right.shape, here.word))
  writer.put(mix(right.shape, here.stemHash))
  writer.put(mix(mix(left.shape, here.stemHash), right.shape))
}

function putRates(writer: KeyWriter, paragraph: Paragraph, place: Place): void {
  const { at, here, left, right, rate, leftRate, rightRate } = place
  const stemRate = rateAt(paragraph.stemRate, at)
  const source = rateAt(paragraph.sourceRate, at)
  const around = (leftRate * 16 + rate) * 16 + rightRate
  writer.put(rate * 16 + stemRate)
  writer.put(around)
  writer.put(rateAt(paragraph.cueRate, at - 2) * 4096 + around)
  writer.put((rate * 16 + rightRate) * 16 + rateAt(paragraph.cueRate, at + 2))
  writer.put(mix(rate, right.word))
  writer.put(mix(rate, left.word))
  writer.put(mix(rate * 16 + left.shape, right.shape))
  writer.put(mix(stemRate, mix(left.word, right.word)))
  writer.put(source * 16 + rate)
  writer.put((source * 16 + rateAt(paragraph.sourceRate, at - 1)) * 16 + rateAt(paragraph.sourceRate, at + 1))
  writer.put((source * 16 + here.shape) * 16 + rightRate)
  writer.put((source * 16 + here.shape) * 16 + leftRate)
}

function putPosition(writer: KeyWriter, paragraph: Paragraph, place: Place): void {
  const { at, here, rate, quote, quoted, sentence, position } = place
  const toEnd = Math.min((paragraph.sentenceStart[sentence + 1] ?? 0) - 1 - at, 3)
  writer.put(quote * 4 + valueAt(paragraph.quote, at - 1, 0))
  writer.put((quoted * 16 + rate) * 4 + (paragraph.hasQuote[sentence] === true ? 1 : 0))
  writer.put(mix(here.word, quoted))
  writer.put(mix(here.shape * 4 + quote, position))
  writer.put((position * 4 + toEnd) * 4 + Math.min(paragraph.index, 3))
  writer.put(mix(here.word, position))
  writer.put(mix(rate * 8 + position, toEnd))
}

/** Steps of a distance in tokens: 1, 2 and 3 exactly, then by eights, up to 7; 0 where there is none. */
const distanceStep = (distance: number): number => Math.min(7, distance < 4 ? distance : 4 + ((distance - 4) >> 3))

function putCues(writer: KeyWriter, paragraph: Paragraph, { at, quoted }: Place): void {
  const before = paragraph.cueBefore[at] ?? -1
  const after = paragraph.cueAfter[at] ?? -1
  const commasBefore = paragraph.commasBefore[at] ?? 0
  const commasAfter = paragraph.commasAfter[at] ?? 0
  const beforeStem = before < 0 ? 0 : formAt(paragraph, before).stemHash
  const afterStem = after < 0 ? 0 : formAt(paragraph, after).stemHash
  const rates =
    (((before < 0 ? 0 : rateAt(paragraph.cueRate, before)) * 16 + (after < 0 ? 0 : rateAt(paragraph.cueRate, after))) *
      4 +
      commasBefore) *
      16 +
    commasAfter * 4 +
    quoted
  const nextToBefore = formAt(paragraph, before + 1)
  const nextToAfter = formAt(paragraph, after - 1)
  writer.put(mix(beforeStem, commasBefore * 4 + quoted))
  writer.put(mix(afterStem, commasAfter * 4 + quoted))
  writer.put(rates)
  writer.put(mix(mix(beforeStem, afterStem), quoted))
  writer.put(mix(beforeStem, before < 0 ? 0 : distanceStep(at - before)))
  writer.put(mix(afterStem, after < 0 ? 0 : distanceStep(after - at)))
  writer.put(mix(before < 0 ? 0 : mix(beforeStem, nextToBefore.word), commasBefore * 4 + quoted))
  writer.put(mix(after < 0 ? 0 : mix(afterStem, nextToAfter.word), commasAfter * 4 + quoted))
  writer.put(mix(mix(before < 0 ? 0 : nextToBefore.shape, after < 0 ? 0 : nextToAfter.shape), rates))
}

function putSegment(
  writer: KeyWriter,
  paragraph: Paragraph,
  { at, here, rate, quoted, sentence, position }: Place,
): void {
  const before = paragraph.cueBefore[at] ?? -1
  const after = paragraph.cueAfter[at] ?? -1
  const beforeRate = before < 0 ? 0 : rateAt(paragraph.cueRate, before)
  const afterRate = after < 0 ? 0 : rateAt(paragraph.cueRate, after)
  const commasBefore = paragraph.commasBefore[at] ?? 0
  const start = paragraph.sentenceStart[sentence] ?? 0
  const segment = formAt(paragraph, paragraph.segmentStart[at] ?? 0).word
  const last =
    sentence === 0 ? 60 : (paragraph.bestCue[sentence - 1] ?? 0) * 4 + (paragraph.hasQuote[sentence - 1] ? 1 : 0)
  const opensQuoted = sentence > 0 && inQuote(paragraph, start) && inQuote(paragraph, start - 1) ? 1 : 0
  writer.put(mix(segment, beforeRate * 16 + afterRate))
  writer.put(mix(mix(segment, quoted), commasBefore * 4 + (paragraph.commasAfter[at] ?? 0)))
  writer.put(mix(segment, here.stemHash))
  writer.put(mix(formAt(paragraph, start).word, quoted * 4 + Math.min(commasBefore, 1) * 2 + (beforeRate > 0 ? 1 : 0)))
  writer.put(((paragraph.bestCue[sentence] ?? 0) * 4 + quoted) * 64 + last)
  writer.put(mix(rate * 16 + opensQuoted * 8 + quoted * 2, position))
}

const inQuote = ({ quote }: Paragraph, at: number): boolean => valueAt(quote, at, QUOTE.outside) !== QUOTE.outside

function putHints(writer: KeyWriter, paragraph: Paragraph, { at, here, left, right, rate, quote }: Place): void {
  const before = paragraph.cueBefore[at] ?? -1
  const after = paragraph.cueAfter[at] ?? -1
  const hint = paragraph.hints[at] ?? 0
  const edge = LABEL.gap + 1
  const cues =
    (after < 0 ? 0 : rateAt(paragraph.cueRate, after)) * 16 +
    (paragraph.commasBefore[at] ?? 0) * 4 +
    (paragraph.commasAfter[at] ?? 0)
  writer.put((hint * 8 + valueAt(paragraph.hints, at - 1, edge)) * 8 + valueAt(paragraph.hints, at + 1, edge))
  writer.put(mix(hint, here.word))
  writer.put((hint * 16 + rate) * 4 + quote)
  writer.put(mix(hint * 16 + (before < 0 ? 0 : rateAt(paragraph.cueRate, before)), cues))
  writer.put(mix(hint * 32 + here.shape, left.shape * 32 + right.shape))
}
