/** What the columns of a table mean: the names of Gainsay's own, and guesses at those of others. */

/** A column's meaning, under the name that it has in Gainsay's own tables. `link`, `day` and `page` belong to the statement of a row, or to the sighting where it has none. */
export type Column =
  | ('claim' | 'claimant' | 'language' | 'sourcing' | 'directness' | 'claim_id' | 'claim_created' | 'claim_updated')
  | ('kind' | 'words' | 'by' | 'publication' | 'title' | 'date' | 'url')
  | ('verdict' | 'rating' | 'best_rating' | 'worst_rating' | 'evidence' | 'id' | 'claim_ids' | 'created' | 'updated')
  | ('seen_url' | 'seen_title' | 'seen_outlet' | 'seen_published' | 'seen_first' | 'seen_last')
  | ('seen_prefix' | 'seen_exact' | 'seen_suffix')

/** All columns in the order of Gainsay's own tables. */
export const columns = [
  'claim',
  'claimant',
  'language',
  'sourcing',
  'directness',
  'kind',
  'words',
  'by',
  'publication',
  'title',
  'date',
  'url',
  'verdict',
  'rating',
  'best_rating',
  'worst_rating',
  'evidence',
  'seen_url',
  'seen_title',
  'seen_outlet',
  'seen_published',
  'seen_exact',
  'seen_prefix',
  'seen_suffix',
  'seen_first',
  'seen_last',
  'claim_id',
  'claim_created',
  'claim_updated',
  'id',
  'claim_ids',
  'created',
  'updated',
] as const satisfies readonly Column[]

/** What others call them, in the words that tables of fact checks have; checked in order. */
const GUESSES: readonly (readonly [Column, RegExp])[] = [
  ['verdict', /verdict|rating|label|conclusion|veracity|truth|urteil|bewertung|veredicto|note/u],
  ['claimant', /claimant|speaker|claimed by|claim by|said by|who said|source of|person|politician|urheber/u],
  ['seen_url', /claim (?:url|link)|appearance|seen (?:at|url|on)|where seen/u],
  ['seen_published', /claim date|date of claim|said on|date said/u],
  ['url', /url|link|address|web|href/u],
  ['date', /date|day|published|when|datum|fecha/u],
  ['publication', /publisher|outlet|fact.?checker|site|organi[sz]ation|medium|checked by|reviewer/u],
  ['by', /author|^by$|analyst/u],
  ['title', /title|headline/u],
  ['words', /review|explanation|summary|statement|note|comment|reason|body|description|justification/u],
  ['language', /^lang/u],
  ['claim', /claim|text|quote|assertion|behauptung|afirmaci/u],
]

/** What each column of a header probably means; null for what nobody can tell. No meaning is given twice. */
export function guessColumns(header: readonly string[]): readonly (Column | null)[] {
  const given = new Set<Column>()
  const take = (column: Column | undefined): Column | null => {
    if (column === undefined || given.has(column)) return null
    given.add(column)
    return column
  }
  const names = header.map(name => name.trim().toLowerCase())
  // What others call a rating is often a word; in a table with both, as Gainsay's are, it is the number.
  const isNumber = names.includes('verdict')
  const exact = names.map(name =>
    name === 'rating' && !isNumber ? null : take(columns.find(column => column === name)),
  )
  return names.map((name, at) => {
    const words = name.replace(/[_-]+/gu, ' ')
    return exact[at] ?? take(GUESSES.find(([column, called]) => !given.has(column) && called.test(words))?.[0])
  })
}
