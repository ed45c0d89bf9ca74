import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Attribution, TextSpan } from '../../../src/core/model.ts'
import { readSentences } from '../../../src/core/statements/attributions.ts'
import { RULE_EXAMPLES } from '../../../src/core/statements/rules/examples.ts'
import type { AttributionRule } from '../../../src/core/statements/rules/rule.ts'
import { ATTRIBUTION_RULES } from '../../../src/core/statements/rules/rules.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

function findIn(rule: AttributionRule, text: string): Attribution[] {
  return readSentences(text, splitSentences(text)).flatMap(({ context, hits }) => rule.find(context, hits))
}

function words(text: string, span: TextSpan | null): string | null {
  return span === null ? null : text.slice(span.start, span.end)
}

// Where two rules read the same sentence, the earlier in the list wins. "rule < other's example".
const OVERLAPS: readonly string[] = [
  'reported-clause < quote-then-speaker 2',
  'reported-clause < speaker-then-quote 1',
  'reported-clause < speaker-then-quote 2',
  'reported-clause < speaker-then-quote 3',
  'reported-clause < clause-then-speaker 2',
  'reported-object < clause-then-speaker 3',
]

describe('attribution rules', () => {
  test('every rule file is in the list and has examples', () => {
    const files = readdirSync('src/core/statements/rules').filter(
      name => !/^(?:rules?|examples)\.ts$|\.examples\.ts$/.test(name),
    )
    expect(files.map(name => name.replace('.ts', '')).sort()).toEqual(ATTRIBUTION_RULES.map(rule => rule.name).sort())
    expect(Object.keys(RULE_EXAMPLES).sort()).toEqual(ATTRIBUTION_RULES.map(rule => rule.name).sort())
  })

  describe.each(ATTRIBUTION_RULES.map(rule => [rule.name, rule] as const))('%s', (name, rule) => {
    const examples = RULE_EXAMPLES[name] ?? { matches: [], nearMisses: [] }

    test('has at least three examples and near-misses', () => {
      expect(examples.matches.length).toBeGreaterThanOrEqual(3)
      expect(examples.nearMisses.length).toBeGreaterThanOrEqual(3)
    })

    test.each(examples.matches)('reads $text', ({ text, source, cue, content }) => {
      const found = findIn(rule, text).map(one => ({
        source: words(text, one.source),
        cue: words(text, one.cue),
        content: one.content.map(piece => words(text, piece)),
      }))
      expect(found).toEqual([{ source, cue, content }])
    })

    test.each(examples.nearMisses)('leaves alone: %s', text => {
      expect(findIn(rule, text)).toEqual([])
    })
  })

  test('the examples that several rules read are known', () => {
    const overlaps = ATTRIBUTION_RULES.flatMap(rule =>
      Object.entries(RULE_EXAMPLES)
        .filter(([name]) => name !== rule.name)
        .flatMap(([name, { matches }]) =>
          matches.flatMap(({ text }, index) =>
            findIn(rule, text).length > 0 ? [`${rule.name} < ${name} ${index + 1}`] : [],
          ),
        ),
    )
    expect(overlaps).toEqual(OVERLAPS)
  })
})
