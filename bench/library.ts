/**
 * What the library costs in real browsers, by its size: look-ups warm and from a killed background, memory, import, growth.
 *   npm run bench -- library FOLDER-OF-EVAL [--browser chromium|firefox] [--no-peers] [--no-warm] [CLAIMS ...]
 * Each background under test (Gainsay's own, an empty one, MiniSearch) is an extension of its own on a fresh profile. Times
 * are medians; others who use the machine show in them, so the load is printed.
 */
import type { BrowserName } from '../tools/browser/extension-browser.ts'
import { articleSentences, manyClaims } from './claim-corpus.ts'
import { measureInBrowser } from './library/in-browser.ts'
import { measureWarm } from './library/warm.ts'
import { buildMiniSearch } from './mini-search.ts'

/** Prints the tables. */
export async function run([folder, ...args]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Name the folder that holds matching/ and attribution/.')
  const numbers = args.map(Number).filter(each => each > 0)
  const sizes = numbers.length > 0 ? numbers : [3_000, 16_000, 300_000]
  const texts = manyClaims(folder, Math.max(...sizes))
  const article = articleSentences(folder)
  if (!args.includes('--no-warm')) measureWarm(texts, article, sizes)
  const peerJson = (size: number): string =>
    JSON.stringify(buildMiniSearch(texts.slice(0, size).map((text, at) => ({ id: String(at), text, lang: 'en' }))))
  const all: readonly BrowserName[] = ['chromium', 'firefox']
  const wanted = args[args.indexOf('--browser') + 1]
  for (const name of args.includes('--browser') ? all.filter(each => each === wanted) : all) {
    await measureInBrowser(name, { texts, article, sizes, peerJson }, !args.includes('--no-peers'))
  }
}
