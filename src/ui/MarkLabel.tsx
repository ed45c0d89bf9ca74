import type { MarkKind } from '../core/reading.ts'
import { markKeys } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'

/** The line style of a mark, as it looks in the page. Decoration: the words beside it say the same. */
export function MarkSample({ kind }: { readonly kind: MarkKind }) {
  return <span class={`mark-sample ${kind}`} aria-hidden="true" />
}

/** A mark's line style with what it means. */
export function MarkLabel({ kind }: { readonly kind: MarkKind }) {
  return (
    <span class="mark-kind">
      <MarkSample kind={kind} />
      {say(markKeys[kind])}
    </span>
  )
}
