import type { Sourcing } from '../core/model.ts'
import { directnessKeys, sourcingKeys } from '../wording/model-words.ts'
import { say, sayWith } from '../wording/say.ts'

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
      {say(sourcingKeys[sourcing.class])}
      {/* What an article says in its own voice is nobody's words told in others. */}
      {sourcing.class !== 'unattributed' && <> · {say(directnessKeys[sourcing.directness])}</>}
      {sourcing.chain.length > 1 && (
        <>
          {' · '}
          {tellers.map((teller, index) => (
            <>
              {index > 0 && say('comma')}
              {sayWith(index === 0 && tellers === sourcing.chain ? 'toldBy' : 'citing', {
                teller: <bdi>{teller}</bdi>,
              })}
            </>
          ))}
        </>
      )}
    </p>
  )
}
