/** Tells every context of Gainsay that the library changed, after the change is committed. */

/** What changed: the claims that were written or that a written record bears on; [] means look everything up again. */
export interface LibraryChange {
  readonly claimIds: readonly string[]
}

const channelName = 'gainsay-library'

/** Tells all contexts, this one too. Call after the transaction committed. */
export function announceChange(claimIds: Iterable<string>): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage({ claimIds: [...new Set(claimIds)] } satisfies LibraryChange)
  channel.close()
}

/** Calls the listener on each change, wherever it was made. Returns what ends it. */
export function onLibraryChange(listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(channelName)
  // Only contexts of this extension's own origin can post here.
  channel.onmessage = (event: MessageEvent<LibraryChange>) => listener(event.data)
  return () => channel.close()
}
