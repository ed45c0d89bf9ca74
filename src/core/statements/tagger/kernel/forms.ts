/** Words as the tagger sees them, one form for every spelling, with the sums of all rows that hang on the one form alone. */

import { Form } from './form.ts'
import { loneSum, putLone } from './lone-features.ts'
import { allocate, grow } from './memory.ts'
import { makeKeys } from './row-table.ts'

/** Bytes of a form in the table: a {@link Form}, then seven sums, for the token three to the right of it to the one three to the left. */
const size = 32 + 7 * 16

let capacity = 64
let count = 0
let table: usize = allocate(capacity * size)

/** Forgets all forms. */
export function forgetForms(): void {
  count = 0
}

/** The form of a number. */
export function formAt(at: i32): Form {
  return changetype<Form>(table + at * size)
}

/** Room for one more form, whose number is the count of those before. */
export function newForm(): Form {
  if (count === capacity) {
    table = grow(table, count * size, (count + 1) * size)
    capacity = (count + 1) * 2
  }
  return formAt(count)
}

/** Keeps the form just made; returns its number. */
export function keepForm(form: Form): i32 {
  putLone(form, form, form, form, form, form, form)
  makeKeys()
  for (let place = -3; place <= 3; place++) v128.store(placeOfSum(form, place), loneSum(place))
  return count++
}

function placeOfSum(form: Form, place: i32): usize {
  return changetype<usize>(form) + 32 + ((place + 3) << 4)
}

/** The sum of the rows that a token has from the form `place` tokens after it alone. */
export function sumOf(form: Form, place: i32): v128 {
  return v128.load(placeOfSum(form, place))
}
