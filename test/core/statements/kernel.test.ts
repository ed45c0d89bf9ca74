import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionsOf, readSentences } from '../../../src/core/statements/attributions.ts'
import { type Columns, putParagraph, readColumns } from '../../../src/core/statements/tagger/columns.ts'
import { hashText, keyOf } from '../../../src/core/statements/tagger/hashes.ts'
import {
  featureCount,
  isDamaged,
  isOpen,
  labelCount,
  stepKindCount,
  tokenLabel,
  tokenLength,
} from '../../../src/core/statements/tagger/kernel/numbers.ts'
import { type Kernel, makeKernel } from '../../../src/core/statements/tagger/kernel.ts'
import { openedLexicon } from '../../../src/core/statements/tagger/lexicon.ts'
import { spell } from '../../../src/core/statements/tagger/spelling.ts'
import { WordForms } from '../../../src/core/statements/tagger/words.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { shippedKernel } from '../../../tools/shipped-tagger.ts'
import { packRows, packWeights } from '../../../training/tagger/pack.ts'

const square = labelCount ** 2
const noLexicon = { wordKeys: new Int32Array(), words: [], stemKeys: new Int32Array(), stems: [] }
const noSteps = new Float32Array(stepKindCount * square)

type Rows = ReadonlyMap<number, readonly number[]>

/** Of whole weights up to 127, one of which is 127, so that rounding keeps all as they are. */
function weightsOf(rows: Rows, steps: Float32Array): Uint8Array {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  const values = Float32Array.from(sorted.flatMap(([, row]) => row))
  return packWeights({
    lexicon: noLexicon,
    steps,
    rows: packRows(
      Int32Array.from(sorted, ([key]) => key),
      values,
    ),
  })
}

function kernelWith(weights: Uint8Array): Kernel {
  const kernel = makeKernel(shippedKernel())
  const address = kernel.reserve(weights.length)
  new Uint8Array(kernel.memory.buffer).set(weights, address)
  expect(kernel.open(weights.length)).toBe(isOpen)
  return kernel
}

function read(kernel: Kernel, text: string): Columns {
  const readings = readSentences(text, splitSentences(text))
  return readColumns(readings, attributionsOf(readings), new WordForms(kernel, openedLexicon(kernel)))
}

/** The keys and the kind of each token of a text, by paragraph. */
function keysOf(text: string): { keys: number[]; kind: number }[][] {
  const kernel = makeKernel(shippedKernel())
  const columns = read(kernel, text)
  return columns.paragraphs.map(paragraph => {
    putParagraph(kernel, columns, paragraph)
    const size = paragraph.end - paragraph.start
    kernel.read(size)
    return Array.from({ length: size }, (_, at) => {
      kernel.putKeys(at, paragraph.index)
      const keys = [...new Int32Array(kernel.memory.buffer, kernel.keys.value, featureCount)]
      return { keys, kind: kernel.kindAt(at) }
    })
  })
}

function labelsOf(weights: Uint8Array, text: string): number[][] {
  const kernel = kernelWith(weights)
  const columns = read(kernel, text)
  return columns.paragraphs.map(paragraph => {
    const tokens = putParagraph(kernel, columns, paragraph)
    const size = paragraph.end - paragraph.start
    kernel.label(size, paragraph.index)
    return Array.from({ length: size }, (_, at) => tokens[at * tokenLength + tokenLabel] ?? -1)
  })
}

/** The best labels, as plainly as can be: of several that are equally good the lowest, from the last token back. */
function plainLabels(tokens: readonly { keys: number[]; kind: number }[], rows: Rows, steps: Float32Array): number[] {
  const labels = Array.from({ length: labelCount }, (_, label) => label)
  const best: number[][] = []
  const stepTo = (at: number, from: number, to: number): number =>
    steps[(tokens[at]?.kind ?? 0) * square + from * labelCount + to] ?? 0
  for (const [at, { keys }] of tokens.entries())
    best.push(
      labels.map(to => {
        const sum = keys.reduce((total, key) => total + (rows.get(key)?.[to] ?? 0), 0)
        return (
          sum + (at === 0 ? 0 : Math.max(...labels.map(from => (best[at - 1]?.[from] ?? 0) + stepTo(at, from, to))))
        )
      }),
    )
  const found: number[] = []
  for (let at = tokens.length - 1; at >= 0; at--) {
    const after = found[0]
    const scores = labels.map(from => (best[at]?.[from] ?? 0) + (after === undefined ? 0 : stepTo(at + 1, from, after)))
    found.unshift(scores.indexOf(Math.max(...scores)))
  }
  return found
}

