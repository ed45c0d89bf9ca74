/** Chromium, Chrome and Edge, over the DevTools protocol. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import puppeteer, { type Browser, type Page, TargetType } from 'puppeteer-core'
import type { BrowserSession, LaunchPlan, Popup } from './extension-browser.ts'
import { quitBrowser, runInPage, tabFunctions, waitUntil } from './remote.ts'

interface Manifest {
  readonly optional_host_permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly action: { readonly default_popup: string }
  readonly background: { readonly service_worker: string }
}

async function readManifest(extension: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'))
}

/** Chromium's id of an unpacked extension without a `key`: 32 digits of the path's hash, written a to p. */
const idFromPath = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** What Chromium would ask its makers for by itself: a dictionary for what is typed, a word on what is downloaded. */
const quietPreferences = {
  browser: { enable_spellchecking: false },
  safebrowsing: { enabled: false },
  spellcheck: { dictionaries: [] },
}

interface Preferences {
  readonly extensions?: {
    readonly settings?: Readonly<
      Record<string, { readonly active_permissions?: { readonly explicit_host?: readonly string[] } }>
    >
  }
}

async function readPreferences(file: string): Promise<Preferences> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/**
 * The question for a site is a native dialog that nothing can answer in a headless browser. A profile that says "was allowed
 * before" makes Chromium answer yes by itself, and the request, its gesture and its events are the real ones.
 * Chromium forgets an extension loaded over the pipe when it ends, so sites allowed in the last run are written again too.
 */
async function prepareProfile(profile: string, extension: string, origins: readonly string[]): Promise<void> {
  const file = path.join(profile, 'Default', 'Preferences')
  const preferences = await readPreferences(file)
  const id = idFromPath(extension)
  const allowed = preferences.extensions?.settings?.[id]?.active_permissions?.explicit_host ?? []
  const hosts = (list: readonly string[]) => ({
    api: [],
    explicit_host: list,
    manifest_permissions: [],
    scriptable_host: [],
  })
  const entry = {
    active_permissions: hosts(allowed),
    granted_permissions: hosts(allowed),
    runtime_granted_permissions: hosts([...origins, ...allowed]),
  }
  const settings = { ...preferences.extensions?.settings, [id]: entry }
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(
    file,
    JSON.stringify({ ...quietPreferences, ...preferences, extensions: { ...preferences.extensions, settings } }),
  )
}

/** Where Preferences cannot be written beforehand, the sites go into the manifest of a copy, granted by installing it. */
async function copyWithHosts(profile: string, extension: string, origins: readonly string[]): Promise<string> {
  const copy = path.join(profile, 'extension')
  await cp(extension, copy, { recursive: true, force: true })
  const manifest = await readManifest(copy)
  const changed = { ...manifest, host_permissions: [...(manifest.host_permissions ?? []), ...origins] }
  await writeFile(path.join(copy, 'manifest.json'), JSON.stringify(changed))
  return copy
}

/** Chrome guards the Preferences of extensions on macOS and Windows. */
const preferencesAreOpen = process.platform === 'linux'

const folderToLoad = async ({ profile, extension, grant }: LaunchPlan): Promise<string> =>
  preferencesAreOpen || grant.length === 0 ? extension : copyWithHosts(profile, extension, grant)

/** No calls home and no first-run pages. */
export const quietSwitches: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying',
  // Chromium's sandbox cannot start as root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

function startProgram(plan: LaunchPlan): Promise<Browser> {
  const switches = [...quietSwitches, '--window-size=1100,900']
  if (plan.headless) switches.push('--disable-gpu')
  if (plan.proxy !== null) switches.push(`--proxy-server=http://${plan.proxy}`, '--proxy-bypass-list=<-loopback>')
  if (plan.colorScheme === 'dark') switches.push('--force-dark-mode')
  return puppeteer.launch({
    executablePath: plan.executable,
    headless: plan.headless,
    userDataDir: plan.profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: switches,
    timeout: 90_000,
    protocolTimeout: 180_000,
  })
}

function workerFunctions(
  browser: Browser,
  workerUrl: string,
): Pick<BrowserSession, 'stopBackground' | 'backgroundState'> {
  const worker = () =>
    browser.targets().find(target => target.type() === TargetType.SERVICE_WORKER && target.url() === workerUrl)
  return {
    stopBackground: async () => {
      const target = worker()
      await (await target?.worker())?.close()
      await waitUntil('the end of the background', async () => worker() !== target || target === undefined)
    },
    backgroundState: async () => (worker() ? 'running' : 'stopped'),
  }
}

function popupIn(page: Page): Popup {
  const evaluate: Popup['evaluate'] = (run, ...args) => runInPage(page, run, ...args)
  return {
    evaluate,
    waitFor: (run, ...args) => waitUntil('the popup', () => evaluate(run, ...args)),
    screenshot: async file => {
      await writeFile(file, await page.screenshot())
    },
    close: () => page.close(),
  }
}

async function openPopup(browser: Browser, id: string, popupUrl: string, page: Page): Promise<Popup> {
  await page.bringToFront()
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('the extension is not loaded')
  const before = new Set(browser.targets())
  const opened = browser.waitForTarget(target => !before.has(target) && target.url().startsWith(popupUrl), {
    timeout: 20_000,
  })
  await page.triggerExtensionAction(extension)
  return popupIn(await (await opened).asPage())
}

async function sessionIn(browser: Browser, plan: LaunchPlan): Promise<BrowserSession> {
  const manifest = await readManifest(plan.extension)
  const folder = await folderToLoad(plan)
  const id = await browser.installExtension(folder)
  const origin = `chrome-extension://${id}`
  const workerUrl = `${origin}/${manifest.background.service_worker}`
  await browser.waitForTarget(target => target.url() === workerUrl, { timeout: 20_000 })
  const open = async (url: string, background: boolean) => {
    const page = await browser.newPage({ background })
    await page.goto(url)
    return page
  }
  // Any file of the extension opened in a tab has its API; the manifest runs no script of its own.
  const { closeBehind, ...tabs } = tabFunctions({ openBehind: () => open(`${origin}/manifest.json`, true) })
  if (plan.grant.length > 0) await tabs.grant(plan.grant)
  return {
    name: 'chromium',
    puppeteer: browser,
    origin,
    ...tabs,
    ...workerFunctions(browser, workerUrl),
    newPage: url => open(url ?? 'about:blank', false),
    openExtensionPage: file => open(`${origin}/${file}`, false),
    clickAction: page => openPopup(browser, id, `${origin}/${manifest.action.default_popup}`, page),
    reloadExtension: async () => {
      await closeBehind()
      await browser.installExtension(folder)
    },
    quit: () => quitBrowser(browser),
  }
}

/** Starts Chromium with the extension. */
export async function launchChromium(plan: LaunchPlan): Promise<BrowserSession> {
  if (preferencesAreOpen) {
    const { optional_host_permissions: optional = [] } = await readManifest(plan.extension)
    await prepareProfile(plan.profile, plan.extension, optional)
  }
  const browser = await startProgram(plan)
  try {
    return await sessionIn(browser, plan)
  } catch (error) {
    await quitBrowser(browser)
    throw error
  }
}
