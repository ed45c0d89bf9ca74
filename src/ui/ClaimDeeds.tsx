import type { ClaimHands } from './hands.ts'

/** The buttons under a claim: a row of what is asked most, and one of what changes the claim itself. */
export function ClaimDeeds({ hands }: { readonly hands: ClaimHands }) {
  const { add, copy } = hands
  const first = [
    ['Add counter-statement', add && (() => add('counter-statement'))],
    ['Add note', add && (() => add('note'))],
    ['Not this claim', hands.notThisClaim],
    ['Also a claim you know?', hands.findClaim],
    ['Copy with source', copy?.source],
    ['Copy link', copy?.link],
  ] as const
  const second = [
    ['Edit claim', hands.editClaim],
    ['Merge…', hands.mergeClaim],
    ['Split…', hands.splitClaim],
    ['Delete claim', hands.removeClaim],
  ] as const
  return (
    <>
      <Row deeds={first} />
      <Row deeds={second} />
    </>
  )
}

type Deed = readonly [string, (() => void) | undefined]

function Row({ deeds }: { readonly deeds: readonly Deed[] }) {
  const there = deeds.filter(([, deed]) => deed !== undefined)
  if (there.length === 0) return null
  return (
    <div class="deeds">
      {there.map(([words, deed]) => (
        <button key={words} type="button" class="link" onClick={deed}>
          {words}
        </button>
      ))}
    </div>
  )
}
