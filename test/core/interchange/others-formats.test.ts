import { describe, expect, it } from 'vitest'
import { guessCsv } from '../../../src/core/interchange/csv.ts'
import { guessColumns } from '../../../src/core/interchange/csv-columns.ts'
import { claimsCsvWriter, csvWriter } from '../../../src/core/interchange/csv-file.ts'
import { markdownWriter } from '../../../src/core/interchange/markdown-file.ts'
import { formatOf } from '../../../src/core/interchange/read-file.ts'
import type { ClaimEntry } from '../../../src/core/model.ts'
import { read, written } from './files.ts'

const context = 'http://www.w3.org/ns/anno.jsonld'
const quoteAt = (source: string) => ({
  source,
  selector: { type: 'TextQuoteSelector', exact: 'the ferry sailed\nempty', prefix: 'He said ', suffix: ' for a year' },
})

describe('a web annotation, after the model of the W3C', () => {
  it.each([
    ['a body with its words', { body: { type: 'TextualBody', value: 'It was full.', language: 'en' } }],
    ['a body that is a string', { bodyValue: 'It was full.' }],
    [
      'several bodies, one of them a tag',
      {
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: 'ferry' },
          { type: 'TextualBody', purpose: 'commenting', value: 'It was full.' },
        ],
      },
    ],
    ['an older form', { body: { '@type': 'cnt:ContentAsText', chars: 'It was full.' } }],
  ])('with %s is a claim, where it was seen, and a note', async (_, body) => {
    const annotation = {
      '@context': context,
      id: 'https://notes.example/anno1',
      type: 'Annotation',
      created: '2026-02-03T04:05:06Z',
      creator: { id: 'https://notes.example/ann', type: 'Person', name: 'Ann Lee' },
      ...body,
      target: quoteAt('https://post.example/1'),
    }
    const { records, refused } = await read(JSON.stringify(annotation))
    expect(refused).toEqual([])
    expect(records.claims).toMatchObject([{ text: 'the ferry sailed empty', claimant: null, lang: 'en' }])
    expect(records.sightings).toMatchObject([
      { url: 'https://post.example/1', selector: { exact: 'the ferry sailed\nempty', prefix: 'He said ' } },
    ])
    expect(records.notes).toMatchObject([
      {
        kind: 'unverified',
        text: 'It was full.',
        by: 'Ann Lee',
        date: '2026-02-03T04:05:06Z',
        url: 'https://notes.example/anno1',
      },
    ])
  })

  const target = quoteAt('https://post.example/1')
  const one = { id: 'urn:a:1', type: 'Annotation', motivation: 'highlighting', target }
  it.each([
    ['a list', [one]],
    ['a page', { '@context': context, type: 'AnnotationPage', items: [one] }],
    [
      'a collection with its first page',
      { '@context': context, type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage', items: [one] } },
    ],
    ['a graph', { '@context': context, '@graph': [one] }],
    [
      'one with several selectors',
      {
        '@context': context,
        ...one,
        target: { ...target, selector: [{ type: 'TextPositionSelector', start: 4, end: 9 }, target.selector] },
      },
    ],
    [
      'one with a choice of selectors',
      {
        '@context': context,
        ...one,
        target: {
          ...target,
          selector: { type: 'Choice', items: [{ type: 'XPathSelector', value: '/p' }, target.selector] },
        },
      },
    ],
    [
      'one that is refined',
      {
        '@context': context,
        ...one,
        target: { ...target, selector: { type: 'FragmentSelector', value: 'p2', refinedBy: target.selector } },
      },
    ],
    [
      'one whose source is described',
      { '@context': context, ...one, target: { ...target, source: { id: 'https://post.example/1', type: 'Text' } } },
    ],
  ])('is read from %s', async (_, file) => {
    const text = JSON.stringify(file)
    expect(formatOf(text)).toBe('web-annotation')
    const { records, refused } = await read(text)
    expect(refused).toEqual([])
    expect(records.claims).toHaveLength(1)
    expect(records.sightings).toMatchObject([{ url: 'https://post.example/1' }])
    expect(records.notes).toEqual([])
  })

  it.each([
    ['a whole page', 'https://post.example/1'],
    [
      'a position without its words',
      { source: 'https://post.example/1', selector: { type: 'TextPositionSelector', start: 1, end: 2 } },
    ],
    ['what is no web page', { ...target, source: 'javascript:alert(1)' }],
  ])('on %s is refused', async (_, other) => {
    const { refused } = await read(JSON.stringify([one, { ...one, target: other }]), 'web-annotation')
    expect(refused).toEqual([{ place: 'Record 2', reason: expect.stringMatching(/quotes no words/) }])
  })

  it('tagged with a kind or a relation is one', async () => {
    const tagged = (tag: string, id: string) => ({
      ...{ ...one, id },
      body: [
        { type: 'TextualBody', value: 'So they say.' },
        { type: 'TextualBody', purpose: 'tagging', value: tag },
      ],
    })
    const { records } = await read(
      JSON.stringify([tagged('Debunked', 'urn:1'), tagged('denies', 'urn:2')]),
      'web-annotation',
    )
    expect(records.notes).toMatchObject([{ kind: 'debunked' }])
    expect(records.counterStatements).toMatchObject([{ relation: 'denies', quote: 'So they say.' }])
  })
})

