import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { sourcesUnder } from './sources.ts'

/** Who may import whom. A file may always import from its own room. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^@orama\/stemmers\/\w+$/, /^valibot$/, /^@streamparser\/json$/, /^papaparse$/, /^@noble\/hashes\//],
  store: [/^src\/core\//, /^idb$/],
  sharing: [/^src\/(core|store)\//, /^pouchdb-(core|adapter-http)$/],
  lists: [/^src\/(core|store)\//, /^@noble\/hashes\/\w+\.js$/],
  messaging: [/^src\/core\//, /^webextension-polyfill$/],
  wording: [
    /^_locales\/en\/messages\.json$/,
    /^src\/core\/(model|reading|writing)\.ts$/,
    /^src\/messaging\/extension-api\.ts$/,
  ],
  ui: [/^src\/(core|wording)\//, /^preact(\/hooks)?$/],
  card: [/^src\/(core|wording|ui|messaging)\//, /^preact(\/hooks)?$/, /^@floating-ui\/dom$/],
  content: [
    /^src\/core\/(model|reading|wording)\.ts$/,
    /^src\/core\/text\//,
    /^src\/messaging\//,
    /^webextension-polyfill$/,
  ],
  background: [/^src\/(core|store|lists|sharing|wording|messaging)\//, /^webextension-polyfill$/, /^valibot$/],
  popup: [/^src\/(ui|wording|core|store|messaging)\//, /^preact(\/hooks)?$/, /^webextension-polyfill$/],
  library: [
    /^src\/(ui|wording|core|store|lists|sharing|messaging)\//,
    /^preact(\/hooks)?$/,
    /^webextension-polyfill$/,
    /^diff$/,
  ],
}

const sources = sourcesUnder('src')
const roomOf = (file: string): string => file.split('/')[1] ?? ''

describe('rooms', () => {
  it('are the ones of the map, and none of them is empty', () => {
    expect([...new Set(sources.map(({ file }) => roomOf(file)))].sort()).toEqual(Object.keys(allowed).sort())
  })

  it.each(Object.entries(allowed))('%s imports only what it may', (room, patterns) => {
    const wrong = sources
      .filter(({ file }) => roomOf(file) === room)
      .flatMap(({ file, imports }) => imports.map(target => ({ file, target })))
      .filter(({ target }) => !target.startsWith(`src/${room}/`) && !patterns.some(pattern => pattern.test(target)))
    expect(wrong).toEqual([])
  })

  it('have no import cycle', () => {
    const graph = new Map(sources.map(({ file, imports }) => [file, imports.filter(each => each.startsWith('src/'))]))
    const done = new Set<string>()
    const cycles: string[][] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file])
      if (done.has(file) || trail.includes(file)) return
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file])
      done.add(file)
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('leave the language engine out of the content script', async () => {
    const { metafile } = await build({
      entryPoints: ['src/content/index.ts', 'src/content/finder.ts', 'src/content/anchoring.ts'],
      outdir: 'out',
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    const foreign = Object.keys(metafile.inputs).filter(
      input => !/^src\/(content|messaging|core\/(model|reading|wording|text\/))/.test(input),
    )
    expect(foreign).toEqual([])
  })
})

describe('source files', () => {
  it('hold one idea: at most 250 lines, data files apart', () => {
    const long = sources
      .filter(({ file }) => !/\.(examples|data)\.ts$/.test(file))
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  it('have no room for leftovers', () => {
    expect(sources.filter(({ file }) => /\/(utils?|helpers?|common|shared|misc)(\/|\.)/.test(file))).toEqual([])
  })

  it('never make markup or code from strings', () => {
    const danger =
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|dangerouslySetInnerHTML/
    expect(sources.filter(({ text }) => danger.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('reach the network only for claim lists and a shared library', () => {
    const network = /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource/
    // What only declares types does nothing.
    const using = sources.filter(({ file, text }) => !file.endsWith('.d.ts') && network.test(text))
    // The first reads files of the extension itself; the second and the third hand the browser's own to the client of a shared library.
    expect(using.map(({ file }) => file)).toEqual([
      'src/background/open-reader.ts',
      'src/background/shared-sync.ts',
      'src/lists/request.ts',
      'src/sharing/connection.ts',
    ])
    expect(using[0]?.text.match(/\bfetch\([^)]*\)/g)).toEqual(['fetch(browser.runtime.getURL(name)'])
    expect(using[1]?.text.match(/\bfetch\([^)]*\)/g)).toEqual(['fetch(url, request)'])
    expect(using[2]?.text.match(/\bfetch\(/g)).toHaveLength(1)
    // Of PouchDB, which asks with what it is given.
    expect(using[3]?.text.match(/\bfetch\([^)]*\)/g)).toEqual(["fetch('/_session')"])
  })
})
