import { useEffect, useState } from 'preact/hooks'
import { onSitesChange, readSites, type Sites } from './sites.ts'

/** The reader's sites, kept up to date; null until they are read. */
export function useSites(): Sites | null {
  const [sites, setSites] = useState<Sites | null>(null)
  useEffect(() => {
    const look = () => void readSites().then(setSites)
    look()
    return onSitesChange(look)
  }, [])
  return sites
}
