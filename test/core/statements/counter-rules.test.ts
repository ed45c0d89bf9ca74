import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Relation } from '../../../src/core/model.ts'
import { attributionsOf, readSentences } from '../../../src/core/statements/attributions.ts'
import type { CounterRule } from '../../../src/core/statements/counters/counter-rule.ts'
import { COUNTER_RULES } from '../../../src/core/statements/counters/counters.ts'
import { COUNTER_EXAMPLES } from '../../../src/core/statements/counters/examples.ts'
import { counterUnitOf, readPassages } from '../../../src/core/statements/passages.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

/** The relation a rule finds in any unit of a text, or null. */
function findIn(rule: CounterRule, text: string): Relation | null {
  const readings = readSentences(text, splitSentences(text))
  const passages = readPassages(readings, attributionsOf(readings)).filter(passage => !passage.isDenied)
  return (
    passages
      .map(({ unit, attribution }) => rule.find(counterUnitOf(unit, attribution)))
      .find(relation => relation !== null) ?? null
  )
}

// "rule < other's example": the earlier rule in the list names the relation.
const OVERLAPS: readonly string[] = [
  'called-false < taken-back 2',
  'nothing-found < called-false 2',
  'innocence < denial-verb 4',
  'innocence < overruled 3',
  'negated-report < contrast 2',
  'negated-report < innocence 1',
  'however < contrast 2',
  'however < contrast 3',
  'negated-statement < contrast 4',
  'negated-statement < nothing-found 4',
]

describe('counter rules', () => {
  test('every rule file is in the list and has examples', () => {
    const files = readdirSync('src/core/statements/counters').filter(
      name => !/^(?:counter-rule|counters|examples)\.ts$|\.examples\.ts$/.test(name),
    )
    expect(files.map(name => name.replace('.ts', '')).sort()).toEqual(COUNTER_RULES.map(rule => rule.name).sort())
    expect(Object.keys(COUNTER_EXAMPLES).sort()).toEqual(COUNTER_RULES.map(rule => rule.name).sort())
  })

  describe.each(COUNTER_RULES.map(rule => [rule.name, rule] as const))('%s', (name, rule) => {
    const { matches, nearMisses } = COUNTER_EXAMPLES[name] ?? { matches: [], nearMisses: [] }

    test('has at least three examples and near-misses', () => {
      expect(matches.length).toBeGreaterThanOrEqual(3)
      expect(nearMisses.length).toBeGreaterThanOrEqual(3)
    })
    test.each(matches)('finds: %s', (text, relation) => expect(findIn(rule, text)).toBe(relation))
    test.each(nearMisses)('leaves alone: %s', text => expect(findIn(rule, text)).toBeNull())
  })

  test('the examples that several rules find are known', () => {
    const overlaps = COUNTER_RULES.flatMap(rule =>
      Object.entries(COUNTER_EXAMPLES)
        .filter(([name]) => name !== rule.name)
        .flatMap(([name, { matches }]) =>
          matches.flatMap(([text], index) =>
            findIn(rule, text) === null ? [] : [`${rule.name} < ${name} ${index + 1}`],
          ),
        ),
    )
    expect(overlaps).toEqual(OVERLAPS)
  })
})
