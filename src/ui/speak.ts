/** A page of the extension in the language of its words. */
import { direction, language } from '../wording/say.ts'

/** Tells browser and screen reader in which language the page is, and which way it is written. Call before anything is drawn. */
export function speak(): void {
  document.documentElement.lang = language
  document.documentElement.dir = direction
}
