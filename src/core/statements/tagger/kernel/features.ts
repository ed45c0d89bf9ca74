/**
 * The features of a token: what it and its neighbours look like, how likely they are cues and sources, where it stands to quotes,
 * commas and the nearest cues, and what the rules say of it. Each is a hash; templates always come in the same order, and the place
 * of a template goes into its keys.
 */
import { Form } from './form.ts'
import { mix } from './hashes.ts'
import { isLone } from './lone-features.ts'
import { featureCount } from './numbers.ts'
import { addRows, putFeature as put } from './row-table.ts'
import { formOf, outside, Sentence, sentenceAt, Token, tokenAt } from './tokens.ts'

/** Puts those that hang on more than one word; lone-features.ts has the others. `paragraph` is its number in the article. */
export function putTogether(at: i32, paragraph: i32): void {
  const left2 = formOf(at - 2)
  const left = formOf(at - 1)
  const here = formOf(at)
  const right = formOf(at + 1)
  const right2 = formOf(at + 2)
  putWords(left2, left, here, right, right2)
  putEndings(left, here, right)
  putShapes(left2, left, here, right)
  putRates(left2, left, here, right, right2)
  putPosition(at, here, paragraph)
  putCues(at)
  putSegment(at, here)
  putHints(at, left, here, right)
}

function putWords(left2: Form, left: Form, here: Form, right: Form, right2: Form): void {
  const before = mix(left.word, here.word)
  put(7, before)
  put(8, mix(here.word, right.word))
  put(9, mix(left.word, right.word))
  put(10, mix(right.word, right2.word))
  put(11, mix(left2.word, left.word))
  put(12, mix(before, right.word))
  put(14, mix(here.stem, right.word))
  put(15, mix(left.word, here.stem))
  put(16, mix(here.stem, right.stem))
  put(17, mix(left.stem, here.stem))
}

function putEndings(left: Form, here: Form, right: Form): void {
  put(23, mix(here.lastThree, right.word))
  put(24, mix(left.word, here.lastThree))
  put(25, mix(here.lastTwo, left.lastTwo))
  put(26, mix(here.lastTwo, right.lastTwo))
}

function putShapes(left2: Form, left: Form, here: Form, right: Form): void {
  const two = <u32>left.shape * 32 + here.shape
  put(27, <u32>here.shape * 32 + right.shape)
  put(28, two * 32 + right.shape)
  put(29, (<u32>left2.shape * 1024 + two) * 32 + right.shape)
  put(30, mix(left.shape, here.word))
  put(31, mix(right.shape, here.word))
  put(32, mix(right.shape, here.stem))
  put(33, mix(mix(left.shape, here.stem), right.shape))
}

function putRates(left2: Form, left: Form, here: Form, right: Form, right2: Form): void {
  const rate: u32 = here.cueRate
  const around = (<u32>left.cueRate * 16 + rate) * 16 + right.cueRate
  const source: u32 = here.sourceRate
  const sourceShape = source * 16 + here.shape
  put(35, around)
  put(36, <u32>left2.cueRate * 4096 + around)
  put(37, (rate * 16 + right.cueRate) * 16 + right2.cueRate)
  put(38, mix(rate, right.word))
  put(39, mix(rate, left.word))
  put(40, mix(rate * 16 + left.shape, right.shape))
  put(41, mix(here.stemRate, mix(left.word, right.word)))
  put(43, (source * 16 + left.sourceRate) * 16 + right.sourceRate)
  put(44, sourceShape * 16 + right.cueRate)
  put(45, sourceShape * 16 + left.cueRate)
}

function putPosition(at: i32, here: Form, paragraph: i32): void {
  const token = tokenAt(at)
  const sentence = sentenceAt(token.sentence)
  const position = positionOf(at, sentence)
  const toEnd: u32 = min(sentence.end - 1 - at, 3)
  const place: u32 = token.place
  const quoted = isQuoted(token)
  const rate: u32 = here.cueRate
  put(46, place * 4 + tokenAt(at - 1).place)
  put(47, (quoted * 16 + rate) * 4 + sentence.hasQuote)
  put(48, mix(here.word, quoted))
  put(49, mix(<u32>here.shape * 4 + place, position))
  put(50, (position * 4 + toEnd) * 4 + min(paragraph, 3))
  put(51, mix(here.word, position))
  put(52, mix(rate * 8 + position, toEnd))
}

function isQuoted(token: Token): u32 {
  return token.place === outside ? 0 : 1
}

/** Tokens from the start of the sentence, up to 5. */
function positionOf(at: i32, sentence: Sentence): u32 {
  return min(at - sentence.start, 5)
}

