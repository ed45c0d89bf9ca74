/**
 * A CouchDB-compatible server on this machine alone, in memory alone, for trying a shared library and for tests: express-pouchdb behind
 * a door that knows names, passwords and roles, as CouchDB does by itself.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import expressPouch from 'express-pouchdb'
import memoryAdapter from 'pouchdb-adapter-memory'
import PouchDB from 'pouchdb-core'
import { ROLES } from '../src/sharing/connection.ts'

/** Somebody who may use the server. */
export interface ShareUser {
  readonly name: string
  readonly password: string
  readonly role: keyof typeof ROLES
}

/** A running server. */
export interface ShareServer {
  /** Address of the one database. */
  readonly url: string
  /** Asked before each request; a status is answered in place of it, and 'cut' ends the connection without a word. */
  trouble: (request: { readonly method: string; readonly path: string }) => number | 'cut' | null
  /** Requests since the last call: method and path without what is asked for, oldest first. */
  takeLog(): string[]
  /** Puts documents into the database past the door. */
  put(documents: readonly object[]): Promise<void>
  /** Stops, and forgets what is stored. */
  end(): Promise<void>
  /** Refuses every connection until {@link start}. What is stored stays. */
  stop(): Promise<void>
  start(): Promise<void>
}

PouchDB.plugin(memoryAdapter)
// A server listens to each of its databases.
PouchDB.setMaxListeners(0)
let servers = 0

/** Starts one with an empty database. Port 0 is any free one. */
export async function startShareServer(
  users: readonly ShareUser[],
  { port = 0, database = 'desk' }: { readonly port?: number; readonly database?: string } = {},
): Promise<ShareServer> {
  // Databases in memory are known by their names to the whole process.
  const Pouch = PouchDB.defaults({ adapter: 'memory', prefix: `share${++servers}-` })
  const app = expressPouch(Pouch, { mode: 'minimumForPouchDB', inMemoryConfig: true })
  const stored = new Pouch(database)
  await stored.info()
  let log: string[] = []
  const answer = (response: ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const method = request.method ?? 'GET'
    log.push(`${method} ${path}`)
    const trouble = running.trouble({ method, path })
    if (trouble === 'cut') return void request.socket.destroy()
    if (trouble !== null) return answer(response, trouble, { error: 'trouble', reason: 'made up' })
    const user = userOf(request, users)
    if (user === null) return answer(response, 401, { error: 'unauthorized', reason: 'Name or password is incorrect.' })
    if (path === '/_session')
      return answer(response, 200, { ok: true, userCtx: { name: user.name, roles: [ROLES[user.role]] } })
    if (!new RegExp(`^/${database}(?:/|$)`, 'u').test(path))
      return answer(response, 404, { error: 'not_found', reason: 'missing' })
    const isReading = method === 'GET' || method === 'HEAD' || path.endsWith('/_bulk_get')
    if (!isReading && user.role === 'read') return answer(response, 403, { error: 'forbidden', reason: 'read only' })
    app(request, response)
  })
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve))
  await listen(port)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const running: ShareServer = {
    url: `http://127.0.0.1:${address.port}/${database}`,
    trouble: () => null,
    takeLog: () => {
      const taken = log
      log = []
      return taken
    },
    put: async documents => void (await stored.bulkDocs(documents)),
    end: async () => {
      await running.stop()
      await stored.destroy()
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () => listen(address.port),
  }
  return running
}

function userOf(request: IncomingMessage, users: readonly ShareUser[]): ShareUser | null {
  const [, token = ''] = /^Basic (.+)$/u.exec(request.headers.authorization ?? '') ?? []
  const told = Buffer.from(token, 'base64').toString('utf8')
  return users.find(({ name, password }) => told === `${name}:${password}`) ?? null
}
