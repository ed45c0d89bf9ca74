/** `npm run train -- NAME DATA_FOLDER` runs training/NAME/train.ts, which makes weights that ship. Without a name it lists them. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [name = '', ...args] = process.argv.slice(2)
const trainings = readdirSync(import.meta.dirname).filter(each =>
  existsSync(path.join(import.meta.dirname, each, 'train.ts')),
)
if (!trainings.includes(name)) {
  console.error(`Trainings: ${trainings.join(', ')}. Usage: npm run train -- NAME DATA_FOLDER`)
  process.exit(1)
}
const file = path.join(import.meta.dirname, name, 'train.ts')
const training: { run(args: readonly string[]): void } = await import(pathToFileURL(file).href)
training.run(args)
