/** Stands in for webextension-polyfill where there is no extension: messages go to `fakeBrowser.answer`. */

type Listener = (message: unknown, sender: { id: string }) => unknown

const listeners: Listener[] = []

/** What a test gives and sees. */
export const fakeBrowser = {
  sent: [] as unknown[],
  answer: (_message: unknown): unknown => undefined,
  alive: true,
  /** Sends a message as the extension's own pages do. */
  receive: async (message: unknown): Promise<unknown> => {
    for (const listener of listeners) {
      const reply = listener(message, { id: 'gainsay' })
      if (reply !== undefined) return reply
    }
    return undefined
  },
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

Object.assign(globalThis, { fakeBrowser })

// biome-ignore lint/style/noDefaultExport: it stands in for a package with a default export.
export default { runtime }
