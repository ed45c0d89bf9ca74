import type { Sourcing } from '../core/model.ts'
import { directnessWords, sourcingWords } from '../core/wording.ts'

/** Who says so and how that is known: "Anna Kelly, named source, quoted", with the chain where it was told through others. */
export function SourcingLine({
  claimant,
  sourcing,
}: {
  readonly claimant: string | null
  readonly sourcing: Sourcing
}) {
  // The claimant is often the first teller, and is named already.
  const tellers = sourcing.chain[0] === claimant ? sourcing.chain.slice(1) : sourcing.chain
  return (
    <p class="small quiet">
      {claimant !== null && (
        <>
          <bdi class="claimant">{claimant}</bdi>
          {' · '}
        </>
      )}
      {sourcingWords[sourcing.class]}
      {/* What an article says in its own voice is nobody's words told in others. */}
      {sourcing.class !== 'unattributed' && <> · {directnessWords[sourcing.directness]}</>}
      {sourcing.chain.length > 1 && (
        <>
          {tellers === sourcing.chain ? ' · told by ' : ' · citing '}
          {tellers.map((teller, index) => (
            <>
              {index > 0 && ', citing '}
              <bdi>{teller}</bdi>
            </>
          ))}
        </>
      )}
    </p>
  )
}