describe("Hypothesis' annotations", () => {
  const row = {
    id: 'iSxAbCdEeu',
    created: '2026-02-03T04:05:06.123456+00:00',
    updated: '2026-02-04T04:05:06.123456+00:00',
    user: 'acct:ann@hypothes.is',
    uri: 'https://post.example/1',
    text: 'It was full.',
    tags: ['ferry', 'debunked'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: 'https://post.example/1',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
          { type: 'TextPositionSelector', start: 10, end: 31 },
          { type: 'TextQuoteSelector', exact: 'the ferry sailed empty', prefix: 'He said ', suffix: ' for' },
        ],
      },
    ],
    document: { title: ['Empty ferries'] },
    links: { html: 'https://hypothes.is/a/iSxAbCdEeu' },
  }

  it.each([
    ['the programming interface gives', { total: 1, rows: [row] }],
    ['an export has', { export_date: '2026-02-05', export_userid: 'acct:ann@hypothes.is', annotations: [row] }],
    ['a list has', [row]],
  ])('are read as %s them', async (_, file) => {
    const text = JSON.stringify(file)
    expect(formatOf(text)).toBe('hypothesis')
    const { records, refused } = await read(text)
    expect(refused).toEqual([])
    expect(records).toMatchObject({
      claims: [{ text: 'the ferry sailed empty', lang: 'en' }],
      notes: [{ kind: 'debunked', by: 'ann', text: 'It was full.', url: 'https://hypothes.is/a/iSxAbCdEeu' }],
      sightings: [
        { url: 'https://post.example/1', title: 'Empty ferries', selector: { prefix: 'He said ', suffix: ' for' } },
      ],
    })
  })

  it('edited since are newer versions of the same note', async () => {
    const [before, after] = await Promise.all(
      [row, { ...row, text: 'It was half full.', updated: '2026-03-04T00:00:00Z' }].map(each =>
        read(JSON.stringify([each])),
      ),
    )
    expect(after?.records.notes[0]?.id).toBe(before?.records.notes[0]?.id)
    expect(after?.records.notes[0]?.updated).toBeGreaterThan(before?.records.notes[0]?.updated ?? 0)
  })

  it('that quote nothing are refused: replies and notes on a page', async () => {
    const reply = { ...row, references: ['x'] }
    const note = { ...row, target: [{ source: row.uri }] }
    const { refused } = await read(
      JSON.stringify({
        rows: [row, reply, note, { ...row, uri: 'file:///x', target: [{ ...row.target[0], source: '' }] }],
      }),
    )
    expect(refused.map(({ place }) => place)).toEqual(['Record 2', 'Record 3', 'Record 4'])
  })
})

