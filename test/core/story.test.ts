import { describe, expect, it } from 'vitest'
import type { ClaimEntry, Sighting } from '../../src/core/model.ts'
import { storyOf } from '../../src/core/story.ts'

const day = 86_400_000
const base = { created: 9 * day, updated: 9 * day, trashed: null, origin: 'article' } as const

const seen = (outlet: string, at: number, exact: string, published: string | null = null): Sighting => ({
  ...{ id: `${outlet} ${at}`, claimId: 'a', url: `https://${outlet}.example/${at}`, title: '', outlet, published },
  ...{ firstSeen: at * day, lastSeen: at * day, selector: { exact, prefix: '', suffix: '' } },
})

const entry = (part: Partial<ClaimEntry>): ClaimEntry => ({
  claim: {
    ...base,
    id: 'a',
    text: 'x',
    lang: 'en',
    claimant: null,
    sourcing: { class: 'named', chain: [], directness: 'paraphrase' },
  },
  ...{ counterStatements: [], notes: [], sightings: [], ...part },
})

const denial = {
  ...base,
  id: 'd',
  claimIds: ['a'],
  relation: 'denies',
  speaker: 'Ann Lee',
  quote: 'No.',
  title: '',
} as const

describe('the story of a claim', () => {
  it('goes by the days of its pages, tells new wordings once, and which outlets told the denial', () => {
    const story = storyOf(
      entry({
        sightings: [
          seen('post', 5, 'nine ships'),
          seen('wire', 7, 'nine ships', '1970-01-03'),
          seen('post', 8, 'eleven ships'),
          seen('sun', 9, 'eleven ships'),
        ],
        counterStatements: [{ ...denial, publication: 'wire', date: '1970-01-03', url: 'https://wire.example/7' }],
      }),
    )
    const told = story.events.map(event =>
      event.kind === 'seen' ? [event.outlet, event.before, event.isCountered] : [event.outlet, event.kind],
    )
    expect(told).toEqual([
      ['wire', null, true],
      ['wire', 'counter-statement'],
      ['post', null, false],
      ['post', 'nine ships', false],
      ['sun', null, false],
    ])
    expect(story.repeaters).toEqual([
      { outlet: 'wire', pages: 1, isCountered: true },
      { outlet: 'post', pages: 2, isCountered: false },
      { outlet: 'sun', pages: 1, isCountered: false },
    ])
  })

  it('leaves out what nobody has a date for, and says so', () => {
    const story = storyOf(
      entry({
        sightings: [{ ...seen('post', 0, 'x'), firstSeen: 0 }],
        counterStatements: [
          { ...denial, publication: '', date: '', url: '' },
          { ...denial, id: 'e', origin: 'import', publication: '', date: '', url: '' },
        ],
      }),
    )
    expect(story.events.map(({ kind, time }) => [kind, time])).toEqual([['counter-statement', 9 * day]])
    expect(story.undated).toBe(2)
  })
})
