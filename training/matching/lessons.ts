/** What the decision learns from: texts with the claims that were found for them, in large and in small libraries and within one article. */
import {
  articleSentences,
  type ClaimSet,
  newsSentences,
  type Query,
  readSet,
  setNames,
  textKey,
} from '../../bench/claim-sets.ts'
import { isToldWhole, type SmallLibrary, smallLibraries } from '../../bench/small-libraries.ts'
import { claimsAmong } from '../../src/core/matching/among.ts'
import { findDifferences } from '../../src/core/matching/differences/find.ts'
import { type Candidate, type FoundClaim, textsOf } from '../../src/core/matching/match.ts'
import { measure } from '../../src/core/matching/measures.ts'
import { readProfile } from '../../src/core/matching/profile.ts'
import { claimTerms } from '../../src/core/matching/terms.ts'
import { isCommonWord } from '../../src/core/text/word-frequencies.ts'
import type { Example } from '../fit-logistic.ts'

/** One text with the claims found for it, in their order. */
export interface Lesson {
  /** Where it was looked up: the name of a set, "small" or "article". */
  readonly library: string
  /** Copies of one text are in one fold. */
  readonly fold: number
  /** Number of claims that are right, found or not. */
  readonly right: number
  readonly examples: readonly (Example & { readonly isUnlabelled: boolean })[]
}

export const folds = 4
/** Claims compared for each text that repeats one, in a large library; elsewhere at most as many as a look-up reads. */
const mostOfQuery = 20
const mostRead = 3
/** Sentences of news beside each set. */
const mostNews = 12_000
const mostNewsOfSmall = 3_000
/** Headlines of each set taken as texts that repeat its claims. */
const mostHeadlines = 1_500

/** Makes all lessons of the train parts; what of one set's train part stands in another's development part is left out. */
export function lessonsOf(folder: string): readonly Lesson[] {
  const heldOut = heldOutOf(folder)
  const news = newsSentences(folder, 'train', mostNews)
  const ofSets = setNames.flatMap((name, at) => {
    const set = readSet(folder, name)
    const queries = set.queries.filter(query => query.split === 'train' && !heldOut.has(textKey(query.text)))
    const some = news.filter((_, index) => index % Math.ceil(mostNews / mostNewsOfSmall) === at)
    const small = [
      ...[1, 2].flatMap(seed => smallLibraries(set, queries, seed)),
      ...smallLibraries(set, some, 3),
      ...headlineLibraries(set, heldOut),
    ]
    return [
      ...queries.map(query => lessonOf(name, query, set.find(inEnglish(query.text)).slice(0, mostOfQuery))),
      ...news.map(query => lessonOf(name, query, worthReading(set.find(inEnglish(query.text))))),
      ...small.map(({ query, find }) => lessonOf('small', query, worthReading(find(inEnglish(query.text))))),
    ]
  })
  return [...ofSets, ...articleSentences(folder, 'train').flatMap(lessonsOfArticle)].filter(
    ({ examples, right }) => examples.length > 0 || right > 0,
  )
}

/** Keys of the texts of the development parts and of the claims they repeat. */
function heldOutOf(folder: string): ReadonlySet<string> {
  const texts = setNames.flatMap(name => {
    const set = readSet(folder, name)
    const queries = set.queries.filter(({ split }) => split === 'dev')
    const repeated = new Set(queries.flatMap(({ claims }) => claims ?? []))
    return [...queries, ...set.claims.filter(({ id }) => repeated.has(id))]
  })
  return new Set(texts.map(({ text }) => textKey(text)))
}

/** A claim's headline tells it in other words and in the style of news, which the texts of the sets do not have. */
function headlineLibraries(set: ClaimSet, heldOut: ReadonlySet<string>): readonly SmallLibrary[] {
  const bare = set.claims.map(({ id, text, lang }): Candidate => ({ id, text, lang }))
  const titled = set.claims.filter(
    ({ title, text }) => title && !heldOut.has(textKey(text)) && claimTerms(title, 'en').length >= leastTermsOfHeadline,
  )
  const step = Math.max(1, Math.floor(titled.length / mostHeadlines))
  const taken = titled.filter((_, at) => at % step === 0)
  const queries = [
    ...taken.map(({ id, title = '' }): Query => ({ id, text: inSentenceCase(title), claims: [id] })),
    // Texts that repeat a claim word by word are in no set.
    ...taken.filter((_, at) => at % 5 === 0).map(({ id, text }): Query => ({ id, text, claims: [id] })),
  ]
  return smallLibraries({ ...set, claims: bare, find: claimsAmong(bare) }, queries, 4)
}

/** Shorter headlines tell what a claim is about, not the claim: "Marriott Letter". */
const leastTermsOfHeadline = 5

const inSentenceCase = (title: string): string =>
  title.replace(/\p{Lu}[\p{Ll}'’]+/gu, word => (isCommonWord(word.toLowerCase()) ? word.toLowerCase() : word))

const inEnglish = (text: string): { readonly text: string; readonly lang: string } => ({ text, lang: 'en' })

/** Somewhat more than a look-up reads: what is nearly worth reading is learned from too. */
const leastToLearn = { score: 15, part: 0.4 } as const

const worthReading = (found: readonly FoundClaim[]): readonly FoundClaim[] =>
  found
    .slice(0, mostRead)
    .filter(
      ({ standing: { score, selfScore } }) => score >= Math.min(leastToLearn.score, leastToLearn.part * selfScore),
    )

/** Each sentence of an article among the others: nearly always they tell different things on one topic. */
function lessonsOfArticle(sentences: readonly Query[]): readonly Lesson[] {
  const find = claimsAmong(sentences.map(({ id, text }): Candidate => ({ id, text, lang: 'en' })))
  return sentences.map(query =>
    lessonOf(
      'article',
      query,
      worthReading(find(inEnglish(query.text), ({ text }) => textKey(text) !== textKey(query.text))),
    ),
  )
}

function lessonOf(library: string, { text, claims = [] }: Query, found: readonly FoundClaim[]): Lesson {
  const query = readProfile(text, 'en')
  return {
    library,
    fold: foldOf(textKey(text)),
    right: claims.length,
    examples: found.map(({ claim, standing }) => {
      const texts = textsOf(claim)
      const differences = findDifferences(query, texts.text)
      const same = claims.includes(claim.id)
      return {
        measures: measure({ query, claim: texts, standing, differences }),
        same,
        isUnlabelled: !same && isToldWhole(query, texts.text),
      }
    }),
  }
}

function foldOf(key: string): number {
  let hash = 7
  for (const character of key) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % folds
}
