/** A proxy that refuses everything but the pages of one server on this machine, and writes down each attempt. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** One request as the proxy saw it: `GET http://host/path`, or `CONNECT host:443` where its content is encrypted. */
export interface Attempt {
  readonly what: string
  readonly isAllowed: boolean
}

/** A running proxy. */
export interface RecordingProxy {
  /** Host and port. */
  readonly address: string
  /** All attempts so far, in order. */
  readonly attempts: readonly Attempt[]
  /** Lets requests to this host and port through. */
  allow(host: string): void
  close(): Promise<void>
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): void {
  const passed = request(url, { method: incoming.method, headers: incoming.headers }, answer => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  passed.on('error', error => outgoing.writeHead(502).end(error.message))
  incoming.pipe(passed)
}

/** Starts it on a free port. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const attempts: Attempt[] = []
  const allowed = new Set<string>()
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? ''
    const url = URL.canParse(address) ? new URL(address) : null
    const isAllowed = url !== null && allowed.has(url.host)
    attempts.push({ what: `${incoming.method} ${address}`, isAllowed })
    if (isAllowed) forward(incoming, outgoing, url)
    else outgoing.writeHead(403).end()
  })
  // Encrypted requests and web sockets ask for a tunnel first.
  for (const kind of ['connect', 'upgrade'] as const)
    server.on(kind, (incoming, socket) => {
      attempts.push({ what: `${incoming.method} ${incoming.url}`, isAllowed: false })
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the proxy has no port')
  return {
    address: `127.0.0.1:${bound.port}`,
    attempts,
    allow: host => void allowed.add(host),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
