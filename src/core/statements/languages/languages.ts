import { arabic } from './ar.data.ts'
import { type Cues, compileCues, type LanguageData } from './cues.ts'
import { german } from './de.data.ts'
import { spanish } from './es.data.ts'
import { french } from './fr.data.ts'
import { italian } from './it.data.ts'
import { portuguese } from './pt.data.ts'
import { russian } from './ru.data.ts'
import { ukrainian } from './uk.data.ts'

const DATA: Readonly<Record<string, LanguageData>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
}

/** The languages besides English whose claims are read, as primary tags. */
export const FOREIGN_LANGUAGES: readonly string[] = Object.keys(DATA)

const compiled = new Map<string, Cues>()

/** The cues of a language by its primary tag, or null where its claims are not read. Compiled when first asked for. */
export function cuesOf(primary: string): Cues | null {
  const known = compiled.get(primary)
  if (known !== undefined) return known
  const data = Object.hasOwn(DATA, primary) ? DATA[primary] : undefined
  if (data === undefined) return null
  const cues = compileCues(primary, data)
  compiled.set(primary, cues)
  return cues
}
