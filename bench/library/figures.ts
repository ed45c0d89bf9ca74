/** Figures of the library benchmark: how they are taken together and printed. */
import { loadavg } from 'node:os'

/** The middle one; of an even number the lower of the two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0

/** The least. */
export const least = (numbers: readonly number[]): number => Math.min(...numbers)

/** A figure for people: three digits that tell. */
export const told = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** Prints a row of a table. */
export const row = (...cells: readonly (string | number)[]): void =>
  console.log(`| ${cells.map(cell => (typeof cell === 'number' ? told(cell) : cell)).join(' | ')} |`)

/** Prints a heading, the load of the machine (others may use it), and the head of a table. */
export function table(title: string, ...heads: readonly string[]): void {
  console.log(`\n### ${title} (load ${loadavg()[0]?.toFixed(1)})\n`)
  row(...heads)
  row(...heads.map(() => '---'))
}

/** What must hold, what is, and whether it does. */
export function verdict(what: string, value: number, most: number, unit: string): void {
  console.log(`${value <= most ? 'holds' : 'FAILS'}: ${what}: ${told(value)} ${unit}, at most ${most}`)
}

/** The same where more is better. */
export function verdictAtLeast(what: string, value: number, atLeast: number, unit: string): void {
  console.log(`${value >= atLeast ? 'holds' : 'FAILS'}: ${what}: ${told(value)} ${unit}, at least ${atLeast}`)
}
