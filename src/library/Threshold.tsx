import { useEffect, useState } from 'preact/hooks'
import { shelf, type Threshold as Thresholds } from './shelf.ts'

const percent = (probability: number): number => Math.round(probability * 100)

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
      <h2 id="threshold">Recognising claims</h2>
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
  if (percent(own) === percent(shipped)) {
    return (
      <p>
        A claim is recognised from a likeness of {percent(shipped)} percent on. Your answers (“Not this claim”, “Also
        this claim”) move this bar once there are enough of them.
      </p>
    )
  }
  return (
    <>
      <p>
        Your answers moved the bar for recognising a claim from {percent(shipped)} to {percent(own)} percent.
      </p>
      <div class="choices">
        <button type="button" onClick={onForget}>
          Start again
        </button>
      </div>
      <p class="quiet small">Each single answer stays as you gave it.</p>
    </>
  )
}
