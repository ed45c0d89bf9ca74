/** Installs a browser where that can be done without asking anybody: on Debian and its kin, as root or with sudo. */
import { execFileSync, spawnSync } from 'node:child_process'
import type { BrowserName } from './extension-browser.ts'
import { findBrowser } from './find.ts'

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' }

const ADVICE: Readonly<Record<BrowserName, string>> = {
  chromium: 'No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM to its program.',
  firefox: 'No Firefox was found: install Firefox 140 or later, or set FIREFOX to its program.',
}

/** What to say where {@link installBrowser} cannot help. */
export const installAdvice = (name: BrowserName): string => ADVICE[name]

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args], { stdio: 'ignore' }).status === 0

/** The words to put before apt-get: none as root, sudo where it asks for no password; null where neither is so. */
function asRoot(): readonly string[] | null {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return null
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}

/** Installs the browser with apt-get and gives its program. Throws, with one sentence on what to do, where it cannot. */
export function installBrowser(name: BrowserName): string {
  const prefix = asRoot()
  if (!prefix) throw new Error(ADVICE[name])
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args]
    // Its output goes to stderr, so that stdout holds results only.
    execFileSync(command, rest, { stdio: ['ignore', process.stderr.fd, process.stderr.fd] })
  }
  try {
    apt('update')
    apt('install', '-y', '--no-install-recommends', PACKAGES[name])
  } catch (error) {
    throw new Error(`apt-get could not install ${PACKAGES[name]}. ${ADVICE[name]}`, { cause: error })
  }
  const program = findBrowser(name)
  if (!program) throw new Error(ADVICE[name])
  return program
}

/** The browser's program, installed now if it must be. */
export const findOrInstallBrowser = (name: BrowserName): string => findBrowser(name) ?? installBrowser(name)
