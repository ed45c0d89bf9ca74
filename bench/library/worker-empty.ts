/** A background that does nothing but answer: what any extension pays. */
import browser from 'webextension-polyfill'
import { beginLife, isLookUp, type LookedUp } from './messages.ts'

browser.runtime.onMessage.addListener((message: unknown) =>
  isLookUp(message) ? Promise.resolve<LookedUp>({ found: 0, ms: 0, ...life }) : undefined,
)

const life = beginLife()
