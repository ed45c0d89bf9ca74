/** `npm run accept`: writes what the fixtures' readings miss today into test/fixtures/expected, for review. */

import { findBrowser } from './browser/find.ts'
import { installBrowser } from './browser/install.ts'
import { runStep, runTool } from './steps.ts'

if (findBrowser('chromium') === null) installBrowser('chromium')
runStep('build', process.execPath, ['build.mjs'])
process.env.GAINSAY_ACCEPT = '1'
process.env.GAINSAY_BROWSER = 'chromium'
process.exitCode = runTool('fixtures', 'vitest', ['run', '--project', 'e2e', 'test/e2e/fixtures.e2e.ts']).failed
