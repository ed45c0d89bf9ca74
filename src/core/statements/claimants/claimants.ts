import type { TextSpan } from '../../model.ts'
import { type ArticleContext, firstEndingAfter } from '../grammar/context.ts'
import { isCapitalized } from '../grammar/words.ts'
import { bodyBefore, isShare, pollBefore } from './earlier-names.ts'
import { isOffice } from './offices.ts'
import { type Gender, People, type Person, PRONOUNS } from './people.ts'
import { type Referent, Salience } from './salience.ts'
import { AND_OTHERS, DEFINITE, NOUN_PHRASE_LAST, RELATIVE, STARTS_CLAUSE } from './source-forms.ts'
import { isHead, kindOf } from './source-kind.ts'
import { cleaned, isName } from './source-words.ts'

/** Who makes a claim. */
export interface Claimant {
  /** The name alone, the same wherever the same is meant: "John Kelly", "two engineers". */
  readonly name: string
  /** With the office, as fully as the article names it: "White House chief of staff John Kelly". */
  readonly fullName: string
}

const SUBJECT = 2
const MENTION = 1
const SPEAKER = 4

interface Found {
  readonly referent: Referent
  readonly fullName: string
}

/** Tells who is meant by the sources of one article, which must be asked for in text order. */
export class Claimants {
  readonly #article: ArticleContext
  readonly #people: People
  readonly #salience = new Salience()
  readonly #referents = new Map<string, Referent>()
  #next = 0

  constructor(article: ArticleContext) {
    this.#article = article
    this.#people = new People(article.text)
  }

  /** Who is meant by the words of a source; null where they name nobody. */
  resolve(source: TextSpan): Claimant | null {
    const { sentences, text } = this.#article
    const sentence = firstEndingAfter(sentences, source.start)
    this.#readMentions(source.start)
    const found = this.#find(text.slice(source.start, source.end), source, sentence)
    if (found === null) return null
    const { referent, fullName } = found
    this.#salience.add(referent, SPEAKER, sentence)
    return { name: referent.name, fullName }
  }

