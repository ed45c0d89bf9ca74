import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, makeDrafts } from '../../src/ui/drafts.ts'
import { newClaimTask } from '../../src/ui/form-task.ts'
import { storageArea } from './storage-area.ts'

const draftOf = (key: string, words: string, at: number): Draft => ({
  ...{ key, at },
  task: newClaimTask(words, 'en'),
  fresh: newClaimTask('', 'en'),
})

describe('drafts', () => {
  it('are one per thing, the last typed in first, until they are dropped', async () => {
    const key = fc.constantFrom('new claim', 'note 1', 'note 2', 'split 3')
    const deed = fc.oneof(fc.record({ keep: key, words: fc.string() }), fc.record({ drop: key }))
    await fc.assert(
      fc.asyncProperty(fc.array(deed), async deeds => {
        const drafts = makeDrafts(storageArea(), storageArea())
        const expected = new Map<string, Draft>()
        // Not waited for: a popup is closed in the middle of it.
        deeds.forEach((each, at) => {
          if ('drop' in each) {
            void drafts.drop(each.drop)
            expected.delete(each.drop)
          } else {
            const draft = draftOf(each.keep, each.words, at)
            void drafts.keep(draft)
            expected.set(each.keep, draft)
          }
        })
        const { drafts: found } = await drafts.read('library')
        expect(found).toEqual([...expected.values()].sort((a, b) => b.at - a.at))
      }),
    )
  })

  it('remember which of them stand open where, for as long as the browser runs', async () => {
    const [local, session] = [storageArea(), storageArea()]
    const drafts = makeDrafts(local, session)
    await drafts.keepOpen('tab 1', ['new claim', 'note 1'])
    await drafts.keepOpen('library', ['note 2'])
    expect((await drafts.read('tab 1')).open).toEqual(['new claim', 'note 1'])
    await drafts.keepOpen('tab 1', [])
    expect((await drafts.read('tab 1')).open).toEqual([])
    expect((await makeDrafts(local, storageArea()).read('library')).open).toEqual([])
  })

  it('leave alone what else is in the storage, and are bounded', async () => {
    const local = storageArea()
    await local.set({ sitesOff: ['a.example'], 'draft of another version': { words: 'x' } })
    const drafts = makeDrafts(local, storageArea())
    for (let at = 0; at < 60; at += 1) await drafts.keep(draftOf(`note ${at}`, 'words', at))
    const { drafts: found } = await drafts.read('library')
    expect(found.map(({ at }) => at)).toEqual(Array.from({ length: 50 }, (_, index) => 59 - index))
    expect(local.held.has('draft note 9')).toBe(false)
    await drafts.dropAll()
    expect([...local.held.keys()]).toEqual(['sitesOff'])
  })
})
