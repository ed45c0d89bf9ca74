/** A server of claim lists on this machine, which can be told to misbehave. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

/** What is at a path: its text, and how the server gives it. */
export interface Served {
  readonly text: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes after which the connection is cut, the first time. */
  readonly cutAfter?: number
}

/** A running server. */
export interface ListServer {
  url(path: string): string
  /** Puts files in the place of all there were. */
  serve(files: Readonly<Record<string, Served | string>>): void
  /** Refuses every connection until {@link start}. */
  stop(): Promise<void>
  start(): Promise<void>
  /** What was asked for since the last call: method, path, and answer, oldest first. */
  takeLog(): string[]
}

/** Starts one on a free port of localhost, which is another site than the fixtures'. */
export async function startListServer(): Promise<ListServer> {
  let files: Readonly<Record<string, Served | string>> = {}
  let log: string[] = []
  const cut = new Set<Served>()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1)
    const file = files[path]
    const served: Served = typeof file === 'string' ? { text: file } : (file ?? { text: 'nothing here', status: 404 })
    const body = Buffer.from(served.text)
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
    const headers = { 'content-type': 'application/jsonl', etag, ...served.headers }
    const range = /^bytes=(\d+)-$/u.exec(request.headers.range ?? '')
    const from = range !== null && request.headers['if-range'] === etag ? Number(range[1]) : 0
    const isKnown = request.headers['if-none-match'] === etag
    const status = served.status ?? (isKnown ? 304 : from > 0 ? 206 : 200)
    log.push(`${path} ${status}`)
    response.writeHead(status, { 'content-length': body.length - from, ...headers })
    if (status === 304) response.end()
    else if (served.cutAfter !== undefined && !cut.has(served)) {
      cut.add(served)
      // The reader has time to take what was sent before the connection ends.
      response.write(body.subarray(from, served.cutAfter), () => setTimeout(() => response.destroy(), 1_500))
    } else response.end(body.subarray(from))
  })
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const { port } = address
  return {
    url: path => `http://localhost:${port}/${path}`,
    serve: next => {
      files = next
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () => listen(port),
    takeLog: () => {
      const taken = log
      log = []
      return taken
    },
  }
}
