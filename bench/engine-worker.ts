/**
 * What the engine's bench runs in a worker of a real Chromium: Gainsay's reading of an article, and two peers that tag the same text.
 * Each answers `{ text, rounds }` with the milliseconds of each round.
 */
import { readStatements } from '../src/core/statements/read.ts'
import { Tagger } from '../src/core/statements/tagger/tagger.ts'

const read = async (file: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(file)).arrayBuffer())

const opened = Promise.all([read('/tagger.wasm'), read('/tagger.bin')]).then(
  ([kernel, weights]) => new Tagger({ kernel, weights }),
)

addEventListener('message', async ({ data }: MessageEvent<{ text: string; rounds: number }>) => {
  const tagger = await opened
  const times = Array.from({ length: data.rounds }, () => {
    const before = performance.now()
    readStatements(data.text, 'en', tagger)
    return performance.now() - before
  })
  postMessage(times)
})
