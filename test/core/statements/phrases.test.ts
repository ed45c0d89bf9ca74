import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COUNTER_RULES } from '../../../src/core/statements/counters/counters.ts'
import { cuedPhrases, PHRASES, type Phrase } from '../../../src/core/statements/grammar/phrases.ts'
import { NOTE_RULES } from '../../../src/core/statements/notes/notes.ts'
import { splitTokens } from '../../../src/core/text/tokens.ts'

const LOOKS = ['(?=', '(?!', '(?<=', '(?<!']

/** A pattern without what only looks around, which fast-check cannot write; where a word begins or ends, a blank stands. */
function withoutLooks({ source }: RegExp): string {
  let plain = ''
  for (let at = 0; at < source.length; at++) {
    if (LOOKS.some(look => source.startsWith(look, at))) at = groupEnd(source, at)
    else if (source.startsWith('\\b', at)) {
      plain += ' '
      at += 1
    } else if (source[at] === '\\') plain += source.slice(at, ++at + 1)
    else if (source[at] === '[') {
      const end = source.indexOf(']', at)
      plain += source.slice(at, end + 1)
      at = end
    } else if (source[at] !== '^' && source[at] !== '$') plain += source[at]
  }
  return plain
}

/** The place of the bracket that closes the group which opens at a place. */
function groupEnd(source: string, from: number): number {
  let depth = 0
  for (let at = from; ; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '(') depth += 1
    else if (source[at] === ')' && --depth === 0) return at
  }
}

const isCued = (each: Phrase, text: string): boolean =>
  cuedPhrases(splitTokens(text, { start: 0, end: text.length })).has(each)

describe('phrases', () => {
  test('those of all rules are known', () => {
    expect(NOTE_RULES.length + COUNTER_RULES.length).toBeLessThan(PHRASES.length)
  })

  test.each(PHRASES.map(each => [each.pattern.source.slice(0, 60), each] as const))('%s has a cue', (_, each) => {
    const matching = fc.stringMatching(
      new RegExp(`^(?:${withoutLooks(each.pattern)})$`, each.pattern.flags.replace('g', '')),
    )
    fc.assert(
      fc.property(matching, text => isCued(each, text)),
      { numRuns: 300 },
    )
  })

  test('beginnings of cues have three letters or more', () => {
    for (const { cues } of PHRASES) for (const cue of cues) expect(cue).toMatch(/^[a-z]+$|^[a-z]{3,}\*$/)
  })
})