describe("others' tables", () => {
  it.each([
    ['Claim,Speaker,Date,URL,Verdict,Publisher', ',', ['claim', 'claimant', 'date', 'url', 'verdict', 'publication']],
    [
      'claim;claimant;review date;link;rating;fact checker',
      ';',
      ['claim', 'claimant', 'date', 'url', 'verdict', 'publication'],
    ],
    ['text\tlabel\tauthor\tclaim_url', '\t', ['claim', 'verdict', 'by', 'seen_url']],
    ['id,statement_text,foo', ',', ['id', 'words', null]],
  ])('have their columns guessed: %s', (header, delimiter, columns) => {
    const guess = guessCsv(`${header}\n"a, b; c",1,2`)
    expect(guess).toMatchObject({ delimiter, columns })
  })

  it('give no meaning twice', () => {
    const guessed = guessColumns(['claim', 'Claim', 'text', 'url', 'link', 'address'])
    expect(guessed.filter(each => each !== null)).toEqual([...new Set(guessed)].filter(each => each !== null))
  })

  it('become fact checks, with a place for each row that is refused', async () => {
    const table = [
      'Claim,Speaker,Date,URL,Verdict,Publisher',
      '"The ferry sailed empty, for a year",Bo Roe,2026-02-03,https://checker.example/1,Wrong,Harbour Checks',
      ',Bo Roe,2026-02-03,https://checker.example/2,Wrong,Harbour Checks',
      'It is free,Bo Roe,2026-02-03,javascript:alert(1),Wrong,Harbour Checks',
      'It is slow,Bo Roe,soon,https://checker.example/3,Right,Harbour Checks,more',
      'It is blue,Bo Roe,soon,https://checker.example/4,Right,Harbour Checks',
    ].join('\r\n')
    const { records, refused } = await read(table)
    expect(records.claims.map(({ text, claimant }) => [text, claimant])).toEqual([
      ['The ferry sailed empty, for a year', 'Bo Roe'],
      ['It is blue', 'Bo Roe'],
    ])
    expect(records.notes).toMatchObject([
      { kind: 'fact-check', by: 'Harbour Checks', date: '2026-02-03', rating: { label: 'Wrong', value: null } },
      { date: '', rating: { label: 'Right' } },
    ])
    expect(refused).toEqual([
      { place: 'Row 3', reason: 'claim: must not be empty' },
      { place: 'Row 4', reason: expect.stringMatching(/^url: must be an http/) },
      { place: 'Row 5', reason: 'it has 7 fields, the header 6' },
    ])
  })

  it('that tell a time to come win over nothing', async () => {
    const { records } = await read('claim,verdict,date,url\nIt is free,Wrong,2099-01-01,https://checker.example/1\n')
    expect(records.notes).toMatchObject([{ date: '2099-01-01', updated: 0 }])
  })

  it('keep a scale on which the best is the least', async () => {
    const { records } = await read('claim,verdict,rating,best_rating,worst_rating\nIt is free,Mostly true,2,1,6\n')
    expect(records.notes[0]?.rating).toEqual({ label: 'Mostly true', value: 2, best: 1, worst: 6 })
  })
})

const entry: ClaimEntry = {
  claim: {
    ...{
      id: 'c',
      origin: 'reader',
      created: 1,
      updated: 1,
      trashed: null,
      text: 'The *ferry* sailed [empty]',
      lang: 'en',
    },
    ...{ claimant: 'Bo Roe', sourcing: { class: 'named', chain: [], directness: 'paraphrase' } },
  },
  counterStatements: [
    {
      ...{ id: 's', origin: 'reader', created: 1, updated: 1, trashed: null, claimIds: ['c'], relation: 'denies' },
      ...{
        speaker: 'Ann Lee',
        quote: 'It was full.',
        publication: 'The Post',
        title: 'Full ferries',
        date: '2026-02-03',
      },
      url: 'https://post.example/2',
    },
  ],
  notes: [
    {
      ...{
        id: 'n',
        origin: 'reader',
        created: 1,
        updated: 1,
        trashed: null,
        claimIds: ['c'],
        kind: 'fact-check',
        by: 'Checks',
      },
      ...{
        text: 'We counted.',
        rating: { label: 'Wrong', value: 1, best: 5, worst: 1 },
        evidence: ['https://data.example/'],
      },
      ...{ publication: 'Checks', title: '', date: '', url: 'https://checks.example/1' },
    },
  ],
  sightings: [
    {
      ...{
        id: 'x',
        claimId: 'c',
        url: 'https://post.example/1',
        title: 'Empty <ferries>',
        outlet: 'Post',
        published: '2026-01-02',
      },
      ...{
        firstSeen: 1,
        lastSeen: 1,
        selector: { exact: 'sailed empty for a whole year, as the harbour master said then', prefix: '', suffix: '' },
      },
    },
  ],
}

describe('a desk note', () => {
  it('tells who says so, what stands against it, how far it was checked and where, with links to the words', () => {
    expect(written(markdownWriter(), [entry])).toBe(`## The \\*ferry\\* sailed \\[empty\\]

Says: Bo Roe

**Against it**

- Ann Lee denies it: “It was full.” — The Post, [Full ferries](<https://post.example/2>), 2026-02-03

**How far it was checked**

- Fact check: Checks, rated “Wrong” (1, from 1 to 5) — “We counted.” — [Checks](<https://checks.example/1>) — [evidence 1](<https://data.example/>)

**Seen**

- [Empty \\<ferries\\>](<https://post.example/1#:~:text=sailed%20empty%20for%20a%20whole%20year%2C%20as%20the%20harbour%20master%20said%20then>) — Post — 2026-01-02

`)
  })
})

describe('a table of claims', () => {
  it('has a row for each, with verdicts; tables have a byte order mark where one is asked for', () => {
    const table = written(claimsCsvWriter({ byteOrderMark: true }), [entry])
    expect(table.startsWith('\ufeffclaim,')).toBe(true)
    expect(table.split('\r\n')[1]).toBe(
      'The *ferry* sailed [empty],Bo Roe,en,1,1,1,"Checks “Wrong” (1, from 1 to 5)",https://post.example/1,c',
    )
    expect(written(csvWriter({ byteOrderMark: false }), [entry]).split('\r\n')).toHaveLength(5)
  })
})
