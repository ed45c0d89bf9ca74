/** A web server on this machine only, for fixture pages and single files, on a free port. */
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import path from 'node:path'
import { largePage } from '../test/fixtures/generate.ts'

const PAGES = path.join(import.meta.dirname, '..', 'test', 'fixtures', 'pages')

/** Pages made when they are asked for, by their path. */
const GENERATED: Readonly<Record<string, () => string>> = { 'large.html': largePage }

/** A running server. */
export interface FixtureServer {
  /** The address of a fixture (`harbour-spill.html`) or of an added page. Another host makes it another site. */
  url(page: string, host?: '127.0.0.1' | 'localhost'): string
  /** Serves this HTML at this path, and gives its address. */
  add(page: string, html: string | Buffer): string
  /** Serves a .html or .txt file under its own name, and gives its address. Throws a sentence where it cannot be read. */
  addFile(file: string): Promise<string>
  close(): Promise<void>
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign)

/** A headline is short and ends without a full stop; many texts begin with their first sentence instead. */
const isHeadline = (line: string): boolean => line.length <= 120 && !/[.!?…]["'”’)]?$/.test(line)

/**
 * The simplest page of a plain text: a paragraph for each line, and a heading where the first line is one. It says that it is
 * an article, so that a short text is read as well.
 */
export function pageOfText(text: string, name: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const [first = '', ...rest] = lines
  const headline = rest.length > 0 && isHeadline(first) ? first : null
  const paragraphs = (headline === null ? lines : rest).map(line => `<p>${escapeHtml(line)}</p>`)
  const heading = headline === null ? '' : `<h1>${escapeHtml(headline)}</h1>\n`
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta property="og:type" content="article"><title>${escapeHtml(headline ?? name)}</title></head>
<body><article>
${heading}${paragraphs.join('\n')}
</article></body>
</html>
`
}

async function readPage(file: string): Promise<string | Buffer> {
  const name = path.basename(file)
  const kind = path.extname(name).toLowerCase()
  if (!['.html', '.htm', '.txt'].includes(kind)) throw new Error(`${file} is neither a .html nor a .txt file.`)
  try {
    const content = await readFile(file)
    return kind === '.txt' ? pageOfText(content.toString('utf8'), name) : content
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    throw new Error(reason === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${reason}).`, {
      cause: error,
    })
  }
}

/** The type of a page or a PDF. Files without a declared charset are mostly UTF-8; others are left to the browser's own guess. */
export function contentType(body: string | Buffer): string {
  if (typeof body === 'string') return 'text/html; charset=utf-8'
  if (body.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return 'text/html; charset=utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'text/html'
    throw error
  }
}

async function fixture(name: string): Promise<string | Buffer | null> {
  const generate = Object.hasOwn(GENERATED, name) ? GENERATED[name] : undefined
  if (generate) return generate()
  // Only plain names: no way out of the folder.
  return /^[\w-]+\.html$/.test(name) ? readFile(path.join(PAGES, name)).catch(() => null) : null
}

function pageName(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname.slice(1))
  } catch (error) {
    // A malformed address is a page that does not exist.
    if (error instanceof URIError || error instanceof TypeError) return null
    throw error
  }
}

function send(response: ServerResponse, body: string | Buffer | null): void {
  response.setHeader('cache-control', 'no-cache')
  if (body === null) {
    response.statusCode = 404
    response.setHeader('content-type', 'text/plain')
    response.end('no such page')
    return
  }
  response.setHeader('content-type', contentType(body))
  response.end(body)
}

/** Serves all of test/fixtures/pages, and whatever is added later. */
export async function serveFixtures(): Promise<FixtureServer> {
  const added = new Map<string, string | Buffer>()
  const server = createServer(async (request, response) => {
    const name = pageName(request.url ?? '/')
    send(response, name === null ? null : (added.get(name) ?? (await fixture(name))))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url: FixtureServer['url'] = (page, host = '127.0.0.1') =>
    `http://${host}:${address.port}/${page.split('/').map(encodeURIComponent).join('/')}`
  const add: FixtureServer['add'] = (page, html) => {
    added.set(page, html)
    return url(page)
  }
  return {
    url,
    add,
    addFile: async file => add(path.basename(file), await readPage(file)),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