  /** The person named beside a cue whose source was not read: "wrote Lee", "Lee, the mayor, said"; null where nobody is. */
  beside(cue: TextSpan, within: TextSpan): Claimant | null {
    this.#readMentions(within.start)
    const { mentions } = this.#people
    const { text, quotes } = this.#article
    let found: Person | null = null
    for (let at = this.#next; at < mentions.length; at++) {
      const each = mentions[at]
      if (each === undefined || each.mention.titleStart > cue.end + 1) break
      const { mention, person } = each
      const quote = quotes[firstEndingAfter(quotes, mention.start)]
      if (mention.isPossessive || (quote !== undefined && quote.start <= mention.start)) continue
      const isBefore = mention.end <= cue.start && /^(?:, [^“”"]*,)? ?$/u.test(text.slice(mention.end, cue.start))
      if (isBefore || (mention.titleStart >= cue.end && mention.titleStart <= cue.end + 1)) found = person
    }
    if (found === null) return null
    const referent = this.#personReferent(found)
    this.#salience.add(referent, SPEAKER, firstEndingAfter(this.#article.sentences, cue.start))
    return { name: found.name, fullName: found.fullName }
  }

  /** The person whom a reader has most in mind at an offset; null where nobody was named near. */
  mostSalient(offset: number): Claimant | null {
    this.#readMentions(offset)
    const sentence = firstEndingAfter(this.#article.sentences, offset)
    const found = this.#salient(sentence, ({ kind }) => kind === 'person', MENTION)
    return found === null ? null : { name: found.referent.name, fullName: found.fullName }
  }

  /** Takes note of those whom the text names before an offset. */
  #readMentions(before: number): void {
    const { text, sentences, quotes } = this.#article
    const { mentions } = this.#people
    for (; this.#next < mentions.length; this.#next++) {
      const found = mentions[this.#next]
      if (found === undefined || found.mention.start >= before) return
      const { mention, person } = found
      const quote = quotes[firstEndingAfter(quotes, mention.start)]
      if (quote !== undefined && quote.start <= mention.start) continue
      const index = firstEndingAfter(sentences, mention.start)
      const opening = text.slice(Math.max(sentences[index]?.start ?? 0, mention.titleStart - 30), mention.titleStart)
      const isSubject = !mention.isPossessive && STARTS_CLAUSE.test(opening.toLowerCase())
      this.#salience.add(this.#personReferent(person), isSubject ? SUBJECT : MENTION, index)
    }
  }

  #find(words: string, source: TextSpan, sentence: number): Found | null {
    const [, owned] = /^whose (.+)$/u.exec(words) ?? []
    const owner = owned === undefined ? null : this.#antecedent(source, sentence)
    if (owner !== null) return this.#unnamed(`${owner.referent.name}'s ${owned}`)
    const lower = words.toLowerCase()
    const gender = PRONOUNS.get(lower)
    if (gender !== undefined) return this.#pronoun(gender, sentence)
    if (/^(?:they|them|their|themselves)$/.test(lower)) return this.#salient(sentence, ({ kind }) => kind === 'group')
    if (/^(?:it|its|itself)$/.test(lower)) return this.#salient(sentence, ({ kind }) => kind === 'thing')
    if (RELATIVE.test(words)) return this.#antecedent(source, sentence)
    const person = this.#personIn(source)
    if (person !== null) return { referent: this.#personReferent(person), fullName: person.fullName }
    const plain = cleaned(words)
    if (plain === null || !isName(plain)) return null
    const meant = this.#described(plain, source, sentence)
    if (meant !== null) return meant
    return this.#unnamed(this.#withOwner(plain, sentence))
  }

  /** "her campaign", "he and other senators", "Lee and her lawyers": with the name of who is meant. */
  #withOwner(words: string, sentence: number): string {
    const [, pronoun = '', rest = ''] = /^(he|she|his|her) (.+)$/i.exec(words) ?? []
    const gender = PRONOUNS.get(pronoun.toLowerCase())
    if (gender !== undefined) {
      const owner = this.#pronoun(gender, sentence)?.referent.name
      if (owner === undefined) return words
      return /^(?:he|she)$/i.test(pronoun) ? `${owner} ${rest}` : `${owner}'s ${rest}`
    }
    const [, name = '', others = ''] = AND_OTHERS.exec(words) ?? []
    const [person] = name === '' ? [] : this.#people.named([name])
    return person === undefined ? words : `${person.name}${others}`
  }

  #earlier(name: string | null): Found | null {
    return name === null ? null : this.#unnamed(name)
  }

  #unnamed(name: string): Found {
    const known = this.#referents.get(name) ?? {
      ...{ name, kind: kindOf(name), description: name.toLowerCase() },
      gender: /woman\b/i.test(name) ? ('woman' as const) : null,
    }
    this.#referents.set(name, known)
    return { referent: known, fullName: name }
  }

  #pronoun(gender: Gender, sentence: number): Found | null {
    const fit = ({ kind, gender: known }: Referent): number => {
      if (kind !== 'person' || (known !== null && known !== gender)) return 0
      return known === null ? UNSURE : 1
    }
    const found = this.#salient(sentence, fit)
    if (found !== null) found.referent.gender ??= gender
    return found
  }

  #salient(
    sentence: number,
    fit: (referent: Referent) => boolean | number,
    least?: number,
    isMain?: boolean,
  ): Found | null {
    const referent = this.#salience.best(sentence, fit, least, isMain)
    return referent === null ? null : { referent, fullName: this.#fullNameOf(referent) }
  }

  #fullNameOf({ name }: Referent): string {
    return this.#persons.get(name)?.fullName ?? name
  }

  readonly #persons = new Map<string, Person>()

  #personReferent(person: Person): Referent {
    const known = this.#referents.get(person.name)
    if (known !== undefined) return known
    const referent: Referent = {
      name: person.name,
      kind: 'person',
      description: person.description,
      gender: person.gender,
    }
    this.#referents.set(person.name, referent)
    this.#persons.set(person.name, person)
    return referent
  }

  /** "…, who": whoever is named right before, else the noun phrase there. */
  #antecedent({ start }: TextSpan, sentence: number): Found | null {
    const from = this.#article.sentences[sentence]?.start ?? 0
    const before = this.#article.text.slice(Math.max(from, start - 80), start)
    const last = this.#people.mentions[this.#next - 1]
    if (last !== undefined && /^[, ]*$/u.test(this.#article.text.slice(last.mention.end, start)))
      return { referent: this.#personReferent(last.person), fullName: last.person.fullName }
    const phrase = NOUN_PHRASE_LAST.exec(before)?.[1]
    if (phrase === undefined) return null
    const plain = cleaned(phrase)
    if (plain === null || !isName(plain)) return null
    return this.#described(plain, { start, end: start }, sentence) ?? this.#unnamed(plain)
  }

  /** The person whom a source names as its head: "Carter's press secretary, Peter Cook", not "aides to Hillary Clinton". */
  #personIn({ start, end }: TextSpan): Person | null {
    const { text } = this.#article
    const { mentions } = this.#people
    for (let at = this.#next; at < mentions.length; at++) {
      const found = mentions[at]
      if (found === undefined || found.mention.start >= end) return null
      const after = text.slice(found.mention.end, end)
      if (isHead(text.slice(start, Math.max(start, found.mention.titleStart)), found, after)) return found.person
    }
    return null
  }

  /** "The senator", "the Utah Republican", "the agency": somebody spoken of before, by what he is. */
  #described(words: string, { start }: TextSpan, sentence: number): Found | null {
    const noun = DEFINITE.exec(words)?.[1]
    if (noun === undefined) return this.#earlier(isShare(words) ? pollBefore(this.#article.text, start) : null)
    const parts = noun.toLowerCase().replace(/,/gu, '').split(' ')
    const head = parts.at(-1) ?? ''
    const isThere = (referent: Referent): boolean =>
      referent.description.includes(head) && new RegExp(`\\b${head}\\b`, 'u').test(referent.description)
    if (isCapitalized(noun.split(' ').at(-1) ?? '') && !isOffice(head))
      return this.#earlier(bodyBefore(this.#article.text, start, noun))
    const kind = kindOf(words)
    if (kind !== 'person')
      return (
        this.#earlier(bodyBefore(this.#article.text, start, noun)) ??
        this.#salient(sentence, referent => referent.kind === kind && isThere(referent))
      )
    const all = this.#salient(
      sentence,
      referent => isThere(referent) && parts.every(part => referent.description.includes(part)),
    )
    if (all !== null) return all
    const some = this.#salient(sentence, isThere)
    if (some !== null) return some
    if (/^(?:spokes\w+|source|official|person|witness|expert|analyst)$/.test(head)) return null
    return this.#salient(sentence, ({ kind: other, name }) => other === 'person' && this.#persons.has(name), NEAR, true)
  }
}

// Of whom nobody knows whether "he" or "she" is right.
const UNSURE = 0.7
// How salient one must be to be meant by "the businessman" without ever having been called one.
const NEAR = 0.15
