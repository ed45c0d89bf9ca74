/** Firefox, over WebDriver BiDi. Needs 140 or later. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { Bidi } from './bidi.ts'
import type { BrowserSession, LaunchPlan, Popup, RemoteFunction } from './extension-browser.ts'
import {
  addPermissions,
  drawPopup,
  evaluateInPopup,
  hidePopup,
  readBackgroundState,
  readMemory,
  terminateBackground,
  triggerAction,
} from './firefox-scope.ts'
import { callSource, quitBrowser, tabFunctions, waitUntil } from './remote.ts'

/** Fixed, so that the extension's pages have a known address and its library is found again after a restart. */
const UUID = '6a1a5a1e-0000-4000-8000-00000000a15a'

/** No calls home, no first-run tabs, and no dialog where the reader would be asked for a site. */
const QUIET = {
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
}

async function readId(extension: string): Promise<string> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    await readFile(path.join(extension, 'manifest.json'), 'utf8'),
  )
  return manifest.browser_specific_settings.gecko.id
}

function proxyPreferences(proxy: string | null): Readonly<Record<string, string | number | boolean>> {
  if (proxy === null) return {}
  const { hostname, port } = new URL(`http://${proxy}`)
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }
}

function startProgram(plan: LaunchPlan, id: string): Promise<Browser> {
  const dark = plan.colorScheme === 'dark'
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: plan.executable,
    headless: plan.headless,
    userDataDir: plan.profile,
    defaultViewport: null,
    // System access lets the driver into the browser's own window, where the popup and the background are reached.
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      ...QUIET,
      ...proxyPreferences(plan.proxy),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...plan.prefs,
    },
    timeout: 90_000,
    protocolTimeout: 180_000,
  })
}

type Inside = <A extends readonly unknown[], R>(run: RemoteFunction<A, R>, ...args: A) => Promise<R>

/** Firefox opens a popup large and shrinks it to its content a moment later. */
async function sizeSettled(size: () => Promise<string>): Promise<void> {
  let last = ''
  let since = Date.now()
  await waitUntil('the popup to keep its size', async () => {
    const now = await size()
    if (now !== last) since = Date.now()
    last = now
    return Date.now() - since > 500
  })
}

function popupOf(id: string, inside: Inside): Popup {
  const evaluate: Popup['evaluate'] = async (run, ...args) => {
    const outcome: { text?: string; error?: string } = JSON.parse(
      await inside(evaluateInPopup, id, callSource(run, args)),
    )
    if (outcome.error !== undefined) throw new Error(outcome.error)
    return JSON.parse(outcome.text ?? 'null')
  }
  return {
    evaluate,
    waitFor: (run, ...args) => waitUntil('the popup', () => evaluate(run, ...args)),
    screenshot: async file => {
      await sizeSettled(() => evaluate(() => `${innerWidth}x${innerHeight}`))
      const [, base64 = ''] = (await inside(drawPopup, id)).split(',')
      await writeFile(file, Buffer.from(base64, 'base64'))
    },
    close: () => inside(hidePopup, id),
  }
}

async function sessionIn(browser: Browser, plan: LaunchPlan, id: string): Promise<BrowserSession> {
  const bidi = new Bidi(browser)
  const chrome = await bidi.chromeContext()
  const inside: Inside = async (run, ...args) => JSON.parse(await bidi.evaluate(chrome, callSource(run, args)))
  await browser.installExtension(plan.extension)
  const origin = `moz-extension://${UUID}`
  const openOwn = async (file: string, background: boolean) => {
    const page = await browser.newPage({ background })
    await bidi.navigate(page, `${origin}/${file}`)
    return page
  }
  const { closeBehind, ...tabs } = tabFunctions({
    openBehind: () => openOwn('manifest.json', true),
    allow: origins => inside(addPermissions, id, origins),
  })
  if (plan.grant.length > 0) await tabs.grant(plan.grant)
  return {
    name: 'firefox',
    puppeteer: browser,
    origin,
    ...tabs,
    newPage: async url => {
      const page = await browser.newPage()
      if (url) await page.goto(url)
      return page
    },
    openExtensionPage: file => openOwn(file, false),
    clickAction: async page => {
      await page.bringToFront()
      await inside(triggerAction, id)
      const popup = popupOf(id, inside)
      await popup.waitFor(() => document.readyState === 'complete')
      return popup
    },
    stopBackground: () => inside(terminateBackground, id),
    backgroundState: async () => ((await inside(readBackgroundState, id)) === 'stopped' ? 'stopped' : 'running'),
    memoryOfBackground: () => inside(readMemory),
    reloadExtension: async () => {
      await closeBehind()
      await browser.installExtension(plan.extension)
    },
    quit: () => quitBrowser(browser),
  }
}

/** Starts Firefox with the extension, as a temporary add-on. */
export async function launchFirefox(plan: LaunchPlan): Promise<BrowserSession> {
  const id = await readId(plan.extension)
  const browser = await startProgram(plan, id)
  try {
    return await sessionIn(browser, plan, id)
  } catch (error) {
    await quitBrowser(browser)
    throw error
  }
}
