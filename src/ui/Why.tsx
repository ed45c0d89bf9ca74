import type { Difference, KnownClaim } from '../core/reading.ts'
import { differenceWords } from '../core/wording.ts'

function Row({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{values.join(', ')}</dd>
    </>
  )
}

function Sides({ kind, inText, inClaim }: Difference) {
  const here = <bdi>“{inText}”</bdi>
  const there = <bdi>“{inClaim}”</bdi>
  if (inClaim === '') return <>{here} only on this page</>
  if (inText === '') return <>{there} only in your library</>
  const isSwap = kind === 'roles'
  return isSwap ? (
    <>
      {here} and {there}
    </>
  ) : (
    <>
      {here} on this page, {there} in your library
    </>
  )
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return null
  return (
    <>
      <dt>Differs in</dt>
      {differences.map(difference => (
        <dd key={`${difference.kind} ${difference.inText} ${difference.inClaim}`} class="difference">
          {differenceWords[difference.kind]}: <Sides {...difference} />
        </dd>
      ))}
    </>
  )
}

/** A likeness is never certain, however it rounds. */
const mostPercent = 99

/** "Why is this marked?": what the words on the page share with the claim in the library, and in what they differ. */
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
        <Differences differences={reasons.differences} />
        {!reasons.decided && (
          <>
            <dt>Likeness</dt>
            <dd>{Math.min(mostPercent, Math.round(score * 100))} %</dd>
          </>
        )}
      </dl>
    </details>
  )
}
