/** What a page says of itself: address, title, outlet, date, language. All of it is the page's word and bounded. */
import type { PageDescription } from '../core/model.ts'
import { addressOf, languageTag, pageLimits, plainDescription, tidy } from './plain-description.ts'

const limits = { date: 40, json: 200_000, depth: 6, metas: 400 }

interface LinkedData {
  readonly headline?: string
  readonly published?: string
  readonly outlet?: string
}

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

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function isArticleData(value: unknown): boolean {
  const type = field(value, '@type')
  return [type].flat().some(each => typeof each === 'string' && /Article$|BlogPosting$|^Report$/.test(each))
}

/** The first article in parsed JSON-LD, through `@graph` and lists, to a bounded depth. */
function articleIn(value: unknown, depth: number): unknown {
  if (depth > limits.depth) return undefined
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 50)) {
      const found = articleIn(each, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  return isArticleData(value)
    ? value
    : articleIn(field(value, '@graph') ?? field(value, 'mainEntity') ?? null, depth + 1)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Many sites publish broken JSON-LD, with raw line breaks or templates left in. It is an extra; the tags remain.
    return null
  }
}

function linkedData(document: Document): LinkedData {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    const json = script.textContent ?? ''
    if (json.length > limits.json) continue
    const article = articleIn(parse(json), 0)
    if (article === undefined) continue
    const headline = words(field(article, 'headline')) ?? words(field(article, 'name'))
    const published = words(field(article, 'datePublished'))
    const outlet = words(field([field(article, 'publisher')].flat()[0], 'name'))
    return {
      ...(headline === undefined ? {} : { headline }),
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
    }
  }
  return {}
}

/** An ISO date or date-time as the page gives it; null where it is none. */
function isoDate(text: string): string | null {
  const date = tidy(text, limits.date)
  return /^\d{4}-\d{2}(-\d{2})?([T ].*)?$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null
}

function publishedOf(document: Document, metas: Metas, data: LinkedData): string | null {
  const names = ['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'date', 'dc.date']
  for (const candidate of [data.published ?? '', ...names.map(name => meta(metas, name))]) {
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
  const data = linkedData(document)
  const metas = metasOf(document)
  const plain = plainDescription(document)
  const title = tidy(data.headline, pageLimits.title) || tidy(meta(metas, 'og:title'), pageLimits.title)
  const outlet = meta(metas, 'og:site_name', 'application-name') || data.outlet
  return {
    url: canonicalOf(document),
    title: title || plain.title,
    outlet: tidy(outlet, pageLimits.outlet) || plain.outlet,
    published: publishedOf(document, metas, data),
    lang: langOf(document, metas),
  }
}
