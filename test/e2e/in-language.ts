/**
 * The extension in one language. Browsers choose the words by their own language, and those of the tests speak English alone: this is
 * the built extension with the one language left in it, as its default.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Copies the built extension; gives the folder of the copy and what removes it. */
export async function inLanguage(
  extension: string,
  lang: string,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), `gainsay-${lang}-`))
  await cp(extension, folder, { recursive: true })
  for (const each of await readdir(path.join(folder, '_locales')))
    if (each !== lang) await rm(path.join(folder, '_locales', each), { recursive: true })
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: lang }))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) }
}
