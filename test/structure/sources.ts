/** The source files of src/ and what each imports: what the structure tests look at. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file: its path from the project's root with forward slashes, its text, and the targets of its imports. */
export interface Source {
  readonly file: string
  readonly text: string
  /** Project files as paths from the root, packages by their names. */
  readonly imports: readonly string[]
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]/g

const slashes = (file: string): string => file.split(path.sep).join('/')

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, target = '']) =>
    target.startsWith('.') ? slashes(path.join(path.dirname(file), target)) : target,
  )
}

/** All TypeScript files under a folder of the project. */
export function sourcesUnder(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => slashes(path.join(folder, name)))
    .sort()
    .map(file => {
      const text = readFileSync(file, 'utf8')
      return { file, text, imports: importsOf(file, text) }
    })
}
