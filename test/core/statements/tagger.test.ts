import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionsOf, findAttributions, readSentences } from '../../../src/core/statements/attributions.ts'
import { Tagger } from '../../../src/core/statements/tagger/tagger.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { shippedKernel, shippedTagger, shippedWeights } from '../../../tools/shipped-tagger.ts'

const tagger = shippedTagger()
const kernel = shippedKernel()
const weights = shippedWeights()

const read = (text: string) =>
  findAttributions(text, splitSentences(text), tagger).map(({ source, cue, content }) => ({
    source: source && text.slice(source.start, source.end),
    cue: cue && text.slice(cue.start, cue.end),
    content: content.map(({ start, end }) => text.slice(start, end)),
  }))

describe('Tagger', () => {
  it('finds what the rules find in plain reports', () => {
    expect(read('The harbour master said that the crane had not been inspected since May.')).toEqual([
      { source: 'The harbour master', cue: 'said', content: ['that the crane had not been inspected since May'] },
    ])
  })

  it('gives a second verb the source of the first', () => {
    const found = read('The mayor said that the bridge was safe and denied that it had been closed.')
    expect(found.map(each => each.source)).toEqual(['The mayor', 'The mayor'])
  })

  it('finds attributions that no rule finds', () => {
    const text = 'Residents are convinced that the river will flood again next spring.'
    expect(attributionsOf(readSentences(text, splitSentences(text)))).toEqual([])
    expect(read(text)).toHaveLength(1)
  })

  it('reads any text into spans inside of it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), words => {
        const text = `${words} said the “${words}” spokesman, ${words}.\n“${words}`
        const found = findAttributions(text, splitSentences(text), tagger)
        for (const { source, cue, content } of found)
          for (const span of [source, cue, ...content])
            if (span !== null) {
              expect(span.start).toBeGreaterThanOrEqual(0)
              expect(span.end).toBeGreaterThan(span.start)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
        const starts = found.map(({ content }) => content[0].start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })

  it('reads the same whatever was read before, and a paragraph of more words than are kept', () => {
    const text = 'The mayor said that the bridge was safe and denied that it had been closed.'
    const before = read(text)
    // In sentences, since of a longer one only the start is read.
    const words = Array.from({ length: 30_000 }, (_, at) => `W${at.toString(36)}${at % 50 === 49 ? '.' : ''}`)
    expect(read(`${text}\n${words.join(' ')}`).slice(0, before.length)).toEqual(before)
    expect(read(text)).toEqual(before)
  })
})

describe('weights', () => {
  it('are a small file', () => {
    expect(weights.length).toBeLessThan(600_000)
  })

  it('say so when they are damaged or not weights at all', () => {
    const damaged = Uint8Array.from(weights)
    damaged[1_000] = (damaged[1_000] ?? 0) ^ 1
    expect(() => new Tagger({ kernel, weights: damaged })).toThrow('damaged')
    expect(() => new Tagger({ kernel, weights: weights.subarray(0, 5_000) })).toThrow('damaged')
    expect(() => new Tagger({ kernel, weights: new Uint8Array(3) })).toThrow('not a file of tagger weights')
  })
})
