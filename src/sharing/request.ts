/** Requests to the server of a shared library, and to no other: bounded in time and size, with no cookies; answers that are none in words for the reader. */
import { SharingFailure } from './failure.ts'

/** Asks as `fetch` does. */
export type Fetch = (address: string, request: RequestInit) => Promise<Response>

/** Most bytes of an answer, and ms to wait for one. */
export const REQUEST_LIMITS = { bytes: 32_000_000, time: 60_000 } as const

/** An answer that is larger than it may be: fewer documents at once may fit. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
}

/** Longest time a server can ask to be left alone, in ms. */
const LONGEST_WAIT = 24 * 3_600_000

/** What PouchDB asks with. `ask` is `fetch`, or what stands for it; `signal` ends all requests. */
export function boundedFetch(
  ask: Fetch,
  signal: AbortSignal | undefined,
  count: () => void = () => undefined,
): (url: string | Request, options?: RequestInit) => Promise<Response> {
  return async (url, options = {}) => {
    const address = typeof url === 'string' ? url : url.url
    const ends = AbortSignal.any([AbortSignal.timeout(REQUEST_LIMITS.time), ...(signal ? [signal] : [])])
    const host = new URL(address).host
    count()
    try {
      const response = await ask(address, {
        ...options,
        ...{ cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: ends },
      })
      return await checked(response, host)
    } catch (error) {
      if (error instanceof SharingFailure || error instanceof AnswerTooLarge || signal?.aborted) throw error
      throw new SharingFailure(`${host} cannot be reached.`, { isPassing: true })
    }
  }
}

async function checked(response: Response, host: string): Promise<Response> {
  const text = await bodyOf(response)
  const failure = response.ok ? null : failureOf(response, host)
  if (failure !== null) throw failure
  if (!isJson(text)) throw new SharingFailure(`${host} does not answer as a CouchDB does.`, { isPassing: true })
  return new Response(text, { status: response.status, headers: { 'content-type': 'application/json' } })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function failureOf(response: Response, host: string): SharingFailure {
  const { status } = response
  const asked = Number(response.headers.get('Retry-After') ?? Number.NaN) * 1000
  const wait = asked > 0 ? Math.min(LONGEST_WAIT, asked) : null
  const told = { status, wait }
  if (status === 401)
    return new SharingFailure(`${host} does not know this name and password.`, { isPassing: false, ...told })
  if (status === 403) return new SharingFailure(`${host} does not allow you this.`, { isPassing: false, ...told })
  if (status === 404)
    return new SharingFailure(`${host} has no shared library at this address.`, { isPassing: false, ...told })
  if (status === 429)
    return new SharingFailure(`${host} asks to be left alone for a while.`, { isPassing: true, ...told })
  return new SharingFailure(`${host} answered with error ${status}.`, { isPassing: true, ...told })
}

async function bodyOf(response: Response): Promise<string> {
  if (Number(response.headers.get('Content-Length') ?? 0) > REQUEST_LIMITS.bytes) {
    await response.body?.cancel()
    throw new AnswerTooLarge()
  }
  if (response.body === null) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    if (bytes > REQUEST_LIMITS.bytes) {
      await reader.cancel()
      throw new AnswerTooLarge()
    }
    text += decoder.decode(value, { stream: true })
  }
}
