/** The extensions of the benchmark, each with one background under test, and a browser with one of them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import type { BrowserName, ExtensionBrowser } from '../../tools/browser/extension-browser.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import type * as page from './page.ts'

declare global {
  /** The functions of page.ts, in the pages of {@link openUnderTest}. */
  var bench: typeof page
}

/** Backgrounds that can be put to the test. */
export type Subject = 'gainsay' | 'empty' | 'minisearch'

const html = '<!doctype html><meta charset="utf-8"><title>bench</title><script src="page.js"></script>'

const manifestFor = (browser: BrowserName): object => ({
  manifest_version: 3,
  name: 'Gainsay bench',
  version: '1',
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
  action: { default_popup: 'page.html' },
  ...(browser === 'chromium'
    ? { background: { service_worker: 'background.js' } }
    : {
        background: { scripts: ['background.js'] },
        browser_specific_settings: { gecko: { id: 'bench@gainsay.example' } },
      }),
})

/** Writes an extension into a fresh folder, with these files beside its own. */
async function writeExtension(subject: Subject, browser: BrowserName, files: ReadonlyMap<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), `gainsay-bench-${subject}-`))
  await build({
    entryPoints: {
      reader: path.join(import.meta.dirname, '../../src/background/reader.ts'),
      background: path.join(import.meta.dirname, `worker-${subject}.ts`),
      page: path.join(import.meta.dirname, 'page.ts'),
      'library/import-worker': path.join(import.meta.dirname, '../../src/library/import-worker.ts'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    charset: 'utf8',
    target: ['chrome127', 'firefox140'],
    logLevel: 'error',
  })
  await mkdir(path.join(folder, 'library'), { recursive: true })
  // The extension opens this page when it is installed.
  const own = { 'manifest.json': JSON.stringify(manifestFor(browser)), 'page.html': html, 'library/library.html': html }
  for (const [name, text] of [...Object.entries(own), ...files]) await writeFile(path.join(folder, name), text)
  return folder
}

/** A browser with an extension under test. */
export interface UnderTest {
  readonly browser: ExtensionBrowser
  /** Ends the browser and starts it again on its profile. Its pages are gone. */
  restart(): Promise<void>
  /** Opens a page that has `bench`. */
  openPage(): Promise<Page>
  close(): Promise<void>
}

/** Starts a browser on a fresh profile with one background, and these files in the extension's folder. */
export async function openUnderTest(
  subject: Subject,
  name: BrowserName,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<UnderTest> {
  const extension = await writeExtension(subject, name, files)
  let browser = await launchBrowser(name, { extension })
  return {
    get browser() {
      return browser
    },
    async restart() {
      browser = await browser.restart()
    },
    openPage: () => browser.openExtensionPage('page.html'),
    async close() {
      await browser.close()
      await rm(extension, { recursive: true, force: true })
    },
  }
}
