/** A collection of web annotations (W3C Web Annotation Data Model) out: one annotation a claim, one for each thing said on it. */
import type {
  ClaimEntry,
  ClaimRecord,
  CounterStatementRecord,
  Provenance,
  Sighting,
  VerificationNoteRecord,
} from '../model.ts'
import { type EntryWriter, jsonListWriter, onlyOnce } from './entry-writer.ts'
import { CLAIM_URN, RECORD_URN } from './web-annotation.ts'

const CONTEXT = `["http://www.w3.org/ns/anno.jsonld", {
    "ratingValue": "https://schema.org/ratingValue", "bestRating": "https://schema.org/bestRating", "worstRating": "https://schema.org/worstRating"
  }]`

/** Begins a collection. Dates are ISO 8601; what a claim's own page calls itself stands in Dublin Core terms of the source. */
export function annotationWriter(): EntryWriter {
  const isNew = onlyOnce()
  return jsonListWriter(
    `{\n  "@context": ${CONTEXT},\n  "type": "AnnotationCollection",\n  "label": "Gainsay",\n  "first": {\n  "type": "AnnotationPage",\n  "items": [`,
    ({ claim, counterStatements, notes, sightings }) => [
      claimAnnotation(claim, sightings),
      ...counterStatements.filter(isNew).map(counterAnnotation),
      ...notes.filter(isNew).map(noteAnnotation),
    ],
    '\n  ]\n  }\n}\n',
  )
}

const claimUrn = (id: string): string => `${CLAIM_URN}${encodeURIComponent(id)}`
const iso = (time: number): string => new Date(time).toISOString()
const times = ({ created, updated }: { readonly created: number; readonly updated: number }): object => ({
  created: iso(created),
  modified: iso(updated),
})

function claimAnnotation(claim: ClaimRecord, sightings: ClaimEntry['sightings']): object {
  const urn = claimUrn(claim.id)
  return {
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      id: urn,
      type: 'TextualBody',
      purpose: 'identifying',
      value: claim.text,
      ...(claim.lang !== 'und' && { language: claim.lang }),
      ...creator(claim.claimant),
      ...times(claim),
    },
    ...origin(claim),
    target: sightings.length === 0 ? urn : sightings.map(sightingTarget),
  }
}

const creator = (name: string | null): object => (name === null || name === '' ? {} : { creator: { name } })

/** Who wrote the record, which is not who says its words, and the shared library or list that it is from. */
const origin = ({ author, library, list }: ClaimRecord | CounterStatementRecord | VerificationNoteRecord): object => {
  const from = library ?? list
  return {
    ...(author !== undefined && author !== '' && { creator: { name: author } }),
    ...(from !== undefined && { 'dcterms:isPartOf': from }),
  }
}

function sightingTarget({ url, title, outlet, published, firstSeen, lastSeen, selector }: Sighting): object {
  return {
    type: 'SpecificResource',
    source: { id: url, ...page({ title, publication: outlet, date: published ?? '' }) },
    selector: { type: 'TextQuoteSelector', ...selector },
    created: iso(firstSeen),
    modified: iso(lastSeen),
  }
}

const page = ({ title, publication, date }: Omit<Provenance, 'url'>): object => ({
  ...(title !== '' && { 'dcterms:title': title }),
  ...(publication !== '' && { 'dcterms:publisher': publication }),
  ...(date !== '' && { 'dcterms:issued': date }),
})

function remark(
  record: CounterStatementRecord | VerificationNoteRecord,
  words: string,
  { by, tag, motivation }: { readonly by: string | null; readonly tag: string; readonly motivation: string },
): { readonly body: readonly object[] } & Readonly<Record<string, unknown>> {
  const source = { ...(record.url !== '' && { id: record.url }), ...page(record) }
  return {
    id: `${RECORD_URN}${encodeURIComponent(record.id)}`,
    type: 'Annotation',
    motivation,
    ...times(record),
    ...origin(record),
    body: [
      {
        type: 'TextualBody',
        purpose: motivation,
        value: words,
        ...creator(by),
        ...(Object.keys(source).length > 0 && { 'dcterms:source': source }),
      },
      { type: 'TextualBody', purpose: 'tagging', value: tag },
    ],
    target: record.claimIds.map(claimUrn),
  }
}

const counterAnnotation = (record: CounterStatementRecord): object =>
  remark(record, record.quote, { by: record.speaker, tag: record.relation, motivation: 'replying' })

function noteAnnotation(record: VerificationNoteRecord): object {
  const annotation = remark(record, record.text, { by: record.by, tag: record.kind, motivation: 'assessing' })
  const { rating, evidence } = record
  const verdict =
    rating === null
      ? []
      : [
          {
            type: 'TextualBody',
            purpose: 'classifying',
            value: rating.label,
            ...(rating.value !== null && { ratingValue: rating.value }),
            ...(rating.best !== null && { bestRating: rating.best }),
            ...(rating.worst !== null && { worstRating: rating.worst }),
          },
        ]
  const links = evidence.map(source => ({ type: 'SpecificResource', purpose: 'linking', source }))
  return { ...annotation, body: [...annotation.body, ...verdict, ...links] }
}
