import type { KnownClaim } from '../core/reading.ts'

function Row({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{values.join(', ')}</dd>
    </>
  )
}

/** "Why is this marked?": what the words on the page share with the claim in the library. */
export function Why({ known }: { readonly known: KnownClaim }) {
  const { score, reasons } = known.match
  return (
    <details class="why-marked">
      <summary>Why is this marked?</summary>
      <dl class="why">
        <dt>Known as</dt>
        <dd dir="auto">{known.entry.claim.text}</dd>
        {reasons.decided && (
          <>
            <dt>Decided</dt>
            <dd>You said that this is the same claim.</dd>
          </>
        )}
        <Row name="Same words" values={reasons.words} />
        <Row name="Same numbers" values={reasons.numbers} />
        <Row name="Same names" values={reasons.names} />
        <dt>Likeness</dt>
        <dd>{Math.round(score * 100)} %</dd>
      </dl>
    </details>
  )
}
