import { useEffect, useState } from 'preact/hooks'
import { say, shareWords } from '../wording/say.ts'
import { shelf, type Threshold as Thresholds } from './shelf.ts'

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What the reader's answers made of the threshold of recognition, and the way back. */
export function Threshold() {
  const [threshold, setThreshold] = useState<Thresholds | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const look = () => void shelf.threshold().then(setThreshold, (error: unknown) => setFailure(wordsOf(error)))
    look()
    return shelf.onChange(look)
  }, [])
  const forget = () => void shelf.forgetThreshold().catch((error: unknown) => setFailure(wordsOf(error)))
  return (
    <section aria-labelledby="threshold">
      <h2 id="threshold">{say('recognising')}</h2>
      {threshold !== null && <Told threshold={threshold} onForget={forget} />}
      {failure !== '' && <p role="alert">{failure}</p>}
    </section>
  )
}

function Told({
  threshold: { shipped, own },
  onForget,
}: {
  readonly threshold: Thresholds
  readonly onForget: () => void
}) {
  if (shareWords(own) === shareWords(shipped)) {
    return <p>{say('thresholdShipped', { share: shareWords(shipped) })}</p>
  }
  return (
    <>
      <p>{say('thresholdMoved', { own: shareWords(own), shipped: shareWords(shipped) })}</p>
      <div class="choices">
        <button type="button" onClick={onForget}>
          {say('startAgain')}
        </button>
      </div>
      <p class="quiet small">{say('answersStay')}</p>
    </>
  )
}
