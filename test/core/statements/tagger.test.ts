import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionsOf, findAttributions, readSentences } from '../../../src/core/statements/attributions.ts'
import { bestLabels } from '../../../src/core/statements/tagger/decode.ts'
import { LABEL, labelCount } from '../../../src/core/statements/tagger/labels.ts'
import { stepKindCount } from '../../../src/core/statements/tagger/steps.ts'
import { Tagger } from '../../../src/core/statements/tagger/tagger.ts'
import { packWeights, readWeights } from '../../../src/core/statements/tagger/weights.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { shippedTagger } from '../../../tools/shipped-tagger.ts'

const tagger = shippedTagger()
const file = readFileSync(new URL('../../../src/core/statements/tagger/weights.bin', import.meta.url))

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
})

describe('weights', () => {
  it('come out of the file as they went in', () => {
    const weights = readWeights(file)
    expect(Buffer.compare(packWeights(weights), file)).toBe(0)
    expect(file.length).toBeLessThan(600_000)
  })

  it('say so when they are damaged or not weights at all', () => {
    const damaged = Uint8Array.from(file)
    damaged[1_000] = (damaged[1_000] ?? 0) ^ 1
    expect(() => new Tagger(damaged)).toThrow('damaged')
    expect(() => new Tagger(file.subarray(0, 5_000))).toThrow('damaged')
    expect(() => new Tagger(new Uint8Array(3))).toThrow('not a file of tagger weights')
  })
})

describe('bestLabels', () => {
  it('finds the row of labels with the highest sum', () => {
    const labels = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: labelCount * 4, maxLength: labelCount * 4 })
    const steps = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: labelCount ** 2, maxLength: labelCount ** 2 })
    fc.assert(
      fc.property(labels, steps, (scores, square) => {
        const all = new Float32Array(stepKindCount * labelCount ** 2)
        all.set(square)
        const sum = (row: ArrayLike<number>): number => {
          let total = 0
          for (let at = 0; at < row.length; at++) {
            total += scores[at * labelCount + (row[at] ?? 0)] ?? 0
            if (at > 0) total += square[(row[at - 1] ?? 0) * labelCount + (row[at] ?? 0)] ?? 0
          }
          return total
        }
        const best = sum(bestLabels({ labels: Float64Array.from(scores), steps: all, kinds: new Uint8Array(4) }))
        for (let code = 0; code < labelCount ** 4; code++) {
          const row = [code % 7, Math.floor(code / 7) % 7, Math.floor(code / 49) % 7, Math.floor(code / 343)]
          if (sum(row) > best) throw new Error(`${row} is better`)
        }
      }),
      { numRuns: 20 },
    )
    expect(LABEL.gap).toBe(labelCount - 1)
  })
})
