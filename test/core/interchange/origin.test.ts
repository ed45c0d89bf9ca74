import { expect, it } from 'vitest'
import { backupWriter, checkRecord } from '../../../src/core/interchange/backup.ts'
import { csvWriter } from '../../../src/core/interchange/csv-file.ts'
import { annotationWriter } from '../../../src/core/interchange/web-annotation-file.ts'
import type { ClaimEntry } from '../../../src/core/model.ts'

const shared = { origin: 'reader', created: 1, updated: 2, trashed: null, library: 'desk' } as const
const entry: ClaimEntry = {
  claim: {
    ...{ ...shared, id: 'a', author: 'ana', text: 'The ferry sank', lang: 'en', claimant: 'the union' },
    sourcing: { class: 'named', chain: [], directness: 'paraphrase' },
  },
  counterStatements: [],
  notes: [
    {
      ...{
        ...shared,
        id: 'n',
        author: 'ben',
        claimIds: ['a'],
        kind: 'unverified',
        by: 'the coast guard',
        text: 'Asked.',
      },
      ...{ rating: null, evidence: [], publication: '', title: '', date: '', url: '' },
    },
  ],
  sightings: [],
}

it('who wrote a record, and in which shared library it is, goes into backups, which bring it back', () => {
  const line = backupWriter().line({ type: 'claim', record: entry.claim })
  expect(checkRecord(JSON.parse(line))).toEqual({ record: { type: 'claim', record: entry.claim } })
})

it('and into web annotations, where who wrote it is not who said it', () => {
  const writer = annotationWriter()
  const { first } = JSON.parse(writer.head + writer.entry(entry) + writer.foot)
  expect(first.items).toMatchObject([
    { creator: { name: 'ana' }, 'dcterms:isPartOf': 'desk', body: { creator: { name: 'the union' } } },
    { creator: { name: 'ben' }, 'dcterms:isPartOf': 'desk', body: [{ creator: { name: 'the coast guard' } }, {}] },
  ])
})

it('and into tables', () => {
  const writer = csvWriter({ byteOrderMark: false })
  const [head = '', row = ''] = (writer.head + writer.entry(entry)).trim().split('\r\n')
  const cells = Object.fromEntries(head.split(',').map((name, at) => [name, row.split(',')[at]]))
  expect(cells).toMatchObject({ claim_author: 'ana', record_author: 'ben', library: 'desk' })
})
