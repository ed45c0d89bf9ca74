import { describe, expect, it } from 'vitest'
import { buildSegment } from '../../../src/core/matching/index/build.ts'
import { claimDocument } from '../../../src/core/matching/index/claim-document.ts'
import { openSegment } from '../../../src/core/matching/index/memory.ts'
import { searcher } from '../../../src/core/matching/index/search.ts'
import { typedWord } from '../../../src/core/matching/index/typed-words.ts'
import { vocabularyOf } from '../../../src/core/matching/index/vocabulary.ts'
import { unpackWords } from '../../../src/core/matching/index/words.ts'
import { readQuery } from '../../../src/core/search/query.ts'
import { rankByWords } from '../../../src/core/search/rank.ts'

const claims = [
  'The mayor resigned on Monday',
  'A mayor has resigned',
  'The bridge would have been closed',
  'What the mayor said of the bridge',
  'Nobody would say that the tunnels have been flooded',
]
const packed = buildSegment(claims.map((text, doc) => claimDocument(doc, { text, lang: 'en', claimant: null })))
const index = searcher({ segments: [openSegment(packed)], deleted: new Set() })
const vocabulary = vocabularyOf(packed.words.map(unpackWords))

function find(typed: string): readonly number[] {
  const { words, isUnfinished } = readQuery(typed)
  const ranked = words.map((word, at) => ({
    ...typedWord(word, isUnfinished && at === words.length - 1, vocabulary),
    elsewhere: [],
  }))
  return [...rankByWords(index, ranked, null)]
}

describe('ranking by words', () => {
  it('puts those with the function words of the search first, and leaves out none that tells the same without', () => {
    expect(find('the mayor resigned ')).toEqual([0, 1])
    expect(find('mayor has resigned ')).toEqual([1, 0])
  })
  it('finds by function words where a search has no others, whole and begun', () => {
    expect(find('would have been ')).toEqual([4, 2])
    expect(find('that would hav')).toEqual([4, 2])
  })
  it('gives those with most telling words where none has all, however many of the others they have', () => {
    expect(find('the mayor would have closed the bridge ')).toEqual([2, 3, 0, 1])
    expect(find('that nobody would have resigned over the harbour ')).toEqual([0, 1])
  })
  it('looks no text up by its function words', () => {
    expect(index.search(['would', 'that', 'the'], 5).hits).toEqual([])
  })
})
