/** What the decision learns from: texts with the claims that were found for them, in large and in small libraries and within one article. */
import { articleSentences, newsSentences, type Query, readSet, setNames, textKey } from '../../bench/claim-sets.ts'
import { isToldWhole, smallLibraries } from '../../bench/small-libraries.ts'
import { claimsAmong } from '../../src/core/matching/among.ts'
import { findDifferences } from '../../src/core/matching/differences/find.ts'
import { type Candidate, type FoundClaim, textsOf } from '../../src/core/matching/match.ts'
import { measure } from '../../src/core/matching/measures.ts'
import { readProfile } from '../../src/core/matching/profile.ts'
import { isWorthReading } from '../../src/core/matching/standing.ts'
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

export const folds = 5
/** Claims compared for each text that repeats one, in a large library; elsewhere as many as a look-up reads. */
const mostOfQuery = 20
const mostRead = 3
/** Sentences of news beside each set. */
const mostNews = 15_000
const mostNewsOfSmall = 4_000

/** Makes all lessons of the train parts; what of one set's train part stands in another's development part is left out. */
export function lessonsOf(folder: string): readonly Lesson[] {
  const heldOut = new Set(
    setNames
      .flatMap(each => readSet(folder, each).queries.filter(({ split }) => split === 'dev'))
      .map(({ text }) => textKey(text)),
  )
  const news = newsSentences(folder, 'train', mostNews)
  const ofSets = setNames.flatMap((name, at) => {
    const set = readSet(folder, name)
    const queries = set.queries.filter(query => query.split === 'train' && !heldOut.has(textKey(query.text)))
    const some = news.filter((_, index) => index % Math.ceil(mostNews / mostNewsOfSmall) === at)
    const small = [1, 2].flatMap(seed => smallLibraries(set, queries, seed)).concat(smallLibraries(set, some, 3))
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

const inEnglish = (text: string): { readonly text: string; readonly lang: string } => ({ text, lang: 'en' })

const worthReading = (found: readonly FoundClaim[]): readonly FoundClaim[] =>
  found.slice(0, mostRead).filter(({ standing }) => isWorthReading(standing))

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
