/**
 * The parts of WebDriver BiDi that puppeteer has but does not offer: raw commands, and the id of a page's context. Both are
 * private there, so they are looked up by name and checked.
 */
import type { Browser, Page } from 'puppeteer-core'

interface Connection {
  send(method: string, parameters: object): Promise<unknown>
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function'

/** Follows names into a value nothing is known of; undefined where the way ends. */
function dig(value: unknown, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  )
}

function stringAt(value: unknown, ...names: readonly (string | number)[]): string {
  const found = dig(value, ...names)
  if (typeof found !== 'string') throw new Error(`no ${names.join('.')} in ${JSON.stringify(value)}`)
  return found
}

/** Raw commands to one Firefox. */
export class Bidi {
  readonly #connection: Connection

  constructor(browser: Browser) {
    const connection = dig(browser, 'connection')
    if (!isConnection(connection)) throw new Error('this puppeteer keeps its BiDi connection elsewhere')
    this.#connection = connection
  }

  /** Goes to an address that page.goto never returns from, such as moz-extension:. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = stringAt({ id: dig(page.mainFrame(), '_id') }, 'id')
    await this.#connection.send('browsingContext.navigate', { context, url, wait: 'complete' })
  }

  /** The context of the browser's own window. */
  async chromeContext(): Promise<string> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    return stringAt(tree, 'result', 'contexts', 0, 'context')
  }

  /** Evaluates an expression that gives a promise of a text. */
  async evaluate(context: string, expression: string): Promise<string> {
    const reply = await this.#connection.send('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: true,
      userActivation: true,
    })
    const thrown = dig(reply, 'result', 'exceptionDetails', 'text')
    if (thrown !== undefined) throw new Error(String(thrown))
    return stringAt(reply, 'result', 'result', 'value')
  }
}
