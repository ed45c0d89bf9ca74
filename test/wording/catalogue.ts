/** The extension's messages where there is no extension: from `_locales`, as browsers put them together. */
import { readFileSync } from 'node:fs'

/** One message of a file of `_locales`. */
export interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

/** The file of one language. */
export const messagesOf = (lang: string): Readonly<Record<string, Message>> =>
  JSON.parse(readFileSync(`_locales/${lang}/messages.json`, 'utf8'))

/** `browser.i18n` of a browser in one of our languages; a message that is missing there is English. */
export function catalogue(lang: string) {
  const own = messagesOf(lang)
  const english = messagesOf('en')
  return {
    getUILanguage: () => lang,
    getMessage(key: string, values: readonly string[] = []): string {
      const { message = '', placeholders = {} } = own[key] ?? english[key] ?? {}
      return message.replace(/\$(\w+)\$/g, (_, name: string) => {
        const { content = '' } = placeholders[name.toLowerCase()] ?? {}
        return values[Number(content.slice(1)) - 1] ?? ''
      })
    },
  }
}
