/**
 * What the engine's bench runs in a worker of a real Chromium: Gainsay's reading of an article, and two peers that tag the same text.
 * Each answers `{ text, rounds }` with the milliseconds of each round.
 */
import { readStatements } from '../src/core/statements/read.ts'
import { Tagger, type TaggerFiles } from '../src/core/statements/tagger/tagger.ts'

declare global {
  /** The tagger's files, asked for before this script, as the extension does it. */
  var taggerFiles: Promise<TaggerFiles>
}

const opened = globalThis.taggerFiles.then(files => new Tagger(files))

addEventListener('message', async ({ data }: MessageEvent<{ text: string; rounds: number }>) => {
  const tagger = await opened
  const times = Array.from({ length: data.rounds }, () => {
    const before = performance.now()
    readStatements(data.text, 'en', tagger)
    return performance.now() - before
  })
  postMessage(times)
})
