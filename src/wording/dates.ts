/** Dates as people read them, in the reader's own language. */
import { locale } from './say.ts'

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/

/** An ISO date or date-time as a short date; what is no date is shown as it was written. */
export function dateWords(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  // A date without a time is the same day everywhere: it must not move with the reader's time zone.
  const zone = DATE_ONLY.test(iso) ? { timeZone: 'UTC' } : {}
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone }).format(time)
}

/** A moment in ms since the epoch as a short date. */
export const momentWords = (moment: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment)

/** The same with the time of day. */
export const timeWords = (moment: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)

/** A language's name in the reader's language; the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    // Pages write all sorts of things into `lang`; Intl throws on what is not a tag.
    return tag
  }
}
