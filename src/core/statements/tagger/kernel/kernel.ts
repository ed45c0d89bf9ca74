/**
 * The hot part of the tagger in WebAssembly (AssemblyScript), which is fast from its first run on: it opens the weights, makes the
 * features of tokens, sums their rows and finds the best labels. One paragraph at a time: reserve room, fill in its tokens, label.
 */
import { kindAt, putLabels, putScores } from './decode.ts'
import { addTogether, putTogether } from './features.ts'
import { forgetForms, keepForm, newForm, sumOf } from './forms.ts'
import { rateOf, stems, words } from './lexicon.ts'
import { putLone } from './lone-features.ts'
import { keys, makeKeys } from './row-table.ts'
import { readSurroundings } from './surroundings.ts'
import { formOf, reserve, reserveParagraph } from './tokens.ts'
import { openWeights } from './weights.ts'

export { forgetForms, keys, kindAt, reserve, reserveParagraph }

/** Opens the weights at {@link reserve}; once in a kernel's life. */
export function open(size: u32): i32 {
  return openWeights(reserve(size), size)
}

/** The byte of a word in the opened lexicon. */
export function wordRates(word: u32): u32 {
  return rateOf(words, word)
}

/** The byte of a stem in the opened lexicon. */
export function stemRate(stem: u32): u32 {
  return rateOf(stems, stem)
}

/** Adds a form; returns its number. The first two are those before and after a paragraph. */
export function addForm(
  word: u32,
  stem: u32,
  lastTwo: u32,
  lastThree: u32,
  firstThree: u32,
  shape: u32,
  cueRate: u32,
  stemRate: u32,
  sourceRate: u32,
  kind: u32,
  endsSegment: u32,
): i32 {
  const form = newForm()
  form.word = word
  form.stem = stem
  form.lastTwo = lastTwo
  form.lastThree = lastThree
  form.firstThree = firstThree
  form.shape = <u8>shape
  form.cueRate = <u8>cueRate
  form.stemRate = <u8>stemRate
  form.sourceRate = <u8>sourceRate
  form.kind = <u8>kind
  form.endsSegment = <u8>endsSegment
  return keepForm(form)
}

/** Labels the tokens of the paragraph, which is filled in. `paragraph` is its number in the article. */
export function label(count: i32, paragraph: i32): void {
  if (count === 0) return
  readSurroundings(count)
  for (let at = 0; at < count; at++) {
    putTogether(at, paragraph)
    makeKeys()
    let sums = sumOf(formOf(at), 0)
    for (let place = 1; place <= 3; place++)
      sums = i16x8.add(sums, i16x8.add(sumOf(formOf(at - place), -place), sumOf(formOf(at + place), place)))
    putScores(at, addTogether(sums))
  }
  putLabels(count)
}

/** Reads a paragraph, for {@link putKeys} and {@link kindAt}. */
export function read(count: i32): void {
  readSurroundings(count)
}

/** Puts the keys of all features of a token at {@link keys}, in the order of their templates. */
export function putKeys(at: i32, paragraph: i32): void {
  putLone(formOf(at - 3), formOf(at - 2), formOf(at - 1), formOf(at), formOf(at + 1), formOf(at + 2), formOf(at + 3))
  putTogether(at, paragraph)
  makeKeys()
}
