/** Stands in for the extension's API where there is no extension: messages go to `fakeBrowser.answer`. Import it first. */

type Reply = (reply: unknown) => void
type Listener = (message: unknown, sender: { id: string }, reply: Reply) => unknown

const listeners: Listener[] = []

/** What a test gives and sees. */
export const fakeBrowser = {
  sent: [] as unknown[],
  answer: (_message: unknown): unknown => undefined,
  alive: true,
  /** Sends a message as the extension's own pages do. */
  receive: (message: unknown): Promise<unknown> =>
    new Promise(resolve => {
      const answered = listeners.filter(listener => listener(message, { id: 'gainsay' }, resolve) === true)
      if (answered.length === 0) resolve(undefined)
    }),
}

const runtime = {
  get id(): string | undefined {
    return fakeBrowser.alive ? 'gainsay' : undefined
  },
  onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  sendMessage: async (message: unknown): Promise<unknown> => {
    fakeBrowser.sent.push(message)
    return fakeBrowser.answer(message)
  },
}

const kept: Record<string, unknown> = {}
const storage = {
  local: {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  },
}

Object.defineProperty(globalThis, 'browser', { value: { runtime, storage } })
