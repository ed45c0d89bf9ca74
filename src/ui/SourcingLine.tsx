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
          {' · told by '}
          {sourcing.chain.map((teller, index) => (
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
