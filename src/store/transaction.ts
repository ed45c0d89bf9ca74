/** Transactions that do everything or nothing. */

interface Transaction {
  readonly done: Promise<void>
  abort(): void
}

/** Runs the work and waits for the commit; anything thrown in between takes back all of it. */
export async function allOrNothing<Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> {
  // Failures reach the caller through `work` or the last await; unobserved they would also be reported as unhandled.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  let result: Result
  try {
    result = await work()
  } catch (error) {
    abort(transaction)
    await done
    throw error
  }
  const failed = await done
  if (failed) throw failed.error
  return result
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch (error) {
    // Already aborted by the browser (quota, closed): what was wanted.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
  }
}
