/**
 * Published fact checks as ClaimReview (schema.org) and as Google's Fact Check Tools write them: in. What real feeds get wrong is taken
 * as it is meant where that is plain; what cannot be taken is named. A verdict is never inferred: its own words are kept.
 */
import * as v from 'valibot'
import { dateOf, fieldOf, isObject, linkOf, listOf, nameOf, numberOf, wordsOf } from '../text/json-ld.ts'
import { languageOf } from '../text/languages.ts'
import { entryItem, timeOf } from './entry.ts'
import type { FactCheck } from './fact-check.ts'
import { factCheckSchema } from './fact-check-schema.ts'
import type { Item, Source } from './item.ts'
import { jsonItems } from './json-items.ts'

/** A fact check, or why something that looks like one cannot be taken: words for people. */
export type ReadFactCheck =
  | { readonly factCheck: FactCheck; readonly reason?: never }
  | { readonly reason: string; readonly factCheck?: never }

/** Lists of other things stand in these. */
const CONTAINERS = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'claims']
const DEEPEST = 6

/** All fact checks in a JSON value: one, an array, a graph, a feed, or a page's whole markup. What is no fact check is passed over. */
export function factChecksIn(value: unknown, depth = 0): readonly ReadFactCheck[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap(each => factChecksIn(each, depth + 1))
  if (!isObject(value)) return []
  if (isOfType(value, 'ClaimReview')) return [checked(fromClaimReview(value))]
  if (Array.isArray(fieldOf(value, 'claimReview'))) return fromFactCheckTools(value).map(checked)
  return CONTAINERS.flatMap(name => factChecksIn(fieldOf(value, name) ?? null, depth + 1))
}

/** The records of a file of fact checks; `now` is when they are taken in, ms since the epoch. */
export async function* readFactChecks(source: Source, now: number): AsyncGenerator<Item> {
  for await (const item of jsonItems(source)) {
    if ('reason' in item) yield item
    else
      for (const { factCheck, reason } of factChecksIn(item.value))
        yield factCheck === undefined ? { place: item.place, reason } : factCheckItem(factCheck, item.place, now)
  }
}

/** The records of one fact check as a piece of a file; `now` is when it is taken in, ms since the epoch. */
export function factCheckItem(
  { claim: { date, ...claim }, note, appearances }: FactCheck,
  place: string,
  now: number,
): Item {
  const seen = timeOf(date)
  return entryItem(
    {
      claim: { ...claim, updated: timeOf(note.date) },
      notes: [{ ...note, kind: 'fact-check', evidence: [] }],
      sightings: appearances.map(({ published, ...appearance }) => ({
        ...appearance,
        published: published ?? (date || null),
        firstSeen: seen,
        selector: { exact: claim.text, prefix: '', suffix: '' },
      })),
    },
    place,
    now,
  )
}

