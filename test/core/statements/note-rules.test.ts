import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { attributionsOf, readSentences } from '../../../src/core/statements/attributions.ts'
import { splitUnits } from '../../../src/core/statements/grammar/units.ts'
import { NOTE_EXAMPLES } from '../../../src/core/statements/notes/examples.ts'
import type { NoteRule } from '../../../src/core/statements/notes/note-rule.ts'
import { NOTE_RULES } from '../../../src/core/statements/notes/notes.ts'
import { readPassages } from '../../../src/core/statements/passages.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

/** Whether a rule finds a note in any unit of a text. */
function findsIn(rule: NoteRule, text: string): boolean {
  const readings = readSentences(text, splitSentences(text))
  const passages = readPassages(readings, attributionsOf(readings))
  return passages.some(({ unit, attribution }) => rule.find(unit, attribution) !== null)
}

// "rule < other's example": the earlier rule in the list names the kind.
const OVERLAPS: readonly string[] = []

describe('note rules', () => {
  test('every rule file is in the list and has examples', () => {
    const files = readdirSync('src/core/statements/notes').filter(
      name => !/^(?:note-rule|notes|examples)\.ts$|\.examples\.ts$/.test(name),
    )
    expect(files.map(name => name.replace('.ts', '')).sort()).toEqual(NOTE_RULES.map(rule => rule.name).sort())
    expect(Object.keys(NOTE_EXAMPLES).sort()).toEqual(NOTE_RULES.map(rule => rule.name).sort())
  })

  describe.each(NOTE_RULES.map(rule => [rule.name, rule] as const))('%s', (name, rule) => {
    const { matches, nearMisses } = NOTE_EXAMPLES[name] ?? { matches: [], nearMisses: [] }

    test('has at least three examples and near-misses', () => {
      expect(matches.length).toBeGreaterThanOrEqual(3)
      expect(nearMisses.length).toBeGreaterThanOrEqual(3)
    })
    test.each(matches)('finds: %s', text => expect(findsIn(rule, text)).toBe(true))
    test.each(nearMisses)('leaves alone: %s', text => expect(findsIn(rule, text)).toBe(false))
  })

  test('the examples that several rules find are known', () => {
    const overlaps = NOTE_RULES.flatMap(rule =>
      Object.entries(NOTE_EXAMPLES)
        .filter(([name]) => name !== rule.name)
        .flatMap(([name, { matches }]) =>
          matches.flatMap((text, index) => (findsIn(rule, text) ? [`${rule.name} < ${name} ${index + 1}`] : [])),
        ),
    )
    expect(overlaps).toEqual(OVERLAPS)
  })

  test('a note that is the tail of a sentence is a unit of its own', () => {
    const text = 'The plan was dropped in May, according to two people familiar with the matter.'
    const [reading] = readSentences(text, splitSentences(text))
    const units = reading === undefined ? [] : splitUnits(reading.context, reading.hits)
    expect(units.map(unit => unit.text)).toEqual([
      'The plan was dropped in May',
      'according to two people familiar with the matter.',
    ])
  })
})