const words = ['Kyiv', 'said', 'that', 'the', 'bridge', ',', '“', '”', '.', 'fell', 'and', 'denied', 'it', '\n', 'U.S.']
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map(all => all.join(' '))
const weight = fc.integer({ min: -126, max: 127 })
const row = fc.array(weight, { minLength: labelCount, maxLength: labelCount })

describe('the kernel', () => {
  it('labels a paragraph as the highest sum of rows and steps does', () => {
    fc.assert(
      fc.property(
        ...[
          text,
          fc.array(row, { minLength: 20, maxLength: 20 }),
          fc.array(weight, { minLength: square, maxLength: square }),
        ],
        (article, made, some) => {
          const paragraphs = keysOf(article)
          // Of three keys one is unknown, one known, and one has neighbours that differ in single bits of the lower eight.
          const rows = new Map([[2 ** 24 - 1, new Array<number>(labelCount).fill(127)]])
          const keys = paragraphs.flatMap(tokens => tokens.flatMap(token => token.keys))
          for (const [at, key] of keys.entries())
            for (const near of at % 3 === 0 ? [] : at % 3 === 1 ? [key] : [key, key ^ 1, key ^ 0x80])
              rows.set(near, made[(near + at) % made.length] ?? [])
          const steps = noSteps.map((_, at) => some[(at * 7) % square] ?? 0)
          steps[0] = 127
          expect(labelsOf(weightsOf(rows, steps), article)).toEqual(
            paragraphs.map(tokens => plainLabels(tokens, rows, steps)),
          )
        },
      ),
    )
  })

  it('tells 256 keys apart that differ in their lower bits alone', () => {
    const article = 'The harbour master said that the crane had not been inspected since May.'
    const paragraphs = keysOf(article)
    const rows = new Map<number, number[]>()
    for (const key of paragraphs[0]?.[3]?.keys ?? [])
      for (let low = 0; low < 256; low++)
        rows.set(
          (key & ~255) | low,
          Array.from({ length: labelCount }, (_, label) => ((low * 31 + label * 17) % 255) - 127),
        )
    expect(labelsOf(weightsOf(rows, noSteps), article)).toEqual(
      paragraphs.map(tokens => plainLabels(tokens, rows, noSteps)),
    )
  })

  it('makes keys of hashes as MurmurHash3 finishes them', () => {
    const mix = (a: number, b: number): number => {
      let hash = Math.imul(a ^ (b + (a << 6) + (a >>> 2) + 0x9e3779b9), 0x85ebca6b)
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
      return hash ^ (hash >>> 16)
    }
    const keyOfFeature = (template: number, hash: number): number =>
      keyOf(mix(Math.imul(template + 1, 0x9e3779b1), hash))
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{1,12}$/), (one, other) => {
        const [left, right] = keysOf(`${one} ${other}`)[0] ?? []
        const both = mix(hashText(one), hashText(other))
        expect([left?.keys[0], left?.keys[2], left?.keys[8], right?.keys[1], right?.keys[7]]).toEqual([
          ...[keyOfFeature(0, hashText(one)), keyOfFeature(2, hashText(other)), keyOfFeature(8, both)],
          ...[keyOfFeature(1, hashText(one)), keyOfFeature(7, both)],
        ])
      }),
    )
  })

  it('gives the rates of the lexicon it opened, and none to words it does not know', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.integer({ min: 1, max: 63 })), rates => {
        const known = new Map(Object.entries(rates).map(([word, rate]) => [keyOf(hashText(word)), rate]))
        const sorted = [...known].sort(([a], [b]) => a - b)
        const lexicon = {
          ...noLexicon,
          wordKeys: Int32Array.from(sorted, ([key]) => key),
          words: sorted.map(([, rate]) => rate),
        }
        const file = packWeights({ lexicon, steps: noSteps, rows: packRows(new Int32Array(), new Float32Array()) })
        const opened = openedLexicon(kernelWith(file))
        for (const word of [...Object.keys(rates), 'elsewhere']) {
          const { cueRate, sourceRate, stemRate } = opened.ratesOf(spell(word, word))
          expect(cueRate | (sourceRate << 3)).toBe(known.get(keyOf(hashText(word))) ?? 0)
          expect(stemRate).toBe(0)
        }
      }),
    )
  })

  it('sees a flipped bit anywhere in the weights', () => {
    const weights = weightsOf(new Map([[5, new Array<number>(labelCount).fill(127)]]), noSteps)
    fc.assert(
      fc.property(fc.integer({ min: 8, max: weights.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damaged = Uint8Array.from(weights)
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        const kernel = makeKernel(shippedKernel())
        const address = kernel.reserve(damaged.length)
        new Uint8Array(kernel.memory.buffer).set(damaged, address)
        expect(kernel.open(damaged.length)).toBe(isDamaged)
      }),
    )
  })
})
