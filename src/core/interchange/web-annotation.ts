/** Web annotations (W3C Web Annotation Data Model) in: a page's words become a claim seen there, a body's words a note on it. */
import type { RecordedNoteKind, Relation, TextQuoteSelector } from '../model.ts'
import { dateOf, fieldOf, isObject, linkOf, listOf, nameOf, numberOf, textOf, wordsOf } from '../text/json-ld.ts'
import { languageOf } from '../text/languages.ts'
import { noteWords, relationWords } from '../wording.ts'
import { type Entry, entryItem, timeOf } from './entry.ts'
import { identityOf } from './identity.ts'
import type { Item, Source } from './item.ts'
import { jsonItems } from './json-items.ts'

/** Ids of claims and of what is said on them, in files that Gainsay wrote. */
export const CLAIM_URN = 'urn:gainsay:claim:'
export const RECORD_URN = 'urn:gainsay:record:'

const DEEPEST = 4

/** The records of a file of annotations: a collection, a page, a list or a single one. */
export async function* readAnnotations(source: Source, now: number): AsyncGenerator<Item> {
  for await (const item of jsonItems(source)) {
    if ('reason' in item) yield item
    else for (const annotation of annotationsIn(item.value)) yield annotationItem(annotation, item.place, now)
  }
}

function annotationsIn(value: unknown, depth = 0): readonly object[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap(each => annotationsIn(each, depth + 1))
  if (!isObject(value)) return []
  if (fieldOf(value, 'target') !== undefined) return [value]
  return ['first', 'items', '@graph'].flatMap(name => annotationsIn(fieldOf(value, name) ?? null, depth + 1))
}

/** The words an annotation is at, of the first target or state of a choice that has some. Positions and paths lead nowhere outside their page. */
export function quoteOf(target: object): TextQuoteSelector | null {
  for (const selector of listOf(fieldOf(target, 'selector')).flatMap(each =>
    isObject(each) ? [each, ...listOf(fieldOf(each, 'refinedBy')), ...listOf(fieldOf(each, 'items'))] : [],
  )) {
    if (!isObject(selector) || wordsOf(fieldOf(selector, 'exact')) === '') continue
    const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map(name => textOf(fieldOf(selector, name)))
    return { exact: exact ?? '', prefix: prefix ?? '', suffix: suffix ?? '' }
  }
  return null
}

/** A kind of note or a relation by a tag, in Gainsay's own words or those on its screens. */
export function meaningOf(tags: readonly string[]): { kind: RecordedNoteKind } | { relation: Relation } | null {
  for (const tag of tags.map(each => each.trim().toLowerCase())) {
    for (const [kind, words] of Object.entries(noteWords))
      if (tag === kind || tag === words.toLowerCase()) return { kind: kind as RecordedNoteKind }
    for (const relation of Object.keys(relationWords)) if (tag === relation) return { relation: relation as Relation }
  }
  return null
}

/** The remark of an annotation as a note or a counter-statement; what is not told to be more is a note that nothing was verified. */
export function remarkOf(
  meaning: ReturnType<typeof meaningOf>,
  { by, words, ...told }: Omit<NonNullable<Entry['notes']>[number], 'kind' | 'text'> & { readonly words: string },
): Pick<Entry, 'notes' | 'counterStatements'> {
  const { rating, evidence, ...place } = told
  if (meaning !== null && 'relation' in meaning)
    return { counterStatements: [{ ...place, relation: meaning.relation, speaker: by, quote: words }] }
  return { notes: [{ ...place, rating, evidence, kind: meaning?.kind ?? 'unverified', by, text: words }] }
}

const own = (value: unknown, urn: string): string | undefined => {
  const id = isObject(value) ? wordsOf(fieldOf(value, 'id') ?? fieldOf(value, '@id')) : wordsOf(value)
  return id.startsWith(urn) ? decoded(id.slice(urn.length)) : undefined
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part) || undefined
  } catch {
    // Not as Gainsay writes them: an id of somebody else's.
    return undefined
  }
}

const purposesOf = (body: object): readonly string[] => listOf(fieldOf(body, 'purpose')).map(wordsOf)

/** A body's words: a string is a body by itself; older annotations have `chars`. */
function bodyWords(body: unknown): string {
  return isObject(body) ? textOf(fieldOf(body, 'value') ?? fieldOf(body, 'chars')) : textOf(body)
}

