/** Tables that take long to make are made when they are first needed: a background that wakes up needs few of them at once. */

/** Gives what `make` makes, which is made at the first call and kept. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}
