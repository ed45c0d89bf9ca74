/** Keeps the browser from ending the background in the middle of work that calls nothing of it for 30 s. */
import browser from 'webextension-polyfill'

const SIGN_OF_LIFE = 20_000

/** What to call as often as the work goes on. */
export function signOfLife(): () => void {
  let last = Date.now()
  return () => {
    if (Date.now() - last < SIGN_OF_LIFE) return
    last = Date.now()
    void browser.runtime.getPlatformInfo()
  }
}
