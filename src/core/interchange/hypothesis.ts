/** Annotations as Hypothesis' programming interface and its export files have them, in and out. */
import type { ClaimEntry, Sighting } from '../model.ts'
import { dateOf, fieldOf, isObject, linkOf, listOf, textOf, wordsOf } from '../text/json-ld.ts'
import { entryItem, timeOf } from './entry.ts'
import { type EntryWriter, jsonListWriter } from './entry-writer.ts'
import { identityOf } from './identity.ts'
import type { Item, Source } from './item.ts'
import { jsonItems } from './json-items.ts'
import { meaningOf, quotedClaim, quoteOf, remarkOf } from './web-annotation.ts'

/** The account that Gainsay's own annotations name: nobody's. */
const OWN_USER = 'acct:gainsay@localhost'

/** The records of a file of annotations: `{rows: […]}`, `{annotations: […]}`, a list, or a single one. */
export async function* readHypothesis(source: Source, now: number): AsyncGenerator<Item> {
  for await (const item of jsonItems(source)) yield 'reason' in item ? item : rowItem(item.value, item.place, now)
}

function rowItem(row: unknown, place: string, now: number): Item {
  if (!isObject(row)) return { place, reason: 'this is no annotation' }
  const target = listOf(fieldOf(row, 'target')).find(isObject) ?? {}
  const selector = quoteOf(target)
  const url = linkOf(fieldOf(row, 'uri')) || linkOf(fieldOf(target, 'source'))
  if (listOf(fieldOf(row, 'references')).length > 0)
    return { place, reason: 'it is a reply to another annotation and quotes no words of a page' }
  if (selector === null) return { place, reason: 'it is a note on a whole page and quotes no words of it' }
  if (url === '') return { place, reason: 'its page has no web address (http or https)' }
  const documentAbout = fieldOf(row, 'document')
  const title = isObject(documentAbout) ? textOf(fieldOf(documentAbout, 'title')) : ''
  const created = dateOf(fieldOf(row, 'created'))
  const updated = dateOf(fieldOf(row, 'updated')) || created
  const id = wordsOf(fieldOf(row, 'id'))
  const words = textOf(fieldOf(row, 'text'))
  const remark =
    words.trim() === ''
      ? {}
      : remarkOf(meaningOf(listOf(fieldOf(row, 'tags')).map(wordsOf)), {
          id: id === '' ? undefined : identityOf('annotation', id),
          ...(created !== '' && { created: timeOf(created) }),
          ...(updated !== '' && { updated: timeOf(updated) }),
          by: userOf(row),
          words,
          ...{ publication: '', title: '', date: created, url: linksOf(row), rating: null, evidence: [] },
        })
  const seen = { firstSeen: timeOf(created), lastSeen: timeOf(updated) }
  const sighting = { url, title, outlet: '', published: null, ...seen, selector }
  return entryItem({ claim: quotedClaim(selector), sightings: [sighting], ...remark }, place, now)
}

/** "acct:ann@hypothes.is" is "ann". */
function userOf(row: object): string | null {
  const user = wordsOf(fieldOf(row, 'user'))
  return user === '' || user === OWN_USER ? null : (/^acct:([^@]+)@/u.exec(user)?.[1] ?? user)
}

function linksOf(row: object): string {
  const links = fieldOf(row, 'links')
  return isObject(links) ? linkOf(fieldOf(links, 'html')) : ''
}

/** Begins a file of annotations as the programming interface gives them: those of each sighting, the first one with all that is said. */
export function hypothesisWriter(): EntryWriter {
  return jsonListWriter('{\n  "rows": [', rowsOf, '\n  ]\n}\n')
}

function rowsOf({ counterStatements, notes, sightings }: ClaimEntry): readonly object[] {
  const [first] = sightings
  if (first === undefined) return []
  const said = [
    ...counterStatements.map(each => ({ ...each, text: each.quote, tag: each.relation })),
    ...notes.map(each => ({ ...each, tag: each.kind })),
  ]
  return [
    ...sightings.map(sighting =>
      row(sighting, { created: sighting.firstSeen, updated: sighting.lastSeen, text: '', tags: [] }),
    ),
    ...said.map(({ created, updated, text, tag }) => row(first, { created, updated, text, tags: [tag] })),
  ]
}

interface Words {
  readonly created: number
  readonly updated: number
  readonly text: string
  readonly tags: readonly string[]
}

function row({ url, title, selector }: Sighting, { created, updated, text, tags }: Words): object {
  return {
    user: OWN_USER,
    uri: url,
    created: new Date(created).toISOString(),
    updated: new Date(updated).toISOString(),
    text,
    tags,
    document: { title: title === '' ? [] : [title] },
    target: [{ source: url, selector: [{ type: 'TextQuoteSelector', ...selector }] }],
  }
}
