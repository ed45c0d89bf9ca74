import { describe, expect, test } from 'vitest'
import { readStatements } from '../../../src/core/statements/read.ts'

const read = (...blocks: readonly string[]) => readStatements(blocks.join('\n'), 'en')
const texts = (...blocks: readonly string[]) => read(...blocks).claims.map(claim => claim.text)

const STORY = [
  'The ferry pier at Elm Bay has sunk by 12 centimetres since March, according to a survey by the harbour board.',
  'Mayor Ruth Ander said the board had known of the damage for two years.',
]

describe('what is no claim', () => {
  test.each([
    ['a byline', 'By Ann Lee, harbour correspondent'],
    ['a date line', 'Ann Lee · June 3, 2026'],
    ['a credit', '(Reporting by Ann Lee; editing by Bo Roe)'],
    ['a time stamp', '14:05'],
    ['a caption', 'The old pier at dusk in winter. Photograph: Ann Lee'],
    ['a word of the page', 'This interview was shortened and edited for clarity.'],
    ['a headline told again below', 'Ferry pier at Elm Bay sinks by 12 centimetres, survey says'],
  ])('%s', (_, block) => {
    const first = block.slice(0, 12)
    expect(texts(block, ...STORY).filter(text => text.includes(first))).toEqual([])
  })

  test('near misses stay claims', () => {
    expect(texts(...STORY, 'By Tuesday the pier had sunk by another 3 centimetres, the board said.').length).toBe(3)
    expect(texts(...STORY, 'The mayor reported by letter that 40 boats had left the bay.').length).toBe(3)
  })

  test('a topic and a question', () => {
    expect(texts(...STORY, 'Ander told us about the missing planks of the old pier.').length).toBe(2)
    expect(texts(...STORY, 'We asked the builder when the piles were last inspected.').length).toBe(2)
  })
})

describe('how many claims', () => {
  const sentence = (at: number) =>
    `Clerk Ines Farrow said that ${at + 20} boats had left the bay in week ${at} of the year.`
  const article = (length: number) => read(...Array.from({ length }, (_, at) => sentence(at))).claims.length

  test('at most 14 in an article of ordinary length', () => {
    expect(article(40)).toBe(14)
  })

  test('in proportion beyond', () => {
    expect(article(400)).toBe(140)
  })
})

describe('what bears on what', () => {
  test('a sentence that tells its own sourcing is a claim, and the note is on it', () => {
    const { claims, notes } = read(
      ...STORY,
      'Two engineers, speaking on condition of anonymity, said the board had hidden 3 reports from the council.',
    )
    const own = claims.find(claim => claim.text.startsWith('the board had hidden'))
    expect(own?.claimant).toContain('Two engineers')
    expect(notes.map(note => [note.kind, note.targets])).toEqual([['sourcing', [own?.id]]])
  })

  test('a bare denial is of what was just said, and saying it again is of the same', () => {
    const { claims, counterStatements } = read(
      ...STORY,
      'Clerk Ines Farrow said that 40 boats had left the bay. A spokesman for the board denied that. “That is not true,” he said.',
    )
    const denied = claims.find(claim => claim.text.includes('40 boats'))
    expect(counterStatements.map(({ speaker, targets }) => [speaker, targets])).toEqual([
      ['A spokesman for the board', [denied?.id]],
      ['A spokesman for the board', [denied?.id]],
    ])
  })

  test('a figure stands against the figure before it', () => {
    const { claims, counterStatements } = read(
      ...STORY,
      'The storm has killed at least 30 people since May, according to the relief group Open Boats. The police put the toll at 12.',
    )
    expect(counterStatements[0]?.targets).toEqual([claims.find(claim => claim.text.includes('30 people'))?.id])
  })
})

describe('claimants', () => {
  test('who tells the whole sentence is the claimant', () => {
    const { claims } = read(
      ...STORY,
      'First tests showed rust in 9 of the piles, a nurse at the pier told a court on Friday.',
    )
    expect(claims.find(claim => claim.text.includes('rust'))?.claimant).toBe('a nurse at the pier')
  })

  test.each(['He', 'It', 'Some'])('%s alone is nobody', pronoun => {
    const { claims } = read(`${pronoun} said the pier at Elm Bay would close on 3 May for two months.`)
    expect(claims.map(claim => claim.claimant)).toEqual([null])
  })
})
