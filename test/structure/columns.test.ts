import { describe, expect, it } from 'vitest'
import { sourcesUnder } from './sources.ts'

/** What writes a counter-statement, a note or a sighting. */
const writing =
  /\.put\(stored(?:CounterStatement|Note)\(|=> stored(?:CounterStatement|Note)\(|sightings\.put\(|value: stored/

describe('the columns of the library', () => {
  it('hear of all that is written on a claim: whoever writes it says so in the same transaction', () => {
    const writers = sourcesUnder('src/store').filter(({ text }) => writing.test(text))
    expect(writers.map(({ file }) => file)).toContain('src/store/steps.ts')
    expect(writers.filter(({ text }) => !text.includes('touchClaims(')).map(({ file }) => file)).toEqual([])
  })
})
