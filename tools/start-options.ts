/** The command line of `npm start`. */
import { parseArgs } from 'node:util'
import type { BrowserName } from './browser/extension-browser.ts'

/** What `npm start` was asked to do. */
export interface StartOptions {
  /** A .html or .txt file, or an http(s) address; null: the fixture articles. */
  readonly page: string | null
  /** Null: whichever is found first. */
  readonly browser: BrowserName | null
  readonly headless: boolean
  readonly json: boolean
  readonly watch: boolean
  readonly help: boolean
}

/** A mistake in how a command was called: told in its own words, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What `--help` prints. */
export const USAGE = `npm start -- [options]

Builds Gainsay and opens an article with it in a browser. Without a display, or with --headless, it prints what it found in the
article, writes pictures to out/ and ends.

  --page FILE_OR_URL          a .html or .txt file, or an http(s) address (default: two articles of our own)
  --browser chromium|firefox  default: Chromium or Chrome, else Firefox
  --headless                  no window, even with a display
  --json                      no window, and the findings as JSON on stdout
  --watch                     build again and reload the extension whenever a source file changes
  --help
`

function isBrowserName(name: string): name is BrowserName {
  return name === 'chromium' || name === 'firefox'
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      page: { type: 'string' },
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: false,
  })

function parseOrExplain(args: readonly string[]): ReturnType<typeof parse>['values'] {
  try {
    return parse(args).values
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\. To specify a positional.*$/s, '.') : String(error)
    throw new UsageError(`${reason.replace(/\.?$/, '.')} See npm start -- --help.`)
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Reads the command line. Throws {@link UsageError}. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const values = parseOrExplain(args)
  const browser = values.browser ?? null
  if (browser !== null && !isBrowserName(browser)) {
    throw new UsageError(`--browser is chromium or firefox, not ${browser}.`)
  }
  if (values.watch && values.json) throw new UsageError('--watch and --json do not go together.')
  return {
    page: values.page ?? null,
    browser,
    headless: values.headless || values.json || !hasDisplay(),
    json: values.json,
    watch: values.watch,
    help: values.help,
  }
}
