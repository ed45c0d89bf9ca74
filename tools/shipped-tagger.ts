/** The tagger with the weights that ship, for tools, tests and benchmarks in Node. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Tagger } from '../src/core/statements/tagger/tagger.ts'

/** Opens the weights of this checkout. */
export function shippedTagger(): Tagger {
  return new Tagger(readFileSync(path.resolve(import.meta.dirname, '../src/core/statements/tagger/weights.bin')))
}
