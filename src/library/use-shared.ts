import { useEffect, useState } from 'preact/hooks'
import { errorWords } from '../wording/errors.ts'
import { type SharedNow, sharingDesk } from './sharing-desk.ts'

/** The shared library: null where the reader takes part in none, undefined until that is known; kept up to date. */
export function useShared(onError: (words: string) => void = () => undefined): SharedNow | null | undefined {
  const [shared, setShared] = useState<SharedNow | null>()
  useEffect(() => {
    const look = () => void sharingDesk.now().then(setShared, (error: unknown) => onError(errorWords(error)))
    look()
    return sharingDesk.onChange(look)
  }, [onError])
  return shared
}
