/** Where the benchmark keeps the index of a peer. */

/** Name of the database. */
export const peerDatabase = 'peer'
/** Name of its one store: JSON by number of claims. */
export const peerStore = 'json'
