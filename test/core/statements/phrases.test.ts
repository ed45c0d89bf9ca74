import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COUNTER_RULES } from '../../../src/core/statements/counters/counters.ts'
import { cuedPhrases, PHRASES, type Phrase, phrase, stands } from '../../../src/core/statements/grammar/phrases.ts'
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

/** The patterns of a phrase that are tried in a text. */
const triedIn = (text: string, each: Phrase): readonly RegExp[] =>
  cuedPhrases(splitTokens(text, { start: 0, end: text.length })).get(each) ?? []

const WORDINGS = PHRASES.flatMap(each =>
  each.wordings.map(([cues, pattern]) => [pattern.source.slice(0, 60), each, cues, pattern] as const),
)
const TIDE = phrase(
  ['tide tidal*', /\bthe tide\b|\btidal\w* wave/],
  ['flood* + river stream', /\bflood\w* .{0,20}\b(?:river|stream)\b/],
)

describe('phrases', () => {
  test('those of all rules are known', () => {
    expect(NOTE_RULES.length + COUNTER_RULES.length).toBeLessThan(PHRASES.length)
  })

  test.each(WORDINGS)('%s has its cues', (_, each, __, pattern) => {
    const matching = fc.stringMatching(new RegExp(`^(?:${withoutLooks(pattern)})$`, pattern.flags.replace('g', '')))
    fc.assert(
      fc.property(matching, text => triedIn(text, each).includes(pattern)),
      { numRuns: 300 },
    )
  })

  test('beginnings of cues have three letters or more', () => {
    for (const [, , cues] of WORDINGS)
      for (const cue of cues.split(' + ').flatMap(list => list.split(' ')))
        expect(cue).toMatch(/^[a-z]+$|^[a-z]{3,}\*$/)
  })

  test('a wording is tried where a word of each list of its cues stands', () => {
    const [[, tide], [, flood]] = TIDE.wordings as [(typeof TIDE.wordings)[0], (typeof TIDE.wordings)[0]]
    expect(triedIn('They waited for the tide.', TIDE)).toEqual([tide])
    expect(triedIn('Tidal floods came.', TIDE)).toEqual([tide])
    expect(triedIn('The flooded quay and the stream.', TIDE)).toEqual([flood])
    expect(triedIn('Flooding by the tide, by the river.', TIDE)).toEqual([flood, tide])
    expect(triedIn('The river rose.', TIDE)).toEqual([])
  })

  test('a phrase stands where one of its wordings does', () => {
    const isThere = (text: string): boolean =>
      stands(TIDE, cuedPhrases(splitTokens(text, { start: 0, end: text.length })), text.toLowerCase())
    expect(isThere('The flooded banks of the river.')).toBe(true)
    expect(isThere('A river had flooded.')).toBe(false)
    expect(isThere('Out with the tide.')).toBe(true)
  })
})
