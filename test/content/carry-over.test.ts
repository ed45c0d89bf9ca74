import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOver, nextPart, withPart } from '../../src/content/carry-over.ts'
import type { TextBlock } from '../../src/core/model.ts'
import type { Finding, PageReading } from '../../src/core/reading.ts'

const block = (text: string): TextBlock => ({ kind: 'paragraph', text })
const textOf = (blocks: readonly TextBlock[]): string => blocks.map(({ text }) => text).join('\n')

const finding = (id: string, start: number, words: string): Finding => ({
  claim: {
    id,
    span: { start, end: start + words.length },
    text: words,
    claimant: null,
    sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
    rank: 0,
  },
  isMain: true,
  mark: 'unchecked',
  counterStatements: [],
  notes: [],
  known: null,
  recordId: null,
})

/** Every word of the blocks is a claim. */
function readingOf(blocks: readonly TextBlock[]): PageReading {
  const found = [...textOf(blocks).matchAll(/\S+/g)].map(({ 0: words, index }, id) => finding(`c${id}`, index, words))
  const page = { url: 'https://news.example/a', title: 'A', outlet: 'News', published: null, lang: 'en' }
  const general = { counterStatements: [], notes: [] }
  return { page, findings: found, general, remembered: 'yes', languageCovered: true, sought: null }
}

const words = ({ findings }: PageReading, blocks: readonly TextBlock[]): string[] =>
  findings.map(({ claim: { span } }) => textOf(blocks).slice(span.start, span.end))

const texts = fc
  .uniqueArray(fc.array(fc.constantFrom('dam', 'eel', 'pier', 'tide', 'quay'), { minLength: 1, maxLength: 4 }), {
    maxLength: 8,
    selector: each => each.join(' '),
  })
  .map(all => all.map(each => block(each.join(' '))))

describe('a reading carried over to other blocks', () => {
  it('covers the same words, all of those in blocks that are still there and none else', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const carried = carryOver(readingOf(from), from, to)
        expect(words(carried, to)).toEqual(carried.findings.map(({ claim }) => claim.text))
        const there = from.filter(({ text }) => to.some(each => each.text === text))
        expect(carried.findings.length).toBe(textOf(there).match(/\S+/g)?.length ?? 0)
      }),
    )
  })

  it('keeps equal blocks in their order and drops what runs over two', () => {
    const from = [block('dam'), block('eel'), block('dam')]
    const to = [block('tide'), ...from]
    expect(carryOver(readingOf(from), from, to).findings.map(({ claim }) => claim.span.start)).toEqual([5, 9, 13])
    const across = { ...readingOf(from), findings: [finding('c', 0, 'dam\neel')] }
    expect(carryOver(across, from, to).findings).toEqual([])
  })
})

describe('parts', () => {
  it('read one after another make the reading of the whole', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const known = new Set(from.map(({ text }) => text))
        let reading = carryOver(readingOf(from), from, to)
        let name = 0
        for (let part = nextPart(to, known); part !== null; part = nextPart(to, known)) {
          for (const text of part.fresh) known.add(text)
          name += 1
          reading = withPart(reading, to, { part, reading: readingOf(part.blocks), name: `p${name}-` })
        }
        expect(words(reading, to).join(' ')).toBe(textOf(to).replaceAll('\n', ' '))
        expect(new Set(reading.findings.map(({ claim }) => claim.id)).size).toBe(reading.findings.length)
      }),
    )
  })
})
