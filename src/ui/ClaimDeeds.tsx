import { say } from '../wording/say.ts'
import type { ClaimHands } from './hands.ts'

/** The buttons under a claim: a row of what is asked most, and one of what changes the claim itself. */
export function ClaimDeeds({ hands }: { readonly hands: ClaimHands }) {
  const { add, copy } = hands
  const first = [
    [say('addCounterStatement'), add && (() => add('counter-statement'))],
    [say('addNote'), add && (() => add('note'))],
    [say('notThisClaim'), hands.notThisClaim],
    [say('alsoKnownClaim'), hands.findClaim],
    [say('copyWithSource'), copy?.source],
    [say('copyLink'), copy?.link],
  ] as const
  const second = [
    [say('editClaim'), hands.editClaim],
    [say('mergeClaim'), hands.mergeClaim],
    [say('splitClaim'), hands.splitClaim],
    [say('deleteClaim'), hands.removeClaim],
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
