/** Compiles the tagger's kernel from AssemblyScript. As a program, `npm run kernel`, it writes kernel.wasm, which stands beside its source. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { main } from 'assemblyscript/asc'

const folder = path.resolve(import.meta.dirname, '../src/core/statements/tagger')

/** The bytes of kernel.wasm: the same source gives the same. Throws what the compiler has to say. */
export async function compileKernel(): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  const { error, stderr } = await main(
    // Nothing is collected and nothing asserted: all memory is the kernel's own. Warning 112: vectors cross no border of the kernel.
    [
      'kernel/kernel.ts',
      ...['--baseDir', folder, '--outFile', 'kernel.wasm', '-O3', '--runtime', 'stub', '--noAssert'],
      ...['--enable', 'simd', '--disableWarning', '112'],
    ],
    {
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') bytes = Uint8Array.from(contents)
      },
    },
  )
  if (error !== null) throw new Error(`the kernel cannot be compiled: ${stderr.toString()}`)
  return bytes
}

if (process.argv[1] === import.meta.filename) writeFileSync(path.join(folder, 'kernel.wasm'), await compileKernel())
