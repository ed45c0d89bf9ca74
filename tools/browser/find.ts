/** Where a browser's program is on this machine. */
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import type { BrowserName } from './extension-browser.ts'

/**
 * Names on PATH, best first. Branded Chrome and Edge refuse `--load-extension` since 137, but take an extension over the
 * debugging pipe, which is how the driver loads it.
 */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
}

const MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
}

const WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
}

/** What the search depends on; given by tests. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  isProgram(file: string): boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram: file => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch (error) {
      if (error instanceof Error) return false
      throw error
    }
  },
}

function onPath(name: BrowserName, { env, platform }: Machine): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return COMMANDS[name].flatMap(command => folders.map(folder => path.join(folder, command + ending)))
}

function usualPlaces(name: BrowserName, { env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', path.join(env.HOME ?? '/', 'Applications')]
    return MAC[name].flatMap(app => roots.map(root => path.join(root, app)))
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
    return WINDOWS[name].flatMap(program => roots.map(root => path.join(root, program)))
  }
  return COMMANDS[name].flatMap(command =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map(folder => `${folder}/${command}`),
  )
}

/**
 * The program of a browser: what CHROMIUM or FIREFOX names, else the first on PATH, else the first in the usual places; null
 * where there is none. Throws if the variable names something that is no program.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const variable = name === 'chromium' ? 'CHROMIUM' : 'FIREFOX'
  const wanted = machine.env[variable]
  if (wanted) {
    const found = [wanted, ...onPathAs(wanted, machine)].find(file => path.isAbsolute(file) && machine.isProgram(file))
    if (!found) throw new Error(`${variable} is set to ${wanted}, which is not a program on this machine.`)
    return found
  }
  return [...onPath(name, machine), ...usualPlaces(name, machine)].find(machine.isProgram) ?? null
}

/** CHROMIUM=chromium-dev: a bare name is looked up on PATH, as a shell would. */
function onPathAs(command: string, { env, platform }: Machine): string[] {
  return (env.PATH ?? '').split(platform === 'win32' ? ';' : ':').map(folder => path.join(folder, command))
}