function isOfType(value: object, type: string): boolean {
  return listOf(fieldOf(value, '@type') ?? fieldOf(value, 'type')).some(
    each => typeof each === 'string' && each.replace(/^https?:\/\/schema\.org\//u, '') === type,
  )
}

function checked({ claim, note, appearances }: FactCheck): ReadFactCheck {
  // Many feeds tell no language, by which the claim's words are to be found again.
  const lang = claim.lang === 'und' ? languageOf('', `${claim.text} ${note.title} ${note.text}`) : claim.lang
  const read = v.safeParse(factCheckSchema, { claim: { ...claim, lang }, note, appearances })
  if (read.success) return { factCheck: read.output }
  const [issue] = read.issues
  const path = v.getDotPath(issue)
  return { reason: path === null ? issue.message : `${WORDS[path] ?? path}: ${issue.message}` }
}

/** Where the reader finds the field that is wrong. */
const WORDS: Readonly<Record<string, string>> = {
  'claim.text': 'claimReviewed',
  'note.rating.label': 'reviewRating.alternateName',
  'note.text': 'reviewBody',
}

function fromClaimReview(review: object): FactCheck {
  const items = listOf(fieldOf(review, 'itemReviewed')).filter(isObject)
  const claimants = [...new Set(items.flatMap(item => listOf(fieldOf(item, 'author')).map(nameOf)))].filter(Boolean)
  const rating = listOf(fieldOf(review, 'reviewRating')).find(isObject)
  const label =
    rating === undefined ? '' : wordsOf(fieldOf(rating, 'alternateName')) || wordsOf(fieldOf(rating, 'name'))
  const title = wordsOf(fieldOf(review, 'name')) || wordsOf(fieldOf(review, 'headline'))
  const checker = nameOf(fieldOf(review, 'author')) || nameOf(fieldOf(review, 'publisher'))
  const explanation = rating === undefined ? '' : wordsOf(fieldOf(rating, 'ratingExplanation'))
  const words = explanation || wordsOf(fieldOf(review, 'reviewBody')) || wordsOf(fieldOf(review, 'description'))
  return {
    claim: {
      text: wordsOf(fieldOf(review, 'claimReviewed')) || firstWords(items),
      lang: langOf(fieldOf(review, 'inLanguage')),
      claimant: claimants.length === 0 ? null : claimants.join(' and '),
      date: dateOf(items.map(item => fieldOf(item, 'datePublished')).find(each => each !== undefined)),
    },
    note: {
      by: checker || null,
      text: words || title || label || 'Fact check',
      rating: rating === undefined && label === '' ? null : { label, ...scaleOf(rating ?? {}) },
      publication: nameOf(fieldOf(review, 'publisher')) || checker,
      title,
      date: dateOf(fieldOf(review, 'dateModified')) || dateOf(fieldOf(review, 'datePublished')),
      url: linkOf(fieldOf(review, 'url')) || linkOf(fieldOf(review, '@id')),
    },
    appearances: items.flatMap(appearancesOf),
  }
}

/** The words of a reviewed item, for reviews that do not repeat them. */
function firstWords(items: readonly object[]): string {
  return items.map(item => wordsOf(fieldOf(item, 'text')) || wordsOf(fieldOf(item, 'name'))).find(Boolean) ?? ''
}

/** The numbers of a rating as they stand: on some scales the best is the least. */
function scaleOf(rating: object): Omit<NonNullable<FactCheck['note']['rating']>, 'label'> {
  return {
    value: numberOf(fieldOf(rating, 'ratingValue')),
    best: numberOf(fieldOf(rating, 'bestRating')),
    worst: numberOf(fieldOf(rating, 'worstRating')),
  }
}

function appearancesOf(item: object): FactCheck['appearances'] {
  const places = ['firstAppearance', 'appearance'].flatMap(name => listOf(fieldOf(item, name)))
  const found = [...places, ...(isOfType(item, 'CreativeWork') ? [item] : [])].map(place => {
    const work = isObject(place) ? place : {}
    return {
      url: linkOf(isObject(place) ? (fieldOf(place, 'url') ?? fieldOf(place, '@id')) : place),
      title: wordsOf(fieldOf(work, 'headline')) || wordsOf(fieldOf(work, 'name')),
      outlet: nameOf(fieldOf(work, 'publisher')),
      published: dateOf(fieldOf(work, 'datePublished')) || null,
    }
  })
  const known = new Set<string>()
  return found.filter(({ url }) => url !== '' && !known.has(url) && known.add(url))
}

function langOf(value: unknown): string {
  const tag = isObject(value)
    ? wordsOf(fieldOf(value, 'alternateName')) || wordsOf(fieldOf(value, 'name'))
    : wordsOf(value)
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : 'und'
}

/** `{text, claimant, claimDate, claimReview: [{publisher, url, title, reviewDate, textualRating, languageCode}]}`, one check a review. */
function fromFactCheckTools(found: object): FactCheck[] {
  return listOf(fieldOf(found, 'claimReview'))
    .filter(isObject)
    .map(review => {
      const publisher = fieldOf(review, 'publisher')
      const checker = nameOf(publisher) || (isObject(publisher) ? wordsOf(fieldOf(publisher, 'site')) : '')
      const label = wordsOf(fieldOf(review, 'textualRating'))
      const title = wordsOf(fieldOf(review, 'title'))
      return {
        claim: {
          text: wordsOf(fieldOf(found, 'text')),
          lang: langOf(fieldOf(review, 'languageCode')),
          claimant: wordsOf(fieldOf(found, 'claimant')) || null,
          date: dateOf(fieldOf(found, 'claimDate')),
        },
        note: {
          by: checker || null,
          text: title || label || 'Fact check',
          rating: label === '' ? null : { label, value: null, best: null, worst: null },
          publication: checker,
          title,
          date: dateOf(fieldOf(review, 'reviewDate')),
          url: linkOf(fieldOf(review, 'url')),
        },
        appearances: [],
      }
    })
}
