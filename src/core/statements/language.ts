import { primaryTag } from '../text/languages.ts'
import { FOREIGN_LANGUAGES } from './languages/languages.ts'

/** The languages whose claims are read, as primary language tags. In all others only known claims are recognised. */
export const COVERED_LANGUAGES: readonly string[] = ['en', ...FOREIGN_LANGUAGES]

/** Tells whether claims in a language are read, by its BCP 47 tag. What a text is written in, languageOf tells. */
export function isLanguageCovered(lang: string): boolean {
  return COVERED_LANGUAGES.includes(primaryTag(lang))
}
