/** `npm run bench -- NAME [ARGS]` runs bench/NAME.ts, which exports `run(args)`. Without a name it lists them. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [name, ...args] = process.argv.slice(2)
const file = path.resolve(import.meta.dirname, `${name}.ts`)
if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(file) || name === 'run') {
  const names = readdirSync(import.meta.dirname).filter(each => each.endsWith('.ts') && each !== 'run.ts')
  console.error(
    `Benchmarks: ${names.map(each => each.slice(0, -3)).join(', ')}. Usage: npm run bench -- NAME DATA_FOLDER`,
  )
  process.exit(1)
}
const bench: { run(args: readonly string[]): Promise<void> | void } = await import(pathToFileURL(file).href)
await bench.run(args)
