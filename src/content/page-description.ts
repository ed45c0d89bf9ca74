/** What a page says of itself: address, title, outlet, date, language. All of it is the page's word and bounded. */
import type { PageDescription } from '../core/model.ts'
import { dateOf, fieldOf, isObject, listOf, nameOf, wordsOf } from '../core/text/json-ld.ts'
import { linkedDataOf } from './linked-data.ts'
import { addressOf, languageTag, pageLimits, plainDescription, tidy } from './plain-description.ts'

const limits = { date: 40, depth: 6, metas: 400 }

type Metas = ReadonlyMap<string, string>

/** The page's meta elements by every name they have; the first of a name counts. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string>()
  for (const element of [...document.getElementsByTagName('meta')].slice(0, limits.metas)) {
    const content = tidy(element.getAttribute('content'), pageLimits.url)
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

const meta = (metas: Metas, ...names: readonly string[]): string => {
  for (const name of names) {
    const content = metas.get(name)
    if (content !== undefined) return content
  }
  return ''
}

/** The canonical address counts only on the page's own host: a page may not speak for another outlet. */
function canonicalOf(document: Document): string {
  const own = addressOf(document.URL)
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  if (!href || !URL.canParse(href, document.baseURI) || !URL.canParse(own)) return own
  const canonical = new URL(href, document.baseURI)
  const here = new URL(own)
  const named = canonical.pathname !== '/' || here.pathname === '/'
  return /^https?:$/.test(canonical.protocol) && canonical.host === here.host && named ? addressOf(canonical.href) : own
}

function isArticleData(value: object): boolean {
  return listOf(fieldOf(value, '@type')).some(each => /Article$|BlogPosting$|^Report$/.test(wordsOf(each)))
}

/** The first article in parsed JSON-LD, through `@graph` and lists, to a bounded depth. */
function articleIn(value: unknown, depth: number): object | undefined {
  if (depth > limits.depth) return undefined
  for (const each of listOf(value).slice(0, 50)) {
    if (Array.isArray(each)) continue
    const found = !isObject(each)
      ? undefined
      : isArticleData(each)
        ? each
        : articleIn(fieldOf(each, '@graph') ?? fieldOf(each, 'mainEntity'), depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Many sites publish broken JSON-LD, with raw line breaks or templates left in. It is an extra; the tags remain.
    return null
  }
}

function articleData(document: Document): object {
  for (const json of linkedDataOf(document)) {
    const article = articleIn(parse(json), 0)
    if (article !== undefined) return article
  }
  return {}
}

/** An ISO date or date-time as the page gives it; null where it is none. */
const isoDate = (value: unknown): string | null => dateOf(wordsOf(value).slice(0, limits.date)) || null

function publishedOf(document: Document, metas: Metas, data: object): string | null {
  const names = ['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'date', 'dc.date']
  for (const candidate of [fieldOf(data, 'datePublished'), ...names.map(name => meta(metas, name))]) {
    const date = isoDate(candidate)
    if (date !== null) return date
  }
  const time = document.querySelector(
    'article time[datetime], time[itemprop="datePublished"], time[pubdate], main time',
  )
  return isoDate(time?.getAttribute('datetime') ?? '')
}

const langOf = (document: Document, metas: Metas): string =>
  languageTag(document.documentElement.getAttribute('lang') ?? meta(metas, 'content-language', 'og:locale'))

/** Describes the page. Reads tags and JSON-LD only, never the article's text. */
export function describePage(document: Document): PageDescription {
  const data = articleData(document)
  const metas = metasOf(document)
  const plain = plainDescription(document)
  const title = wordsOf(fieldOf(data, 'headline')) || wordsOf(fieldOf(data, 'name')) || meta(metas, 'og:title')
  const outlet = meta(metas, 'og:site_name', 'application-name') || nameOf(fieldOf(data, 'publisher'))
  return {
    url: canonicalOf(document),
    title: tidy(title, pageLimits.title) || plain.title,
    outlet: tidy(outlet, pageLimits.outlet) || plain.outlet,
    published: publishedOf(document, metas, data),
    lang: langOf(document, metas),
  }
}
