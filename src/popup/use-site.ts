import { useCallback, useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { allowSite, disallowSite, lookUpSite, type Site, siteOf } from './site.ts'

/** What hears of a flip of the switch: that it was done, or why not. */
export interface SiteListener {
  readonly changed: (isAllowed: boolean) => void
  readonly failed: (words: string) => void
}

/** The page's site and its switch; null where no site can be allowed. */
export function useSite(
  address: string,
  { changed, failed }: SiteListener,
): { readonly site: Site | null; readonly flip: () => void } {
  const [site, setSite] = useState<Site | null>(null)
  useEffect(() => {
    const named = siteOf(address)
    let gone = false
    const look = () => {
      if (named === null) setSite(null)
      else void lookUpSite(named).then(found => gone || setSite(found))
    }
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      gone = true
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [address])
  const flip = useCallback(() => {
    if (site === null) return
    const { isAllowed } = site
    // Straight in the click, before anything is awaited.
    const done = isAllowed ? disallowSite(site) : allowSite(site)
    void done
      .then(() => lookUpSite(site))
      .then(found => {
        setSite(found)
        if (found.isAllowed !== isAllowed) changed(found.isAllowed)
      })
      .catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)))
  }, [site, changed, failed])
  return { site, flip }
}
