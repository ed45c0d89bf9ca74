/** The features of a token that hang on one word alone: what they are, and the sums of their rows, by where that word stands. */
import { Form } from './form.ts'
import { addRows, putFeature } from './row-table.ts'

/** Puts them: words 3, 2 and 1 to the left, the token itself, 1, 2 and 3 to the right. */
export function putLone(
  left3: Form,
  left2: Form,
  left: Form,
  here: Form,
  right: Form,
  right2: Form,
  right3: Form,
): void {
  putFeature(0, here.word)
  putFeature(1, left.word)
  putFeature(2, right.word)
  putFeature(3, left2.word)
  putFeature(4, right2.word)
  putFeature(5, left3.word)
  putFeature(6, right3.word)
  putFeature(13, here.stem)
  putFeature(18, here.lastTwo)
  putFeature(19, here.lastThree)
  putFeature(20, left.lastThree)
  putFeature(21, right.lastThree)
  putFeature(22, here.firstThree)
  putFeature(34, <u32>here.cueRate * 16 + here.stemRate)
  putFeature(42, <u32>here.sourceRate * 16 + here.cueRate)
}

/** The sum of the rows that a token has from the word `place` after it, whose lone features have their keys. */
export function loneSum(place: i32): v128 {
  const none = i16x8.splat(0)
  if (place === -3) return addRows(none, 5, 6)
  if (place === -2) return addRows(none, 3, 4)
  if (place === -1) return addRows(addRows(none, 1, 2), 20, 21)
  if (place === 1) return addRows(addRows(none, 2, 3), 21, 22)
  if (place === 2) return addRows(none, 4, 5)
  if (place === 3) return addRows(none, 6, 7)
  const sum = addRows(addRows(addRows(none, 0, 1), 13, 14), 18, 20)
  return addRows(addRows(addRows(sum, 22, 23), 34, 35), 42, 43)
}
