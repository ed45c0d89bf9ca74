import { isPersonal, type Mention, mentionsIn, PARTICLE } from './mentions.ts'
import { MEN, PLAIN_TITLES, WOMEN } from './offices.data.ts'
import { officeAfter, officeBefore } from './offices.ts'

/** Somebody (or something) that an article names. */
export interface Person {
  /** The fullest name without titles and office: "John Kelly". */
  readonly name: string
  /** The same with the office, as fully as the article gives it: "White House chief of staff John Kelly". */
  readonly fullName: string
  /** The words that tell what the person is, in lower case: of the office, of titles and of party. */
  readonly description: string
  readonly gender: Gender | null
}

export type Gender = 'woman' | 'man'

/** Whom a pronoun of one person can mean. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['herself', 'woman'],
])

/** One place where a person is named. */
export interface PersonMention {
  readonly person: Person
  readonly mention: Mention
}

interface Entry extends Person {
  name: string
  fullName: string
  description: string
  gender: Gender | null
  given: string
  nameWords: readonly string[]
  before: string
  after: string
  party: string
  offices: number
  mentions: number
}

// The first few places where somebody is named tell the office.
const MOST_OFFICES = 5
const LINE_BEFORE = 110
const LINE_AFTER = 180
const LONGEST = 130

/** Knows who is named in an article, where, and what each of them is. */
export class People {
  readonly #bySurname = new Map<string, Entry[]>()
  readonly #byGiven = new Map<string, Entry[]>()
  /** All places where somebody is named, in text order. */
  readonly mentions: readonly PersonMention[]

  constructor(text: string) {
    const found = mentionsIn(text).map(mention => ({ mention, person: this.#fullyNamed(mention) }))
    for (const { mention, person } of found) {
      if (person === null) continue
      person.mentions += 1
      readOffices(text, mention, person)
    }
    for (const each of found) {
      const { mention } = each
      each.person ??= this.#shortlyNamed(mention)
      if (each.person === null || mention.title === '') continue
      each.person.gender ??= GENDERS.get(mention.title) ?? null
      if (mention.name.length === 1) readOffices(text, mention, each.person)
    }
    this.mentions = found.flatMap(({ mention, person }) => {
      if (person === null) return []
      if (person.fullName === '') writeFullName(person)
      return [{ mention, person }]
    })
  }

  readonly #byName = new Map<string, Entry | null>()

  /** Whom a name of several words names; null where it is no person's. */
  #fullyNamed({ name }: Mention): Entry | null {
    if (name.length < 2 || PARTICLE.test(name[0] ?? '')) return null
    const whole = name.join(' ')
    let entry = this.#byName.get(whole)
    if (entry === undefined) {
      entry = isPersonal(name) ? this.#enter(name) : null
      this.#byName.set(whole, entry)
    }
    return entry
  }

  /** Whom a surname alone names: of those so called the one most often named in full, else somebody new where a title stands before it. */
  #shortlyNamed({ name, title }: Mention): Entry | null {
    if (name.length > 1 && !PARTICLE.test(name[0] ?? '')) return null
    const whole = `${title} ${name.join(' ')}`
    let entry = this.#byName.get(whole)
    if (entry === undefined) {
      entry = this.#entriesOf(name, title)[0] ?? (title !== '' && isPersonal(name) ? this.#enter(name) : null)
      this.#byName.set(whole, entry)
    }
    return entry
  }

  /** Those who can be meant by a name, given with or without first names: the most often named first. */
  named(words: readonly string[], title = ''): readonly Person[] {
    return this.#entriesOf(words, title)
  }

  #entriesOf(words: readonly string[], title: string): Entry[] {
    const surname = key(words.at(-1) ?? '')
    const gender = GENDERS.get(title) ?? null
    const found = this.#bySurname.get(surname) ?? (words.length === 1 ? this.#byGiven.get(surname) : undefined) ?? []
    return found
      .filter(entry => words.slice(0, -1).every(word => entry.nameWords.some(own => isSameName(own, key(word)))))
      .filter(entry => gender === null || entry.gender === null || entry.gender === gender)
      .toSorted((a, b) => b.mentions - a.mentions)
  }

  #enter(name: readonly string[]): Entry {
    const words = name.map(key)
    const surname = words.at(-1) ?? ''
    const given = words[0] ?? ''
    const namesakes = this.#bySurname.get(surname) ?? []
    const known = namesakes.find(entry => isSameName(entry.given, given) || entry.nameWords.includes(given))
    if (known !== undefined) {
      if (name.length > known.nameWords.length && name.length <= 4) {
        known.name = name.join(' ')
        known.nameWords = words
        known.given = given
      }
      return known
    }
    const gender = WOMEN.has(given) ? 'woman' : MEN.has(given) ? 'man' : null
    const entry: Entry = {
      ...{ name: name.join(' '), fullName: '', description: '', gender, given, nameWords: words },
      ...{ before: '', after: '', party: '', offices: 0, mentions: 0 },
    }
    this.#bySurname.set(surname, [...namesakes, entry])
    this.#byGiven.set(given, [...(this.#byGiven.get(given) ?? []), entry])
    return entry
  }
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'man'],
  ['sir', 'man'],
  ['lord', 'man'],
  ['king', 'man'],
  ['pope', 'man'],
  ['congressman', 'man'],
  ['spokesman', 'man'],
  ['chairman', 'man'],
  ['mrs', 'woman'],
  ['ms', 'woman'],
  ['miss', 'woman'],
  ['queen', 'woman'],
  ['dame', 'woman'],
  ['lady', 'woman'],
  ['congresswoman', 'woman'],
  ['spokeswoman', 'woman'],
  ['chairwoman', 'woman'],
])

function key(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$|[.,]+$/gu, '')
}

/** Equal, or one the initial of the other. */
function isSameName(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
}

function readOffices(text: string, mention: Mention, entry: Entry): void {
  if (entry.offices >= MOST_OFFICES) return
  entry.offices += 1
  const ahead = text.slice(Math.max(0, mention.start - LINE_BEFORE), mention.start)
  const before = officeBefore(ahead.slice(ahead.lastIndexOf('\n') + 1))
  if (before !== null && !ahead.endsWith(', ')) entry.before = longer(entry.before, before)
  const mark = text.charAt(mention.end)
  if (mark !== ',' && mark !== ' ') return
  const [behind = ''] = text.slice(mention.end, mention.end + LINE_AFTER).split('\n', 1)
  entry.party ||= PARTY.exec(behind)?.[1] ?? ''
  const after = officeAfter(behind) ?? (ahead.endsWith(', ') ? before : null)
  if (after !== null) entry.after = longer(entry.after, after)
}

const PARTY = /^ (\([RDI]-[^)]{2,20}\))/u

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a
}

function writeFullName(entry: Entry): void {
  if (entry.fullName !== '') return
  const { name, before, after, party } = entry
  const isTitleOnly = !before.includes(' ')
  const plain = before === '' || PLAIN_TITLES.has(key(before)) ? name : `${before} ${name}`
  const withParty = party === '' ? plain : `${plain} ${party}`
  const isAfter = after !== '' && (isTitleOnly || after.length > 2 * before.length)
  const joint = /^(?:of|from) /u.test(after) ? ' ' : ', '
  const whole = isAfter ? `${isTitleOnly ? withParty : name}${joint}${after}` : withParty
  entry.fullName = whole.length <= LONGEST ? whole : withParty
  entry.description =
    `${before} ${after} ${/\(D/.test(party) ? 'democrat' : /\(R/.test(party) ? 'republican' : ''}`.toLowerCase()
}
