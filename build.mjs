// Builds dist/chromium and dist/firefox from one manifest.json, a zip of each, and source maps beside them (never in the zips).
//   node build.mjs [--watch]
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { context } from 'esbuild'
import { zipSync } from 'fflate'

const BROWSERS = ['chromium', 'firefox']
/** Bundle limits in bytes, minified. The content script runs in every article, so its limit is the strict one. */
export const LIMITS = {
  'content.js': 25_000,
  'finder.js': 28_000,
  'shadow.js': 5_000,
  'anchoring.js': 10_000,
  'card.js': 60_000,
  'background.js': 224_000,
  'reader.js': 320_000,
  'lists.js': 200_000,
  'sharing.js': 210_000,
  'popup/popup.js': 220_000,
  'popup/fact-check-worker.js': 200_000,
  'library/library.js': 350_000,
  'library/import-worker.js': 230_000,
}

const watching = process.argv.includes('--watch')
const manifest = JSON.parse(await readFile('manifest.json', 'utf8'))

/** Chromium wants only service_worker, Firefox only scripts; each ignores the other with a warning, so each gets its own. */
function manifestFor(browserName) {
  const { background, browser_specific_settings, minimum_chrome_version, ...rest } = manifest
  return browserName === 'chromium'
    ? { ...rest, minimum_chrome_version, background: { service_worker: background.service_worker } }
    : { ...rest, browser_specific_settings, background: { scripts: background.scripts } }
}

const shared = {
  bundle: true,
  minify: true,
  sourcemap: 'external',
  outdir: 'dist/build',
  target: ['chrome127', 'firefox140'],
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'css' },
  legalComments: 'none',
  // The words of other scripts are two bytes a letter, and six where they are escaped.
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
}

const bundles = [
  { entryPoints: { background: 'src/background/index.ts' } },
  { entryPoints: { reader: 'src/background/reader.ts' }, globalName: 'gainsayReader' },
  { entryPoints: { lists: 'src/background/list-updates.ts' }, globalName: 'gainsayLists' },
  {
    entryPoints: { sharing: 'src/background/shared-sync.ts' },
    globalName: 'gainsaySharing',
    alias: { 'pouchdb-changes-filter': './src/sharing/no-filters.ts' },
  },
  { entryPoints: { content: 'src/content/index.ts' } },
  { entryPoints: { finder: 'src/content/finder.ts' }, globalName: 'gainsayFinder' },
  { entryPoints: { shadow: 'src/content/shadow-parts.ts' }, globalName: 'gainsayShadow', loader: { '.css': 'text' } },
  { entryPoints: { anchoring: 'src/content/anchoring.ts' }, globalName: 'gainsayAnchoring' },
  { entryPoints: { marks: 'src/content/marks.css' } },
  { entryPoints: { card: 'src/card/index.tsx' }, globalName: 'gainsayCard', loader: { '.css': 'text' } },
  { entryPoints: { 'popup/popup': 'src/popup/index.tsx' } },
  { entryPoints: { 'popup/fact-check-worker': 'src/popup/fact-check-worker.ts' } },
  { entryPoints: { 'library/library': 'src/library/index.tsx' } },
  { entryPoints: { 'library/import-worker': 'src/library/import-worker.ts' } },
]

const statics = [
  ['src/popup/popup.html', 'popup/popup.html'],
  ['src/library/library.html', 'library/library.html'],
  ['src/core/statements/tagger/kernel.wasm', 'tagger.wasm'],
  ['src/core/statements/tagger/weights.bin', 'tagger.bin'],
  ['LICENSE', 'LICENSE'],
]

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

async function copyInto(target, from, to) {
  const file = path.join(target, to)
  await mkdir(path.dirname(file), { recursive: true })
  await copyFile(from, file)
}

async function assemble(browserName) {
  const target = path.join('dist', browserName)
  await rm(target, { recursive: true, force: true })
  for (const file of await filesUnder('dist/build')) {
    if (!file.endsWith('.map')) await copyInto(target, path.join('dist/build', file), file)
  }
  for (const [from, to] of statics) await copyInto(target, from, to)
  for (const file of await filesUnder('_locales'))
    if (file.endsWith('.json')) await copyInto(target, path.join('_locales', file), path.join('_locales', file))
  for (const size of [16, 32, 48, 128]) await copyInto(target, `icons/${size}.png`, `icons/${size}.png`)
  await writeFile(path.join(target, 'manifest.json'), `${JSON.stringify(manifestFor(browserName), null, 2)}\n`)
}

async function zip(browserName) {
  const folder = path.join('dist', browserName)
  const entries = {}
  // A fixed time makes the same sources give the same zip, which store reviewers compare.
  for (const file of await filesUnder(folder))
    entries[file.split(path.sep).join('/')] = [
      await readFile(path.join(folder, file)),
      { mtime: new Date('2026-01-01T00:00:00Z') },
    ]
  await writeFile(path.join('dist', `gainsay-${manifest.version}-${browserName}.zip`), zipSync(entries, { level: 9 }))
}

/** Prints each bundle's size; a bundle over its limit fails the build, so that nobody has to remember to look. */
async function report() {
  for (const [file, limit] of Object.entries(LIMITS)) {
    const { size } = await stat(path.join('dist/build', file))
    console.log(`${file.padEnd(22)} ${String(size).padStart(8)} bytes  (limit ${limit})`)
    if (size > limit && !watching) process.exitCode = 1
  }
}

async function finish() {
  for (const browserName of BROWSERS) {
    await assemble(browserName)
    await zip(browserName)
  }
  await report()
}

await rm('dist', { recursive: true, force: true })
// One change rebuilds several bundles: dist is put together once, after the last of them.
let settling
const onEnd = {
  name: 'assemble',
  setup: build =>
    build.onEnd(({ errors }) => {
      if (!watching || errors.length > 0) return
      clearTimeout(settling)
      settling = setTimeout(() => finish().catch(error => console.error(error.message)), 100)
    }),
}
const contexts = await Promise.all(bundles.map(bundle => context({ ...shared, ...bundle, plugins: [onEnd] })))
if (watching) {
  await Promise.all(contexts.map(each => each.rebuild()))
  await Promise.all(contexts.map(each => each.watch()))
  console.log('watching src …')
} else {
  await Promise.all(contexts.map(each => each.rebuild()))
  await finish()
  await Promise.all(contexts.map(each => each.dispose()))
}
