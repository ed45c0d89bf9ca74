import { expect, it } from 'vitest'
import { compileKernel } from '../../tools/kernel.ts'
import { shippedKernel } from '../../tools/shipped-tagger.ts'

it('kernel.wasm is what its source compiles to (npm run kernel makes it again)', async () => {
  expect(Buffer.compare(await compileKernel(), shippedKernel())).toBe(0)
}, 240_000)
