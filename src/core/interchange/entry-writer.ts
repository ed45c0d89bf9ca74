/** Writing the entries of a library into a file one after the other, so that no file is ever held as a whole. */
import type { ClaimEntry } from '../model.ts'

/** Writes a file: `head` first, then each entry, `foot` last. Equal entries in equal order give equal files. */
export interface EntryWriter {
  readonly head: string
  entry(entry: ClaimEntry): string
  readonly foot: string
}

/** Writes a list of JSON values, one a line, between a head and a foot; `valuesOf` tells those of an entry. */
export function jsonListWriter(
  head: string,
  valuesOf: (entry: ClaimEntry) => readonly object[],
  foot: string,
): EntryWriter {
  let isFirst = true
  return {
    head,
    entry(entry) {
      return valuesOf(entry)
        .map(value => {
          const line = `${isFirst ? '' : ','}\n    ${JSON.stringify(value)}`
          isFirst = false
          return line
        })
        .join('')
    },
    foot,
  }
}

/** Keeps what bears on several claims from being written with each of them: tells whether a record is new to this file. */
export function onlyOnce(): (record: { readonly id: string; readonly claimIds: readonly string[] }) => boolean {
  const written = new Set<string>()
  return ({ id, claimIds }) => claimIds.length < 2 || (!written.has(id) && written.add(id) !== undefined)
}
