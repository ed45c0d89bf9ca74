/** Starts Chromium or Firefox with the extension. */
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launchChromium } from './chromium.ts'
import type { BrowserName, ExtensionBrowser, LaunchOptions, LaunchPlan } from './extension-browser.ts'
import { findBrowser } from './find.ts'
import { launchFirefox } from './firefox.ts'
import { installAdvice } from './install.ts'

async function planFor(name: BrowserName, options: LaunchOptions): Promise<LaunchPlan> {
  const executable = options.executable ?? findBrowser(name)
  if (!executable) throw new Error(installAdvice(name))
  if (options.profile) await mkdir(options.profile, { recursive: true })
  return {
    executable,
    extension: await realpath(options.extension),
    profile: path.resolve(options.profile ?? (await mkdtemp(path.join(tmpdir(), 'gainsay-')))),
    grant: options.grant ?? [],
    headless: options.headless ?? true,
    prefs: options.prefs ?? {},
    colorScheme: options.colorScheme ?? 'light',
    proxy: options.proxy ?? null,
  }
}

/** Starts a browser with the extension loaded and the sites in `grant` allowed. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const plan = await planFor(name, options)
  // The browser's children may still write after it ended, hence the retries.
  const thoroughly = { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }
  const discardNow = () => rmSync(plan.profile, thoroughly)
  const discard = async () => {
    process.off('exit', discardNow)
    if (!options.profile) await rm(plan.profile, thoroughly)
  }
  async function start(grant: readonly string[]): Promise<ExtensionBrowser> {
    const now = { ...plan, grant }
    const { quit, ...session } = await (name === 'chromium' ? launchChromium(now) : launchFirefox(now))
    return {
      ...session,
      restart: async () => {
        await quit()
        // The profile remembers what is allowed, and what was taken back since.
        return start([])
      },
      close: async () => {
        await quit()
        await discard()
      },
    }
  }
  try {
    const browser = await start(plan.grant)
    // Ctrl+C ends this process without a close(). Registered after the driver's own, which kills the browser first.
    if (!options.profile) process.once('exit', discardNow)
    return browser
  } catch (error) {
    await discard()
    throw error
  }
}
