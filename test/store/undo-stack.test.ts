import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Step } from '../../src/core/step.ts'
import { makeUndoStack } from '../../src/store/undo-stack.ts'
import { storageArea } from '../ui/storage-area.ts'

/** A step that deleted a decision of this id. */
const stepOf = (claimId: string): Step => ({
  changes: [
    {
      store: 'decisions',
      key: [claimId, 'form'],
      before: { claimId, form: 'form', same: true, decided: 1, score: null },
      after: null,
    },
  ],
})

describe('the steps that can be undone', () => {
  beforeEach(() => {
    let last: Promise<unknown> = Promise.resolve()
    // One lock, held by one after the other, as browsers have it.
    const request = <Result>(_name: string, work: () => Promise<Result>): Promise<Result> => {
      const turn = last.then(work)
      last = turn
      return turn
    }
    vi.stubGlobal('navigator', { locks: { request } })
    return () => vi.unstubAllGlobals()
  })

  it('come off in the other order, from any page, each with the words of the one below', async () => {
    const area = storageArea()
    const [popup, library] = [makeUndoStack(area), makeUndoStack(area)]
    await Promise.all([
      popup.push({ words: 'Note saved', step: stepOf('a') }),
      library.push({ words: 'Claims merged', step: stepOf('b') }),
    ])
    expect(await popup.pop()).toEqual({ last: { words: 'Claims merged', step: stepOf('b') }, next: 'Note saved' })
    expect(await library.pop()).toMatchObject({ last: { words: 'Note saved' }, next: null })
    expect(await library.pop()).toBeNull()
  })

  it('are forgotten from the oldest where there is no room for more, and at once when they are cleared', async () => {
    const stack = makeUndoStack(storageArea())
    const large = stepOf('x'.repeat(450_000))
    for (const words of ['1', '2', '3', '4']) await stack.push({ words, step: large })
    expect([await stack.pop(), await stack.pop(), await stack.pop()].map(each => each?.last.words)).toEqual([
      '4',
      '3',
      undefined,
    ])
    for (let at = 0; at < 120; at += 1) await stack.push({ words: String(at), step: stepOf('a') })
    let count = 0
    while (await stack.pop()) count += 1
    expect(count).toBe(100)
    await stack.push({ words: 'Note saved', step: stepOf('a') })
    await stack.clear()
    expect(await stack.pop()).toBeNull()
  })

  it('can be done again in the order they were undone, until something new is done', async () => {
    const stack = makeUndoStack(storageArea())
    const [first, second] = ['1', '2'].map(words => ({ words, step: stepOf(words) }))
    if (!first || !second) throw new Error('two steps')
    await stack.push(first)
    await stack.push(second)
    for (const step of [second, first]) {
      await stack.pop()
      await stack.keepUndone(step)
    }
    expect(await stack.popUndone()).toEqual({ last: first, next: '2' })
    await stack.keepRedone(first)
    await stack.push({ words: '3', step: stepOf('3') })
    expect(await stack.popUndone()).toBeNull()
    expect(await stack.pop()).toMatchObject({ last: { words: '3' }, next: '1' })
    await stack.keepUndone(second)
    await stack.clear()
    expect([await stack.pop(), await stack.popUndone()]).toEqual([null, null])
  })

  it('leave out one that there is no room for at all, and what cannot be undone before it', async () => {
    const stack = makeUndoStack(storageArea())
    await stack.push({ words: 'small', step: stepOf('a') })
    await stack.push({ words: 'huge', step: stepOf('x'.repeat(1_200_000)) })
    expect(await stack.pop()).toBeNull()
  })
})
