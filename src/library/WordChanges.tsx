import { diffWordsWithSpace } from 'diff'

/** Longer texts are set down one after the other: comparing them word by word tells nobody anything. */
const LONGEST = 1_000

/** In which words one wording of a claim differs from the one before. */
export function WordChanges({ before, after }: { readonly before: string; readonly after: string }) {
  if (before.length + after.length > LONGEST) {
    return (
      <q dir="auto">
        <ins>{after}</ins>
      </q>
    )
  }
  return (
    <q dir="auto">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }) =>
        added ? <ins>{value}</ins> : removed ? <del>{value}</del> : value,
      )}
    </q>
  )
}
