import { useEffect, useState } from 'preact/hooks'
import { type SharedNow, sharingDesk, wordsOf } from './sharing-desk.ts'

/** The shared library: null where the reader takes part in none, undefined until that is known; kept up to date. */
export function useShared(onError: (words: string) => void = () => undefined): SharedNow | null | undefined {
  const [shared, setShared] = useState<SharedNow | null>()
  useEffect(() => {
    const look = () => void sharingDesk.now().then(setShared, (error: unknown) => onError(wordsOf(error)))
    look()
    return sharingDesk.onChange(look)
  }, [onError])
  return shared
}
