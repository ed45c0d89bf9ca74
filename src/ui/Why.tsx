import type { Difference, KnownClaim } from '../core/reading.ts'
import { differenceKeys } from '../wording/model-words.ts'
import { say, sayWith, shareWords } from '../wording/say.ts'

function Row({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{values.join(say('comma'))}</dd>
    </>
  )
}

function Sides({ kind, inText, inClaim }: Difference) {
  const here = <bdi>“{inText}”</bdi>
  const there = <bdi>“{inClaim}”</bdi>
  if (inClaim === '') return <>{sayWith('onlyHere', { here })}</>
  if (inText === '') return <>{sayWith('onlyThere', { there })}</>
  return <>{sayWith(kind === 'roles' ? 'bothSides' : 'eachSide', { here, there })}</>
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return null
  return (
    <>
      <dt>{say('differsIn')}</dt>
      {differences.map(difference => (
        <dd key={`${difference.kind} ${difference.inText} ${difference.inClaim}`} class="difference">
          {say(differenceKeys[difference.kind])}: <Sides {...difference} />
        </dd>
      ))}
    </>
  )
}

/** A likeness is never certain, however it rounds. */
const mostShare = 0.99

/** "Why is this marked?": what the words on the page share with the claim in the library, and in what they differ. */
export function Why({ known }: { readonly known: KnownClaim }) {
  const { score, reasons } = known.match
  return (
    <details class="why-marked">
      <summary>{say('whyMarked')}</summary>
      <dl class="why">
        <dt>{say('knownAs')}</dt>
        <dd dir="auto">{known.entry.claim.text}</dd>
        {reasons.decided && (
          <>
            <dt>{say('decided')}</dt>
            <dd>{say('youSaidSame')}</dd>
          </>
        )}
        <Row name={say('sameWords')} values={reasons.words} />
        <Row name={say('sameNumbers')} values={reasons.numbers} />
        <Row name={say('sameNames')} values={reasons.names} />
        <Differences differences={reasons.differences} />
        {!reasons.decided && (
          <>
            <dt>{say('likeness')}</dt>
            <dd>{shareWords(Math.min(mostShare, score))}</dd>
          </>
        )}
      </dl>
    </details>
  )
}
