/**
 * Several readers work on one shared library in random order, are killed and cut off, and come together at the end. GAINSAY_INTERLEAVINGS: how
 * many orders; GAINSAY_SEED: the seed that they are drawn from.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startShareServer } from '../../tools/share-server.ts'
import { type Happening, happenings, Newsroom, users } from './interleavings.ts'

const runs = Number(process.env.GAINSAY_INTERLEAVINGS ?? 15)

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom(...happenings),
  at: fc.nat(2),
  pick: fc.nat(11),
  kill: fc.nat(24),
})

it('loses nothing that anybody wrote, and all replicas are equal in the end', {
  timeout: 60_000 + runs * 5_000,
}, async () => {
  const property = fc.asyncProperty(
    fc.integer({ min: 2, max: 3 }),
    fc.array(happening, { minLength: 4, maxLength: 40, size: 'max' }),
    async (readers, work) => {
      const server = await startShareServer(users)
      const newsroom = await Newsroom.open(server, readers)
      try {
        for (const each of work) await newsroom.happen(each)
        expect(await newsroom.comeTogether()).toBe('')
      } finally {
        await newsroom.close()
        await server.end()
      }
    },
  )
  const seed = Number(process.env.GAINSAY_SEED ?? 7)
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: runs > 50 })
})
