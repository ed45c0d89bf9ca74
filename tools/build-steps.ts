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

/** Resolves after the first build; `onBuilt` is called after each later one. */
export async function watchAndBuild(onBuilt: () => void): Promise<Watcher> {
  const child = run(['--watch'])
  child.stdout?.pipe(process.stderr)
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', chunk => {
      if (String(chunk).includes('watching')) resolve()
    })
    child.once('close', () => reject(new Error('The build failed; what went wrong stands above.')))
  })
  let pause: NodeJS.Timeout | undefined
  // One change ends several bundles, each with its own report: wait until it is quiet.
  child.stdout?.on('data', () => {
    clearTimeout(pause)
    pause = setTimeout(onBuilt, 700)
  })
  return {
    stop: () => {
      clearTimeout(pause)
      child.kill()
    },
  }
}
