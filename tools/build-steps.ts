/** Building the extension from another script. */
import { type ChildProcess, spawn } from 'node:child_process'

const run = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['build.mjs', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })

/** Builds dist/. Its report goes to stderr, so that stdout holds results only. */
export async function build(): Promise<void> {
  const child = run([])
  child.stdout?.pipe(process.stderr)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error('The build failed; what went wrong stands above.')
}

/** Builds, and builds again on every change until stopped. */
export interface Watcher {
  stop(): void
}

/** One change ends several bundles, each with its own report: a build is over when it has been quiet for so long. */
const QUIET_MS = 1_000

/** Resolves after the first build; `onBuilt` is called after each later one. */
export async function watchAndBuild(onBuilt: () => void): Promise<Watcher> {
  const child = run(['--watch'])
  child.stdout?.pipe(process.stderr)
  let pause: NodeJS.Timeout | undefined
  await new Promise<void>((resolve, reject) => {
    let watching = false
    let over = () => {
      over = onBuilt
      resolve()
    }
    child.stdout?.on('data', chunk => {
      watching ||= String(chunk).includes('watching')
      clearTimeout(pause)
      if (watching) pause = setTimeout(() => over(), QUIET_MS)
    })
    child.once('close', () => reject(new Error('The build failed; what went wrong stands above.')))
  })
  const stop = () => {
    clearTimeout(pause)
    child.kill()
  }
  // Ctrl+C ends this process without a stop().
  process.once('exit', stop)
  return { stop }
}
