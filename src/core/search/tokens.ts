/** A search in pieces, with their places, so that a single filter can be put in or taken out. */

/** Names before a colon that mean something. */
export const fields = ['speaker', 'outlet', 'site', 'kind', 'origin', 'after', 'before'] as const

/** One of {@link fields}. */
export type Field = (typeof fields)[number]

/** A piece of a search between blanks. `value` is without its minus, quotes and known field. */
export interface Token {
  readonly not: boolean
  readonly field: Field | null
  readonly quoted: boolean
  readonly value: string
  /** With what stands before a colon: what is searched where the field is not understood. */
  readonly written: string
  readonly isOr: boolean
  readonly start: number
  readonly end: number
}

const pattern = /(-?)(?:(\p{L}+):)?(?:"([^"]*)(?:"|$)|(\S+))/gu

const fieldOf = (name: string): Field | null => fields.find(field => field === name.toLowerCase()) ?? null

/** The pieces in order. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map(match => {
    const [whole, minus = '', name = '', words, word = ''] = match
    const field = fieldOf(name)
    const quoted = words !== undefined
    const plain = quoted ? words : word
    // "https://…" or "Smith:" has no field: all of it is words.
    const written = name === '' ? plain : `${name}:${plain}`
    return {
      not: minus !== '',
      field,
      quoted,
      value: field === null ? written : plain,
      written,
      isOr: whole === 'OR' || whole === '|',
      start: match.index,
      end: match.index + whole.length,
    }
  })
}

/** What a search has for a field, not counting what it takes away; "" where it has nothing. */
export const filterIn = (text: string, field: Field): string =>
  tokensOf(text).find(token => token.field === field && !token.not)?.value ?? ''

/** The search with this as its only value of the field; without any where the value is "". The rest stays as it was typed. */
export function withFilter(text: string, field: Field, value: string): string {
  let rest = text
  for (const token of [...tokensOf(text)].reverse()) {
    if (token.field === field && !token.not) rest = rest.slice(0, token.start) + rest.slice(token.end)
  }
  const plain = value.replaceAll('"', '').trim()
  const kept = rest.replace(/\s+/gu, ' ').trim()
  if (plain === '') return kept
  const filter = `${field}:${/\s/u.test(plain) ? `"${plain}"` : plain}`
  // In front, so that the last word goes on being the one that is typed.
  return kept === '' ? `${filter} ` : `${filter} ${kept}`
}