function annotationItem(annotation: object, place: string, now: number): Item {
  const bodies = [...listOf(fieldOf(annotation, 'body')), ...listOf(fieldOf(annotation, 'bodyValue'))]
  const having = (purpose: string): readonly object[] =>
    bodies.filter(isObject).filter(body => purposesOf(body).includes(purpose))
  const targets = listOf(fieldOf(annotation, 'target'))
  const described = having('identifying').find(body => own(body, CLAIM_URN) !== undefined)
  const claim = described === undefined ? null : ownClaim(described)
  const claimIds = targets.flatMap(target => own(target, CLAIM_URN) ?? [])
  const seen = targets.filter(isObject).flatMap(target => sightingAt(target, annotation) ?? [])
  const isRemark = (body: unknown): boolean =>
    bodyWords(body).trim() !== '' &&
    !(
      isObject(body) &&
      purposesOf(body).some(each => ['tagging', 'classifying', 'linking', 'identifying'].includes(each))
    )
  const remarks = bodies.filter(isRemark)
  const [first] = seen
  const meaning = meaningOf(having('tagging').map(bodyWords))
  const told = remarks.length === 0 ? {} : remark(remarks, annotation, { meaning, having })
  if (claim !== null) return entryItem({ claim, sightings: seen }, place, now)
  if (claimIds.length > 0) return entryItem({ claim: null, ...onClaims(told, claimIds) }, place, now)
  if (first === undefined) return { place, reason: 'it quotes no words of a web page, so that there is no claim in it' }
  return entryItem({ claim: quotedClaim(first.selector), sightings: seen, ...told }, place, now)
}

/** The claim that quoted words are. */
export function quotedClaim({ exact }: TextQuoteSelector): NonNullable<Entry['claim']> {
  const text = exact.replace(/\s+/gu, ' ').trim()
  return { text, lang: languageOf('', text), claimant: null }
}

function ownClaim(body: object): NonNullable<Entry['claim']> {
  return {
    id: own(body, CLAIM_URN),
    text: textOf(fieldOf(body, 'value')),
    lang: wordsOf(fieldOf(body, 'language')) || 'und',
    claimant: claimantOf(fieldOf(body, 'creator')),
    ...timesOf(body),
  }
}

const claimantOf = (creator: unknown): string | null =>
  (isObject(creator) ? textOf(fieldOf(creator, 'name')) : nameOf(creator)) || null

function timesOf(value: object): { readonly created?: number; readonly updated?: number } {
  const created = dateOf(fieldOf(value, 'created'))
  const updated = dateOf(fieldOf(value, 'modified')) || created
  return { ...(created !== '' && { created: timeOf(created) }), ...(updated !== '' && { updated: timeOf(updated) }) }
}

function sightingAt(target: object, annotation: object): NonNullable<Entry['sightings']>[number] | null {
  const selector = quoteOf(target)
  const source = fieldOf(target, 'source')
  const url = linkOf(isObject(source) ? (fieldOf(source, 'id') ?? source) : source)
  if (selector === null || url === '') return null
  const page = isObject(source) ? source : {}
  const { created = 0, updated = created } = { ...timesOf(annotation), ...timesOf(target) }
  return {
    url,
    title: textOf(fieldOf(page, 'dcterms:title')),
    outlet: textOf(fieldOf(page, 'dcterms:publisher')),
    published: textOf(fieldOf(page, 'dcterms:issued')) || null,
    firstSeen: created,
    lastSeen: updated,
    selector,
  }
}

interface Said {
  readonly meaning: ReturnType<typeof meaningOf>
  readonly having: (purpose: string) => readonly object[]
}

function remark(
  remarks: readonly unknown[],
  annotation: object,
  { meaning, having }: Said,
): Pick<Entry, 'notes' | 'counterStatements'> {
  const body = remarks.find(isObject) ?? {}
  const source = listOf(fieldOf(body, 'dcterms:source')).find(isObject) ?? {}
  const [verdict] = having('classifying')
  const id = own(annotation, RECORD_URN)
  // What others wrote tells its author, date and place of the annotation as a whole.
  const theirs = id === undefined ? annotation : {}
  const theirId = wordsOf(fieldOf(theirs, 'id') ?? fieldOf(theirs, '@id'))
  return remarkOf(meaning, {
    ...timesOf(annotation),
    id: id ?? (theirId === '' ? undefined : identityOf('annotation', theirId)),
    by: claimantOf(fieldOf(body, 'creator')) ?? claimantOf(fieldOf(theirs, 'creator')),
    words: remarks.map(bodyWords).join('\n\n'),
    publication: textOf(fieldOf(source, 'dcterms:publisher')),
    title: textOf(fieldOf(source, 'dcterms:title')),
    date: textOf(fieldOf(source, 'dcterms:issued')) || dateOf(fieldOf(theirs, 'created')),
    url: linkOf(fieldOf(source, 'id')) || linkOf(fieldOf(theirs, 'id')),
    rating:
      verdict === undefined
        ? null
        : {
            label: bodyWords(verdict),
            value: numberOf(fieldOf(verdict, 'ratingValue')),
            best: numberOf(fieldOf(verdict, 'bestRating')),
            worst: numberOf(fieldOf(verdict, 'worstRating')),
          },
    evidence: having('linking').flatMap(each => linkOf(fieldOf(each, 'source')) || []),
  })
}

function onClaims(
  { notes = [], counterStatements = [] }: Pick<Entry, 'notes' | 'counterStatements'>,
  claimIds: readonly string[],
): Pick<Entry, 'notes' | 'counterStatements'> {
  return {
    notes: notes.map(note => ({ ...note, claimIds })),
    counterStatements: counterStatements.map(statement => ({ ...statement, claimIds })),
  }
}
