/**
 * Typed questions and answers over runtime messages. A failure crosses as a value and is rethrown at the asker, because
 * Error objects do not travel between contexts. Works the same with JSON and structured clone.
 */
import type { Runtime } from 'webextension-polyfill'
import type { BackgroundMessages, ContentMessages } from './contract.ts'
import { extensionApi } from './extension-api.ts'

type Argument<M, K extends keyof M> = M[K] extends (argument: infer A) => unknown ? A : never
type Reply<M, K extends keyof M> = M[K] extends (argument: never) => infer R ? R : never

/** One side's handlers, all of them: a forgotten one does not compile. */
export type Handlers<M> = {
  readonly [K in keyof M]: (
    argument: Argument<M, K>,
    sender: Runtime.MessageSender,
  ) => Reply<M, K> | Promise<Reply<M, K>>
}

interface Envelope {
  readonly gainsay: string
  readonly argument: unknown
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

/** The other side is gone: the extension was updated, the tab has no content script, the worker died in mid-answer. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'gainsay' in message && typeof message.gainsay === 'string'

const isAnswer = (reply: unknown): reply is Answer =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean'

/**
 * Answers one side's messages. Messages of other kinds, and any from outside this extension, are left alone.
 * Call it once, at top level, so that a woken background hears the message that woke it.
 */
function answer<M>(handlers: Handlers<M>): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: Answer) => void,
  ): true | undefined => {
    if (sender.id !== extensionApi.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.gainsay))
      return
    const handler = handlers[message.gainsay as keyof M]
    void settle(() => handler(message.argument as Argument<M, keyof M>, sender)).then(reply)
    // Keeps the way back open; older Chromium knows no promise as an answer.
    return true
  }
  extensionApi.runtime.onMessage.addListener(listen as Parameters<typeof extensionApi.runtime.onMessage.addListener>[0])
}

async function settle(work: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await work()) ?? null }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

async function ask(send: (envelope: Envelope) => Promise<unknown>, envelope: Envelope): Promise<unknown> {
  let reply: unknown
  try {
    reply = await send(envelope)
  } catch (error) {
    throw new Unreachable(`nobody answered "${envelope.gainsay}"`, { cause: error })
  }
  if (!isAnswer(reply)) throw new Unreachable(`nobody answered "${envelope.gainsay}"`)
  if (!reply.ok) throw new Error(reply.message)
  return reply.value
}

/** Answers what content scripts ask of the background. */
export const answerContent = (handlers: Handlers<BackgroundMessages>): void => answer(handlers)

/** Answers what the extension's own pages and the background ask of this page's content script. */
export const answerExtension = (handlers: Handlers<ContentMessages>): void => answer(handlers)

/** Asks the background. Throws {@link Unreachable} when it cannot be reached, or Error with its words when it failed. */
export async function askBackground<K extends keyof BackgroundMessages & string>(
  kind: K,
  argument: Argument<BackgroundMessages, K>,
): Promise<Reply<BackgroundMessages, K>> {
  const value = await ask(envelope => extensionApi.runtime.sendMessage(envelope), { gainsay: kind, argument })
  return value as Reply<BackgroundMessages, K>
}

/** Asks the content script in the top frame of a tab. Throws as {@link askBackground}. */
export async function askTab<K extends keyof ContentMessages & string>(
  tabId: number,
  kind: K,
  argument: Argument<ContentMessages, K>,
): Promise<Reply<ContentMessages, K>> {
  const value = await ask(envelope => extensionApi.tabs.sendMessage(tabId, envelope, { frameId: 0 }), {
    gainsay: kind,
    argument,
  })
  return value as Reply<ContentMessages, K>
}
