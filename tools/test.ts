/** `npm test`: the check, then one module at a time in a real browser, then the built extension in Chromium and in Firefox. */
import { findBrowser } from './browser/find.ts'
import { installBrowser } from './browser/install.ts'
import { check } from './check-steps.ts'
import { type Count, close, runTestsTwice } from './steps.ts'

const browsers = ['chromium', 'firefox'] as const

function prepare(which: (typeof browsers)[number]): Count[] {
  try {
    if (findBrowser(which) === null) installBrowser(which)
    return []
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return [{ passed: 0, failed: 1 }]
  }
}

const counts: Count[] = [...check(), ...browsers.flatMap(prepare)]
counts.push(runTestsTwice('modules in a real page', 'browser'))
for (const which of browsers) {
  counts.push(runTestsTwice(`the extension in ${which}`, 'e2e', { GAINSAY_BROWSER: which }))
}
close(counts)
