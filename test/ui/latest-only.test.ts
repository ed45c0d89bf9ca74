import { describe, expect, it } from 'vitest'
import { latestOnly } from '../../src/ui/latest-only.ts'

/** Work that ends when it is told to. */
function work(answer: string) {
  let end = (): void => undefined
  let begun = false
  const done = new Promise<string>(resolve => {
    end = () => resolve(answer)
  })
  const run = () => {
    begun = true
    return done
  }
  return { run, end: () => end(), isBegun: () => begun }
}

const turn = () => new Promise(resolve => setTimeout(resolve))

describe('of what is asked while typing', () => {
  it('the latest is answered, and what was typed past is never begun nor told', async () => {
    const told: string[] = []
    const runner = latestOnly<string, string>()
    const [first, second, third] = [work('a'), work('ab'), work('abc')]
    runner.ask('a', first.run, answer => told.push(answer))
    runner.ask('ab', second.run, answer => told.push(answer))
    runner.ask('abc', third.run, answer => told.push(answer))
    first.end()
    await turn()
    expect([second.isBegun(), third.isBegun()]).toEqual([false, true])
    third.end()
    await turn()
    expect(told).toEqual(['abc'])
  })

  it('an answer comes though the library changes faster than it answers', async () => {
    const told: string[] = []
    const runner = latestOnly<string, string>()
    let last = work('0')
    runner.ask('words', last.run, answer => told.push(answer))
    for (let change = 1; change < 5; change++) {
      const next = work(String(change))
      runner.ask('words', next.run, answer => told.push(answer))
      last.end()
      await turn()
      last = next
    }
    expect(told).toEqual(['0', '1', '2', '3'])
    last.end()
    await turn()
    expect(told.at(-1)).toBe('4')
  })

  it('nothing is told once nothing is asked, and the next question is answered', async () => {
    const told: string[] = []
    const runner = latestOnly<string, string>()
    const [first, second] = [work('a'), work('b')]
    runner.ask('a', first.run, answer => told.push(answer))
    runner.forget()
    first.end()
    await turn()
    runner.ask('b', second.run, answer => told.push(answer))
    second.end()
    await turn()
    expect(told).toEqual(['b'])
  })
})
