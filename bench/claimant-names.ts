/** Whether two ways to name a claimant name the same, and how much of the fuller one the other has. */

/** A claimant's name in its parts, all in lower case. */
export interface NameParts {
  /** The surname of a person, else the noun that says what it is: "poll" of "a Fox News poll". */
  readonly head: string
  /** All names of a person, with the surname: ["john", "kelly"]. Empty where it is no person's name. */
  readonly person: readonly string[]
  /** The words of office or description beside the person's names. */
  readonly office: readonly string[]
  readonly words: ReadonlySet<string>
}

const TITLES = new Set(
  `president vice former mr mrs ms dr sen senator rep representative gov governor minister secretary judge justice sir lord staff chairman
  chairwoman chair chief ceo mayor leader director professor spokesman spokeswoman spokesperson nominee candidate democrat republican
  democratic gop ambassador general gen col lt sgt attorney congressman congresswoman speaker whip manager strategist adviser advisor analyst
  u.s us army prime foreign head founder editor host officer king queen pope pollster commissioner sheriff delegate dictator reporter
  columnist representative-elect president-elect economist author activist billionaire executive`.split(/\s+/),
)
const SMALL = new Set(
  'a an the of for to in at on and or by with from its his her their who that which said is as'.split(' '),
)
const TAIL =
  /[,(;–—]| (?:who|which|that|of|for|to|in|at|with|from|on|by|and|familiar|close|cited|citing|speaking|told|representing|quoted|covering|shared|published) /u

/** Takes a claimant's name apart. */
export function nameParts(name: string): NameParts {
  const plain = name.replaceAll('’', "'").replace(/\s+/gu, ' ').trim()
  const tokens = headOf(plain)
    .replace(/,? (?:Jr|Sr)\.?$|'s?$|\.$/gu, '')
    .split(' ')
  const head = tokens.at(-1) ?? ''
  const words = wordsOf(plain)
  let from = tokens.length - 1
  const isName = (word: string): boolean =>
    /^\p{Lu}/u.test(word) && !/^(?:The|An?)$/u.test(word) && !TITLES.has(folded(word)) && !word.endsWith("'s")
  while (from > 0 && tokens.length - from < 4 && isName(tokens[from - 1] ?? '')) from -= 1
  const isPerson = /^\p{Lu}/u.test(head) && !/^(?:the|a|an)$/iu.test(tokens[from - 1] ?? '')
  const person = isPerson
    ? tokens
        .slice(from)
        .map(folded)
        .filter(word => word.length > 1)
    : []
  return { head: folded(head), person, office: words.filter(word => !person.includes(word)), words: new Set(words) }
}

const PERSON_AT_END =
  /(?: (?!(?:of|for|the|in|at|to|and|by|from|with|on) )\p{Ll}[\p{L}-]{2,}| Sir) \p{Lu}[\p{L}.-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'-]+$/u

/** The words up to the head: "ambassador to the U.S. Sir Peter Cole" has it at its end, "president of Butler University" at its start. */
function headOf(name: string): string {
  const segment = name.split(/[,(]/u, 1)[0]?.trim() ?? ''
  return PERSON_AT_END.test(segment) ? segment : name.split(TAIL, 1)[0]?.trim() || name
}

/** Whether both name the same person, body or thing, by surname, head noun or initials. */
export function hasSameHead(gold: string, ours: string): boolean {
  const [a, b] = [nameParts(gold), nameParts(ours)]
  if (a.head === b.head || (a.words.has(b.head) && b.words.has(a.head))) return true
  return isInitialsOf(gold, ours) || isInitialsOf(ours, gold)
}

/** Whether ours has all the person's names, or all words of what is no person; initials and titles apart. */
export function hasFullName(gold: string, ours: string): boolean {
  const { person, head, words } = nameParts(gold)
  const mine = nameParts(ours).words
  const wanted = person.length > 0 ? person : [...words].filter(word => word === head)
  return wanted.every(word => mine.has(word)) || isInitialsOf(gold, ours) || isInitialsOf(ours, gold)
}

/** Whether ours has at least half of the words of office that gold has; null where gold has none. */
export function hasOffice(gold: string, ours: string): boolean | null {
  const { office, person } = nameParts(gold)
  if (person.length === 0 || office.length === 0) return null
  const mine = nameParts(ours).words
  return office.filter(word => mine.has(word)).length * 2 >= office.length
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}.&'-]*/gu) ?? [])
    .map(folded)
    .filter(word => !SMALL.has(word) && word !== '')
}

/** Lower case, without stops, possessive and the plural's s. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/'s?$|[.,]+$/gu, '')
    .replaceAll('.', '')
    .replace(/(?<=\p{L}{3})s$/u, '')
}

function isInitialsOf(short: string, long: string): boolean {
  const acronym = /^(?:the )?(\p{Lu}{2,5})$/u.exec(short.replaceAll('.', ''))?.[1]
  return (
    acronym !== undefined &&
    (long
      .match(/\b\p{Lu}/gu)
      ?.join('')
      .includes(acronym) ??
      false)
  )
}
