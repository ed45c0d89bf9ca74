/**
 * The browser's extension API, without webextension-polyfill: the polyfill is 10 kB, and the content script, which runs in every
 * article, needs only `runtime`, whose promises every browser we support has of its own.
 */
import type { Browser } from 'webextension-polyfill'

type WithApi = typeof globalThis & { readonly browser: Browser; readonly chrome: Browser }

/** Own properties only: an element of the page with the id "browser" also answers to that name in the global scope. */
const hasApi = (name: 'browser' | 'chrome', scope: typeof globalThis): scope is WithApi => Object.hasOwn(scope, name)

function findApi(): Browser {
  const scope = globalThis
  if (hasApi('browser', scope)) return scope.browser
  if (hasApi('chrome', scope)) return scope.chrome
  throw new Error('Gainsay runs only as a browser extension.')
}

/** `browser`, or `chrome` where there is no other. */
export const extensionApi: Browser = findApi()
