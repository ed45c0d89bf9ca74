import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLanguageCovered } from '../../../src/core/statements/language.ts'
import { readStatements } from '../../../src/core/statements/read.ts'
import { shippedTagger } from '../../../tools/shipped-tagger.ts'

const tagger = shippedTagger()

/** Nothing takes a tenth as long, in ms; what takes the square of its length takes longer. How long it does take is benched. */
const HANGS = 120_000

const ARTICLE = [
  'The harbour town of Elm Bay is to lose its ferry in spring, according to a report that cited three people familiar with the talks.',
  'The same report said the shipping line had already sold the only boat that fits the old pier.',
  'The account could not be independently verified. The shipping line did not immediately respond to a request for comment.',
  'Mayor Ruth Ander said on Monday that the town council had ordered a study of a bridge. Ander has repeatedly claimed that a bridge would cost less than the ferry.',
  'Responding to the report, Paul Keen, a spokesman for the shipping line, said: "This is totally false. The ferry will run as it always has."',
].join('\n')

describe('readStatements', () => {
  const { claims, counterStatements, notes } = readStatements(ARTICLE, 'en', tagger)
  const words = (span: { start: number; end: number }) => ARTICLE.slice(span.start, span.end)
  const claimOf = (start: string) => claims.find(claim => words(claim.span).startsWith(start))

  test('finds who claims what, without source and cue', () => {
    const sold = claimOf('The same report')
    expect(sold?.text).toBe('the shipping line had already sold the only boat that fits the old pier')
    expect(sold?.sourcing.class).toBe('media-report')
  })

  test('resolves a last name to the fullest name', () => {
    expect(claimOf('Ander has')?.claimant).toBe('Mayor Ruth Ander')
    expect(claimOf('Ander has')?.sourcing.class).toBe('named')
  })

  test('reads notes with their kinds and what they bear on', () => {
    expect(notes.map(note => note.kind)).toEqual(['sourcing', 'unverified', 'no-comment'])
    expect(notes.at(-1)?.by).toBe('The shipping line')
    const ids = [claimOf('The harbour')?.id, claimOf('The same')?.id]
    expect(notes[0]?.targets).toEqual(ids.slice(0, 1))
    expect(ids).toEqual(expect.arrayContaining([...(notes[1]?.targets ?? ['none'])]))
  })

  test('a denial of the report bears on what the report claims', () => {
    const [denial] = counterStatements
    expect(denial?.relation).toBe('denies')
    expect(denial?.speaker).toBe('Paul Keen, a spokesman for the shipping line')
    expect(denial?.targets).toEqual(expect.arrayContaining([claimOf('The harbour')?.id, claimOf('The same')?.id]))
  })

  test('a language it does not know gives nothing, whatever the page calls it', () => {
    const finnish =
      'Sataman johtaja sanoi maanantaina, että lautta ei enää kulje kaupunkiin. Kaupunki ei ole vastannut kysymyksiin, mutta se on kertonut, että asia on vielä auki ja että siitä päätetään keväällä.'
    expect(readStatements(finnish, 'fi').claims).toEqual([])
    expect(readStatements(finnish, 'en').claims).toEqual([])
    expect(readStatements(finnish, 'und').claims).toEqual([])
    expect(isLanguageCovered('en-GB')).toBe(true)
    expect(isLanguageCovered('pt-BR')).toBe(true)
    expect(isLanguageCovered('fi')).toBe(false)
    expect(isLanguageCovered('und')).toBe(false)
  })

  test('an English article under a wrong tag is read as English', () => {
    expect(readStatements(ARTICLE, 'de', tagger).claims).toEqual(claims)
    expect(readStatements(ARTICLE, 'und', tagger).claims).toEqual(claims)
  })

  test('never throws, keeps spans in bounds and targets known, on any text', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'Ann Lee said ',
        'that ',
        '"',
        '“',
        '”',
        ', according to ',
        'the report',
        '. ',
        '\n',
        'denied ',
        'not ',
        '😀',
        '(',
        ', ',
        'could not be verified',
        ' false ',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), parts => {
        const text = parts.join('')
        const read = readStatements(text, 'en', tagger)
        const ids = new Set(read.claims.map(claim => claim.id))
        for (const item of [...read.claims, ...read.counterStatements, ...read.notes]) {
          expect(item.span.start).toBeGreaterThanOrEqual(0)
          expect(item.span.end).toBeGreaterThan(item.span.start)
          expect(item.span.end).toBeLessThanOrEqual(text.length)
        }
        for (const item of [...read.counterStatements, ...read.notes])
          for (const id of item.targets) expect(ids.has(id)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['quote marks', '"'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['initials', 'A. '.repeat(100_000)],
    ['one long sentence of cues', 'he said that '.repeat(25_000)],
    ['commas', 'a, '.repeat(100_000)],
    ['a word without end', 'a'.repeat(300_000)],
    ['apostrophes', "'a ".repeat(100_000)],
    ['denials', 'Ann Lee denied that the claim was not true. '.repeat(7_000)],
    ['a long article', `${ARTICLE}\n`.repeat(300)],
  ])(
    'comes to an end on 300 kB of %s',
    (_, text) => {
      expect(readStatements(text, 'en', tagger).claims.length).toBeLessThanOrEqual(300)
    },
    HANGS,
  )
})