/** Steps of a distance in tokens: 1, 2 and 3 exactly, then by eights, up to 7; 0 where there is none. */
function distanceStep(distance: u32): u32 {
  return min(7, distance < 4 ? distance : 4 + ((distance - 4) >> 3))
}

function putCues(at: i32): void {
  const token = tokenAt(at)
  const before = token.cueBefore
  const after = token.cueAfter
  const quoted = isQuoted(token)
  const commasBefore = <u32>token.commasBefore * 4 + quoted
  const commasAfter = <u32>token.commasAfter * 4 + quoted
  let beforeStem: u32 = 0
  let beforeDistance: u32 = 0
  let beforePair: u32 = 0
  let beforeShape: u32 = 0
  if (before >= 0) {
    const next = formOf(before + 1)
    beforeStem = formOf(before).stem
    beforeDistance = distanceStep(at - before)
    beforePair = mix(beforeStem, next.word)
    beforeShape = next.shape
  }
  let afterStem: u32 = 0
  let afterDistance: u32 = 0
  let afterPair: u32 = 0
  let afterShape: u32 = 0
  if (after >= 0) {
    const last = formOf(after - 1)
    afterStem = formOf(after).stem
    afterDistance = distanceStep(after - at)
    afterPair = mix(afterStem, last.word)
    afterShape = last.shape
  }
  const rates = ((rateAt(before) * 16 + rateAt(after)) * 4 + token.commasBefore) * 16 + commasAfter
  put(53, mix(beforeStem, commasBefore))
  put(54, mix(afterStem, commasAfter))
  put(55, rates)
  put(56, mix(mix(beforeStem, afterStem), quoted))
  put(57, mix(beforeStem, beforeDistance))
  put(58, mix(afterStem, afterDistance))
  put(59, mix(beforePair, commasBefore))
  put(60, mix(afterPair, commasAfter))
  put(61, mix(mix(beforeShape, afterShape), rates))
}

/** The rate of a cue; 0 where there is none. */
function rateAt(cue: i32): u32 {
  return cue < 0 ? 0 : formOf(cue).cueRate
}

function putSegment(at: i32, here: Form): void {
  const token = tokenAt(at)
  const sentence = sentenceAt(token.sentence)
  const beforeRate = rateAt(token.cueBefore)
  const commasBefore: u32 = token.commasBefore
  const segment = formOf(token.segmentStart).word
  const quoted = isQuoted(token)
  const position = positionOf(at, sentence)
  put(62, mix(segment, beforeRate * 16 + rateAt(token.cueAfter)))
  put(63, mix(mix(segment, quoted), commasBefore * 4 + token.commasAfter))
  put(64, mix(segment, here.stem))
  put(65, mix(formOf(sentence.start).word, quoted * 4 + min(commasBefore, 1) * 2 + min(beforeRate, 1)))
  put(66, (sentence.bestCue * 4 + quoted) * 64 + lastSentence(token.sentence))
  put(67, mix(<u32>here.cueRate * 16 + opensQuoted(sentence) * 8 + quoted * 2, position))
}

/** What the sentence before in the same paragraph held: its best cue and whether it had a quote. */
function lastSentence(sentence: i32): u32 {
  if (sentence === 0) return 60
  const last = sentenceAt(sentence - 1)
  return last.bestCue * 4 + last.hasQuote
}

/** 1 where a sentence starts within a quote that was open before it. */
function opensQuoted(sentence: Sentence): u32 {
  return isQuoted(tokenAt(sentence.start)) & isQuoted(tokenAt(sentence.start - 1))
}

function putHints(at: i32, left: Form, here: Form, right: Form): void {
  const token = tokenAt(at)
  const hint: u32 = token.hint
  const rate: u32 = here.cueRate
  const commas = <u32>token.commasBefore * 4 + token.commasAfter
  put(68, (hint * 8 + tokenAt(at - 1).hint) * 8 + tokenAt(at + 1).hint)
  put(69, mix(hint, here.word))
  put(70, (hint * 16 + rate) * 4 + token.place)
  put(71, mix(hint * 16 + rateAt(token.cueBefore), rateAt(token.cueAfter) * 16 + commas))
  put(72, mix(hint * 32 + here.shape, <u32>left.shape * 32 + right.shape))
}

const templates = memory.data(featureCount)
let end = templates
for (let template = 0; template < featureCount; template++) if (!isLone(template)) store<u8>(end++, <u8>template)

/** Adds the rows of these features, which have their keys, to the sums of a token. */
export function addTogether(sums: v128): v128 {
  return addRows(sums, templates, end)
}
