/** The address of a shared library, as people write it. */
import { SharingFailure } from './failure.ts'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u

/** The database's address as it is kept, and its name. Throws {@link SharingFailure} for what is no address, or lets everybody on the way read along. */
export function sharedAddress(typed: string): { readonly address: string; readonly title: string } {
  const wrong = (words: string) => new SharingFailure(words, { isPassing: false })
  const trimmed = typed.trim()
  if (!/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed))
    throw wrong('Enter the address of the library on its server, such as https://couch.example.org/desk')
  const url = new URL(trimmed)
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw wrong('The address must begin with https://: with http:// everybody on the way could read the password.')
  if (url.username !== '' || url.password !== '') throw wrong('Leave name and password out of the address.')
  const path = url.pathname.replace(/\/+$/u, '')
  const title = path.split('/').at(-1) ?? ''
  if (!/^[a-z][a-z0-9_$()+-]*$/u.test(title))
    throw wrong(`Which library on ${url.host}? The address ends with its name, as in ${url.origin}/desk`)
  return { address: `${url.origin}${path}`, title }
}
