/** Reading fields of JSON-LD that anybody wrote: a value may be a string, a number, an object with a name, or a list of these. */

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of a JSON object; undefined where it has none of its own. `schema:` and full names of schema.org's terms are the same. */
export function fieldOf(value: object, name: string): unknown {
  for (const key of [name, `schema:${name}`, `https://schema.org/${name}`, `http://schema.org/${name}`])
    if (Object.hasOwn(value, key)) return (value as Readonly<Record<string, unknown>>)[key]
  return undefined
}

/** A value as a list: itself where it is one, nothing where it is missing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A value as words: of a list the first that has some, of `{"@value": …}` its value. White space is folded. */
export function wordsOf(value: unknown): string {
  for (const each of listOf(value)) {
    const plain = isObject(each) ? fieldOf(each, '@value') : each
    const words =
      typeof plain === 'string' || typeof plain === 'number' ? String(plain).replace(/\s+/gu, ' ').trim() : ''
    if (words !== '') return words
  }
  return ''
}

/** A value as text, white space as it is: of a list the first that is one, "" where none is. */
export function textOf(value: unknown): string {
  for (const each of listOf(value)) {
    const plain = isObject(each) ? fieldOf(each, '@value') : each
    if (typeof plain === 'string') return plain
  }
  return ''
}

/** The name of a person, body or publisher: of the first that has one. */
export function nameOf(value: unknown): string {
  for (const each of listOf(value)) {
    const name = isObject(each) ? wordsOf(fieldOf(each, 'name')) : wordsOf(each)
    if (name !== '') return name
  }
  return ''
}

/** An http(s) address, or "". */
export function linkOf(value: unknown): string {
  for (const each of listOf(value)) {
    const words = wordsOf(isObject(each) ? (fieldOf(each, '@id') ?? fieldOf(each, 'url')) : each)
    if (/^https?:\/\/[^\s/?#]\S{0,3000}$/iu.test(words)) return words
  }
  return ''
}

/** A finite number, also one in a string; null where there is none. */
export function numberOf(value: unknown): number | null {
  const words = wordsOf(value)
  const number = Number(words.replace(',', '.'))
  return words === '' || !Number.isFinite(number) ? null : number
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?/u

/** An ISO 8601 date or date-time, also one with a blank for its "T"; "" for what is no date. */
export function dateOf(value: unknown): string {
  const [, day, time, zone = ''] = DATE.exec(wordsOf(value)) ?? []
  if (day === undefined || Number.isNaN(Date.parse(day))) return ''
  const whole = time === undefined ? day : `${day}T${time}${zone}`
  return Number.isNaN(Date.parse(whole)) ? day : whole
}
