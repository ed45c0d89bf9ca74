/** The one place where Gainsay reaches the network: asking for lists that the reader follows. No cookies, nothing told but the request itself. */
import { LIST_LIMITS } from '../core/lists/list-format.ts'
import { ListFailure } from './failure.ts'

/** What the server called the version we have: it answers shortly where that is still the newest. */
export interface KnownVersion {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** An answer to read on. `body` is null where nothing changed. */
export interface Answer {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null
  readonly version: KnownVersion
  /** Bytes of the whole; null where the server does not tell. */
  readonly total: number | null
  /** True where the body goes on after the bytes that we have; false where it begins anew. */
  readonly goesOn: boolean
  /** Whether the server can go on later where this is cut off. */
  readonly isResumable: boolean
  /** Where it came from in the end. */
  readonly address: string
}

/** How to ask. */
export interface Asking {
  readonly known?: KnownVersion
  /** Bytes of this version that we have already. */
  readonly from?: { readonly bytes: number; readonly etag: string }
  readonly signal?: AbortSignal | undefined
  /** Most bytes of an answer. */
  readonly most?: number
}

/** Asks for a file. Throws {@link ListFailure}. */
export async function ask(address: string, { known, from, signal, most = LIST_LIMITS.bytes }: Asking): Promise<Answer> {
  const headers = new Headers()
  if (from) {
    headers.set('Range', `bytes=${from.bytes}-`)
    headers.set('If-Range', from.etag)
  } else {
    if (known?.etag) headers.set('If-None-Match', known.etag)
    if (known?.lastModified) headers.set('If-Modified-Since', known.lastModified)
  }
  const response = await send(address, { headers, ...(signal && { signal }) })
  if (!/^https?:/u.test(response.url))
    throw new ListFailure(`${address} leads to no web address.`, { isPassing: false })
  const version = { etag: response.headers.get('ETag'), lastModified: response.headers.get('Last-Modified') }
  const goesOn = response.status === 206
  const length = numberOf(response.headers.get('Content-Length'))
  const total = length === null ? null : length + (goesOn ? (from?.bytes ?? 0) : 0)
  if (total !== null && total > most) {
    await response.body?.cancel()
    throw new ListFailure(`The list says that it has ${megabytes(total)}; Gainsay takes ${megabytes(most)} at most.`, {
      isPassing: false,
    })
  }
  const isCoded = response.headers.has('Content-Encoding')
  // Bytes are counted as they are sent: a coded answer has others than ours.
  const isResumable = !isCoded && version.etag !== null && !version.etag.startsWith('W/')
  const body = response.status === 304 ? null : response.body
  return { body, version, total: isCoded ? null : total, goesOn, isResumable, address: response.url }
}

async function send(address: string, request: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...request,
    })
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new ListFailure(`${new URL(address).hostname} cannot be reached.`, { isPassing: true })
  }
  if (response.ok || response.status === 304) return response
  await response.body?.cancel()
  const host = new URL(address).hostname
  if (response.status === 404 || response.status === 410)
    throw new ListFailure(`${host} has no list at this address (any more).`, { isPassing: false })
  throw new ListFailure(`${host} answered with error ${response.status}.`, { isPassing: true })
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} megabytes`

/** A body in parts, as they come. Throws {@link ListFailure} beyond `most` bytes, whatever the server had said, and where it breaks off. */
export async function* parts(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number = LIST_LIMITS.bytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new ListFailure('The connection broke off.', { isPassing: true })
      })
      if (done) return
      bytes += value.length
      if (bytes > most)
        throw new ListFailure(`The list goes on beyond ${megabytes(most)}, the most that Gainsay takes.`, {
          isPassing: false,
        })
      yield value
    }
  } finally {
    // Whoever stops early wants no more of it. A stream that broke says here once more what was told above.
    await reader.cancel().catch(() => undefined)
  }
}
