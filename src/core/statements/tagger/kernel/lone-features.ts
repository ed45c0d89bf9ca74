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

/** Their templates, by where the word stands that they hang on, and where those of each place end. */
const templates = memory.data<u8>([5, 3, 1, 20, 0, 13, 18, 19, 22, 34, 42, 2, 21, 4, 6])
const ends = memory.data<u8>([0, 1, 2, 4, 11, 13, 14, 15])

/** Whether a template is one of them. */
export function isLone(template: i32): bool {
  for (let at = templates; at < templates + load<u8>(ends, 7); at++) if (load<u8>(at) === template) return true
  return false
}

/** The sum of the rows that a token has from the word `place` after it, whose lone features have their keys. */
export function loneSum(place: i32): v128 {
  const at = ends + (place + 3)
  return addRows(i16x8.splat(0), templates + load<u8>(at), templates + load<u8>(at, 1))
}
