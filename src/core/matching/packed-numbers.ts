/** Whole numbers as text of a fixed number of base-64 digits each: shorter than decimals, and one string to the parser of the script. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const base = alphabet.length

/** Whole numbers from 0 that have so many digits. Throws RangeError for others. */
export function packNumbers(numbers: readonly number[], digits: number): string {
  return numbers
    .map(number => {
      if (!Number.isInteger(number) || number < 0 || number >= base ** digits)
        throw new RangeError(`not packed: ${number}`)
      const written = Array.from({ length: digits }, (_, at) => Math.floor(number / base ** at) % base)
      return written.map(digit => alphabet.charAt(digit)).join('')
    })
    .join('')
}

/** The numbers of {@link packNumbers}. */
export function unpackNumbers(packed: string, digits: number): Float64Array {
  const numbers = new Float64Array(packed.length / digits)
  for (let at = 0; at < numbers.length; at++) {
    let number = 0
    for (let digit = 0; digit < digits; digit++) {
      number += alphabet.indexOf(packed.charAt(at * digits + digit)) * base ** digit
    }
    numbers[at] = number
  }
  return numbers
}
