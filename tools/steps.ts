/** Runs the steps of `npm run check` and `npm test` one after the other and counts what passed. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** How many tests (or whole steps without tests of their own) passed and failed. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

const bin = (name: string): string => path.join('node_modules', '.bin', name)

/** Runs a command, its output shown; one passed or one failed. */
export function runStep(title: string, command: string, args: readonly string[]): Count {
  console.log(`\n== ${title}`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) console.error(error.message)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The same for a program of a development dependency. */
export const runTool = (title: string, tool: string, args: readonly string[]): Count => runStep(title, bin(tool), args)

/** Runs one vitest project and counts its tests. A run that counts none, or dies, has failed. */
export function runTests(title: string, project: string, env: Readonly<Record<string, string>> = {}): Count {
  console.log(`\n== ${title}`)
  mkdirSync('out', { recursive: true })
  const results = path.join('out', `tests-${project}-${env.GAINSAY_BROWSER ?? 'node'}.json`)
  rmSync(results, { force: true })
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const { status } = spawnSync(bin('vitest'), args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return countTests(results, status)
}

function countTests(results: string, status: number | null): Count {
  let report: { numPassedTests: number; numFailedTests: number }
  try {
    report = JSON.parse(readFileSync(results, 'utf8'))
  } catch (error) {
    console.error(`The tests left no result: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  }
  const failed = report.numFailedTests
  // A file that does not load, or a run without tests, fails without a failed test.
  const failedOtherwise = failed === 0 && (status !== 0 || report.numPassedTests === 0) ? 1 : 0
  return { passed: report.numPassedTests, failed: failed + failedOtherwise }
}

/** Sums counts. */
export const total = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})

/** Prints the closing line and sets the exit code. */
export function close(counts: readonly Count[]): void {
  const { passed, failed } = total(counts)
  process.exitCode = failed === 0 ? 0 : 1
  console.log(`\n${passed} passed, ${failed} failed`)
}
