/**
 * The words of Gainsay's own screens, from `_locales`, in the browser's language, else in English. The English file says which
 * messages there are and which placeholders each has: a wrong name does not compile.
 */
import type english from '../../_locales/en/messages.json'
import { extensionApi } from '../messaging/extension-api.ts'

type Messages = typeof english

/** The name of a message. */
export type Key = keyof Messages

type Names<K extends Key> = Messages[K] extends { readonly placeholders: infer Placeholders }
  ? keyof Placeholders
  : never

/** What stands in the place of each placeholder: numbers are written as the reader's language writes them. */
type Values<Name extends PropertyKey> = Readonly<Record<Name, string | number>>

/** The name of a message without placeholders. */
export type PlainKey = { [K in Key]: [Names<K>] extends [never] ? K : never }[Key]

/** The name of a message that has a form for each number of things: "claims" for `claims_one`, `claims_other` and what else the language has. */
export type CountedKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

type CountedNames<Base extends CountedKey> = Exclude<Names<`${Base}_other` & Key>, 'count'>

const message = (key: string, values: readonly string[] = []): string => extensionApi.i18n.getMessage(key, [...values])

/** The language of the messages, as a tag; "en" where the browser's own language is none of ours. */
export const language = message('language')

/** Which way it is written. */
export const direction = message('direction') === 'rtl' ? 'rtl' : 'ltr'

const own = extensionApi.i18n.getUILanguage()

/** For dates, numbers and plural forms: the browser's own language with its country, where the messages are in it. */
export const locale = own.split('-')[0] === language ? own : language

const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)

/** A number as people write it. */
export const numberWords = (value: number): string => numbers.format(value)

/** A share of 1 as people write it: "12 %". */
export const shareWords = (share: number, digits = 0): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share)

/** Placeholders are numbered in the order of their names; a test holds the files to it. */
const inOrder = <Value>(values: Readonly<Record<string, Value>>): readonly Value[] =>
  Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value)

/** A name in Latin letters must not turn an Arabic sentence around: what is put in stands in a direction of its own. */
const isolated = (value: string | number): string => {
  const words = typeof value === 'number' ? numberWords(value) : value
  return direction === 'ltr' ? words : `\u2068${words}\u2069`
}

/** A message. */
export function say<K extends Key>(key: K, ...[values]: [Names<K>] extends [never] ? [] : [Values<Names<K>>]): string {
  return values === undefined ? message(key) : message(key, inOrder<string | number>(values).map(isolated))
}

/** The form of a message that fits the number: "1 note", "3 notes". */
export function sayCount<Base extends CountedKey>(
  base: Base,
  count: number,
  ...[others]: [CountedNames<Base>] extends [never] ? [] : [Values<CountedNames<Base>>]
): string {
  return message(`${base}_${plurals.select(count)}`, inOrder<string | number>({ ...others, count }).map(isolated))
}

/** A letter for private use marks the place of each part while the message is put together. */
const FIRST_MARK = 0xe000

/** A message with pieces of a page in it: its words and the pieces in their order. */
export function sayWith<K extends Key, Pieces extends Readonly<Record<Names<K>, unknown>>>(
  key: K,
  pieces: Pieces,
): (string | Pieces[keyof Pieces])[] {
  const ordered = inOrder(pieces as Readonly<Record<string, Pieces[keyof Pieces]>>)
  const words = message(
    key,
    ordered.map((_, at) => String.fromCharCode(FIRST_MARK + at)),
  )
  return words
    .split(/([\uE000-\uE008])/u)
    .map(part => ordered[part.charCodeAt(0) - FIRST_MARK] ?? part)
    .filter(part => part !== '')
}
