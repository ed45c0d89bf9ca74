import { arabicExamples } from './ar.examples.ts'
import { germanExamples } from './de.examples.ts'
import { spanishExamples } from './es.examples.ts'
import type { LanguageExamples } from './example-lists.ts'
import { frenchExamples } from './fr.examples.ts'
import { italianExamples } from './it.examples.ts'
import { portugueseExamples } from './pt.examples.ts'
import { russianExamples } from './ru.examples.ts'
import { ukrainianExamples } from './uk.examples.ts'

/** The examples of every language by its primary tag. */
export const LANGUAGE_EXAMPLES: Readonly<Record<string, LanguageExamples>> = {
  ar: arabicExamples,
  de: germanExamples,
  es: spanishExamples,
  fr: frenchExamples,
  it: italianExamples,
  pt: portugueseExamples,
  ru: russianExamples,
  uk: ukrainianExamples,
}
