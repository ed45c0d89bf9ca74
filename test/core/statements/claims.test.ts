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
    [
      'what the article makes of its story',
      'The dispute over the pier highlights a deep distrust of the harbour board.',
    ],
    ['a headline told again below', 'Ferry pier at Elm Bay sinks by 12 centimetres, survey says'],
  ])('%s', (_, block) => {
    const first = block.slice(0, 12)
    expect(texts(block, ...STORY).filter(text => text.includes(first))).toEqual([])
  })

  test('near misses stay claims', () => {
    expect(texts(...STORY, 'By Tuesday the pier had sunk by another 3 centimetres, the board said.').length).toBe(3)
    expect(texts(...STORY, 'The dispute highlights 40 years of neglect, Clerk Ines Farrow said.').length).toBe(3)
    expect(texts(...STORY, 'The survey highlights cracks in 9 of the piles.').length).toBe(3)
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
  const article = (length: number) => read(...Array.from({ length }, (_, at) => sentence(at)))

  test('a page shows seventeen at most, and the rest is there for whoever asks', () => {
    expect(article(40).mainClaims).toBe(17)
    expect(article(40).claims.length).toBe(40)
    expect(article(200).mainClaims).toBe(17)
  })

  test('all of a short article', () => {
    expect(article(6).mainClaims).toBe(6)
  })

  test('no more than a page can carry', () => {
    expect(article(400).claims.length).toBe(300)
  })

  test('ranks are one for each claim, from 0', () => {
    const ranks = article(30).claims.map(({ rank }) => rank)
    expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, at) => at))
  })

  test('what something speaks against is a main claim wherever it stands', () => {
    const { claims, mainClaims, counterStatements } = read(
      ...Array.from({ length: 40 }, (_, at) => sentence(at)),
      'Officials said 3 boats came back. A spokesman for the board denied that.',
    )
    const denied = claims.find(({ id }) => counterStatements[0]?.targets.includes(id))
    expect(denied?.text).toBe('3 boats came back')
    expect(denied?.rank).toBeLessThan(mainClaims)
  })

  test('a figure from a survey is worth more than an aside', () => {
    const { claims } = read(
      ...STORY,
      'It had been a long and quiet evening.',
      'The board reported that repairs of the pier will cost 40 million crowns.',
    )
    const rankOf = (words: string) => claims.find(({ text }) => text.includes(words))?.rank ?? -1
    expect(rankOf('40 million')).toBeLessThan(rankOf('quiet evening'))
  })
})

describe('where a claim is marked', () => {
  test('with the tail that names who said so', () => {
    const [first] = STORY
    expect(read(...STORY).claims[0]?.span).toEqual({ start: 0, end: first?.length })
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

  test('a story called fake makes a claim, and the note is on it', () => {
    const { claims, notes } = read(
      ...STORY,
      'The same site was behind a hoax that said the pier had fallen into the bay on Sunday.',
    )
    const own = claims.find(claim => claim.text.includes('had fallen'))
    expect(notes.map(note => [note.kind, note.targets])).toEqual([['debunked', [own?.id]]])
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
