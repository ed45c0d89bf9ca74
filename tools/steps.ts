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

/** Environment of a run: which browser. */
type Env = Readonly<Record<string, string>>

/** Runs one vitest project and counts its tests. A run that counts none, or dies, has failed. */
export function runTests(title: string, project: string, env: Env = {}): Count {
  return total(runFiles(title, project, env, []))
}

/**
 * The same where browsers are driven: files in which something failed are run once more in a new browser, and that run counts,
 * since a machine under load can lose a click or an answer. They are named, so that what passes only the second time is seen.
 */
export function runTestsTwice(title: string, project: string, env: Env = {}): Count {
  const first = runFiles(title, project, env, [])
  const failing = first.filter(({ failed }) => failed > 0).map(({ file }) => file)
  if (failing.length === 0) return total(first)
  // A run that died as a whole names no file: all of them again.
  const again = failing.includes('') ? [] : failing
  const second = runFiles(`${title}, once more: ${again.join(', ') || 'all'}`, project, env, again)
  return total([...first.filter(({ failed }) => failed === 0 && again.length > 0), ...second])
}

interface FileCount extends Count {
  /** Path from the project's root; empty where the whole run failed. */
  readonly file: string
}

/** Runs these files of a vitest project, or all of them. */
function runFiles(title: string, project: string, env: Env, files: readonly string[]): FileCount[] {
  console.log(`\n== ${title}`)
  mkdirSync('out', { recursive: true })
  const results = path.join('out', `tests-${project}-${env.GAINSAY_BROWSER ?? 'node'}.json`)
  rmSync(results, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const { status } = spawnSync(bin('vitest'), ['run', '--project', project, ...reporters, ...files], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return countFiles(results, status)
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

function countFiles(results: string, status: number | null): FileCount[] {
  let report: Report
  try {
    report = JSON.parse(readFileSync(results, 'utf8'))
  } catch (error) {
    console.error(`The tests left no result: ${error instanceof Error ? error.message : error}`)
    return [{ file: '', passed: 0, failed: 1 }]
  }
  const counts = report.testResults.map(({ name, status, assertionResults }) => {
    const withStatus = (wanted: string) => assertionResults.filter(each => each.status === wanted).length
    const failed = withStatus('failed')
    // A file that does not load fails without a failed test.
    return {
      file: path.relative('.', name),
      passed: withStatus('passed'),
      failed: failed === 0 && status !== 'passed' ? 1 : failed,
    }
  })
  const { passed, failed } = total(counts)
  const failedOtherwise = failed === 0 && (status !== 0 || passed === 0)
  return failedOtherwise ? [...counts, { file: '', passed: 0, failed: 1 }] : counts
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
