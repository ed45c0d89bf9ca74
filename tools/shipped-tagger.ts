/** The tagger with the kernel and the weights that ship, for tools, tests and benchmarks in Node. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Tagger } from '../src/core/statements/tagger/tagger.ts'

const folder = path.resolve(import.meta.dirname, '../src/core/statements/tagger')

/** The bytes of this checkout's kernel. */
export const shippedKernel = (): Uint8Array => readFileSync(path.join(folder, 'kernel.wasm'))

/** The bytes of this checkout's weights. */
export const shippedWeights = (): Uint8Array => readFileSync(path.join(folder, 'weights.bin'))

/** Opens them. */
export const shippedTagger = (): Tagger => new Tagger({ kernel: shippedKernel(), weights: shippedWeights() })
