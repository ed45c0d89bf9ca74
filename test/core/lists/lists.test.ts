import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isListHeader, readDiffHeader, readListHeader } from '../../../src/core/lists/list-format.ts'
import { changedId, listLines } from '../../../src/core/lists/list-lines.ts'
import { type ListedClaim, readListChange, readListedClaim } from '../../../src/core/lists/listed-claim.ts'
import { afterFailure, afterSuccess, backOff } from '../../../src/lists/schedule.ts'
import { type Files, faultsOf, nextEdition } from '../../../tools/list-edition.ts'

const claim = (id: string, words: string): ListedClaim => {
  const { value, reason } = readListedClaim(JSON.stringify({ id, claim: words }))
  if (value === undefined) throw new Error(reason)
  return value
}

const settings = { title: 'Harbour checks', licence: 'CC0' }
const now = Date.parse('2026-03-04')

/** What a publisher has after several editions. */
function publish(editions: readonly (readonly ListedClaim[])[]): Record<string, string> {
  let before: Record<string, string> = {}
  for (const claims of editions) {
    const files: Files = nextEdition({ settings, claims, before, now }) ?? {}
    const all = Object.entries({ ...before, ...files })
    before = Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== null))
  }
  return before
}

const linesOf = (text = '') => text.split('\n').filter(Boolean)

/** The body that a reader has who follows a diff from these claims. */
function followed(from: readonly ListedClaim[], diff: string): string[] {
  const lines = new Map(listLines(from))
  for (const line of linesOf(diff).slice(1)) {
    const { value: change } = readListChange(line)
    if (change === undefined) throw new Error(line)
    if ('put' in change) lines.set(change.put.id, JSON.stringify(change.put))
    else lines.delete(changedId(change))
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

/** Lines as a reader reads them: what was left out is back. */
const read = (lines: readonly string[]) => lines.map(line => readListedClaim(line).value)

describe('a claim list', () => {
  it('leads from every edition to the newest, and is right by its own check', () => {
    const edition = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('one thing', 'another', 'a third')),
      { selector: ([id]) => id },
    )
    fc.assert(
      fc.property(fc.array(edition, { minLength: 1, maxLength: 6 }), drawn => {
        const editions = drawn.map(pairs => pairs.map(([id, words]) => claim(id, words)))
        const files = publish(editions)
        const list = files['list.jsonl'] ?? ''
        expect(faultsOf(list)).toEqual([])
        const { value: header } = readListHeader(linesOf(list)[0] ?? '')
        const kept = new Map<number, readonly ListedClaim[]>()
        let number = 0
        let last = ''
        for (const claims of editions) {
          const body = JSON.stringify([...listLines(claims).values()])
          if (number === 0 || body !== last) kept.set(++number, claims)
          last = body
        }
        expect(header?.edition).toBe(number)
        for (const [from, claims] of kept) {
          const diff = files[`diffs/${from}.jsonl`] ?? ''
          expect(readDiffHeader(linesOf(diff)[0] ?? '').value).toMatchObject({
            from: { edition: from },
            to: { edition: number, sha256: header?.sha256 },
          })
          expect(read(followed(claims, diff))).toEqual(read(linesOf(list).slice(1)))
        }
      }),
    )
  })

  it('says what is wrong with it, line by line', () => {
    const [header = '', ...rest] = linesOf(publish([[claim('a', 'one thing'), claim('b', 'another')]])['list.jsonl'])
    const faulty = [header, ...rest, rest[0], '{"id":"c","claim":" "}', 'no JSON'].join('\n')
    expect(faultsOf(`${faulty}\n`)).toEqual([
      'Line 4: the id a was there before.',
      'Line 5: This claim: claim: must not be empty',
      'Line 6: This claim is not JSON',
      'The header says 2 claims, the list has 5.',
      expect.stringMatching(/^The checksum/),
    ])
    expect(faultsOf('{"format":"gainsay-list"}')[0]).toMatch(/^Line 1: The header of this list: version/)
  })

  it.each([
    ['another version', { version: 2 }],
    ['more claims than any list', { count: 10_000_000 }],
    ['a way out of its folder', { nextDiff: '../elsewhere' }],
    ['a way to another host', { nextDiff: '//evil.example/x' }],
    ['a script for a homepage', { homepage: 'javascript:alert(1)' }],
    ['no checksum', { sha256: 'x' }],
    ['a time that is none', { released: 'soon' }],
  ])('is refused with %s', (_what, change) => {
    const [first = ''] = linesOf(publish([[claim('a', 'one thing')]])['list.jsonl'])
    expect(isListHeader(first)).toBe(true)
    expect(readListHeader(JSON.stringify({ ...JSON.parse(first), ...change })).reason).toBeDefined()
  })

  it('takes no claim with a link that is no web address', () => {
    const bad = { id: 'a', claim: 'x', notes: [{ kind: 'debunked', text: 'no', url: 'javascript:alert(1)' }] }
    expect(readListedClaim(JSON.stringify(bad)).reason).toMatch(/notes\.0\.url: must be an http\(s\) address/)
  })

  it('needs of a verdict no more than its words, and gives back what was left out', () => {
    const rated = { id: 'a', claim: 'x', notes: [{ kind: 'fact-check', text: 'no', rating: { label: 'Wrong' } }] }
    const files = publish([[readListedClaim(JSON.stringify(rated)).value ?? claim('a', 'none')]])
    expect(faultsOf(files['list.jsonl'] ?? '')).toEqual([])
    const [note] = readListedClaim(linesOf(files['list.jsonl'])[1] ?? '').value?.notes ?? []
    expect(note?.rating).toEqual({ label: 'Wrong', value: null, best: null, worst: null })
  })

  it('is never anything but a claim or a reason, whatever a line holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), line => {
        const { value, reason } = readListedClaim(line)
        expect((value === undefined) !== (reason === undefined)).toBe(true)
      }),
    )
  })
})

describe('the time of the next look', () => {
  it('is the list’s own word with some hours more, so that readers do not come at once', () => {
    expect(afterSuccess(24, 0)).toBe(24 * 3_600_000)
    expect(afterSuccess(24, 1)).toBeCloseTo(24 * 3_600_000 * 1.2)
  })

  it('comes later and later while a list cannot be had, and never later than a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const wait = afterFailure(failures, random)
          expect(wait).toBeGreaterThanOrEqual(backOff.first / 2)
          expect(wait).toBeLessThanOrEqual(backOff.longest)
          expect(afterFailure(failures + 1, 1)).toBeGreaterThanOrEqual(wait)
        },
      ),
    )
  })
})
