/**
 * One piece of work at a time, and after it only the latest that was asked for. Whoever types faster than the library answers neither
 * piles up searches nor waits for those he has typed past; and a library that changes all the time (an import) cannot keep an answer from
 * coming: what was begun is shown if it answers what is still asked.
 */

/** Asks for work by a key: what is asked for. */
export interface LatestOnly<Key, Answer> {
  /** Does the work now, or after what is at work. `tell` hears the answer unless another key is asked for meanwhile. */
  ask(key: Key, work: () => Promise<Answer>, tell: (answer: Answer) => void): void
  /** Nothing is asked for any more. */
  forget(): void
}

interface Asked<Key, Answer> {
  readonly key: Key
  readonly work: () => Promise<Answer>
  readonly tell: (answer: Answer) => void
}

/** Begins with nothing asked. The work must not reject. */
export function latestOnly<Key, Answer>(): LatestOnly<Key, Answer> {
  let wanted: Asked<Key, Answer> | null = null
  let atWork = false
  const go = async (): Promise<void> => {
    atWork = true
    for (let asked = wanted; asked !== null; ) {
      const answer = await asked.work()
      const next: Asked<Key, Answer> | null = wanted
      if (next?.key === asked.key) next.tell(answer)
      asked = next === asked ? null : next
    }
    atWork = false
  }
  return {
    ask(key, work, tell) {
      wanted = { key, work, tell }
      if (!atWork) void go()
    },
    forget() {
      wanted = null
    },
  }
}
