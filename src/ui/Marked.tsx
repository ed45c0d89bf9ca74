import type { TextSpan } from '../core/model.ts'

/** Finds what is to be marked in a text: spans in order and apart. */
export type FindSpans = (text: string) => readonly TextSpan[]

/** A text with what a search found in it marked; without `find`, the text. */
export function Marked({ text, find }: { readonly text: string; readonly find: FindSpans | undefined }) {
  const spans = find?.(text) ?? []
  return (
    <>
      {spans.map((span, at) => (
        <>
          {text.slice(spans[at - 1]?.end ?? 0, span.start)}
          <mark>{text.slice(span.start, span.end)}</mark>
        </>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
