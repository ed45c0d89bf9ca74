import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './in-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

async function run<Reply>(html: string, expression: string, path?: string): Promise<Reply> {
  const page = await openPage(browser, 'test/content/page-probe.ts', html, path)
  try {
    return (await page.evaluate(`inPage.${expression}`)) as Reply
  } finally {
    await page.close()
  }
}

interface Look {
  readonly article: boolean
  readonly blocks: readonly [string, string][]
}

const sentence = (about: string): string =>
  `${about}, the council said on Monday, although several people who live there, and work there, had another account of it. `
const paragraph = (about: string): string => `<p>${sentence(about).repeat(3)}</p>`
const story = ['The bridge', 'The mill', 'The weir', 'The road', 'The school'].map(paragraph).join('')
const short = ['The bridge', 'The mill', 'The weir', 'The road', 'The school']
  .map(each => `<p>${sentence(each)}</p>`)
  .join('')
const teaser = (about: string): string =>
  `<div class="card"><h2><a href="/2026/${about}">${about} is closed until the spring, says the council</a></h2><p>${sentence(about)}</p></div>`
const teasers = [
  'Bridge',
  'Mill',
  'Weir',
  'Road',
  'School',
  'Station',
  'Harbour',
  'Market',
  'Library',
  'Museum',
  'Pool',
  'Park',
]
  .map(teaser)
  .join('')

describe('what is an article', () => {
  test.each([
    ['a page with og:type article', `<meta property="og:type" content="article"><article>${story}</article>`],
    ['a page without any signal', `<div>${story}</div>`],
    [
      'an old page of line breaks',
      `<meta property="og:type" content="article"><td>${story.replaceAll(/<\/?p>/g, '<br><br>')}</td>`,
    ],
    ['a short story with no signal but its elements', `<article><h1>The bridge</h1>${short}</article>`],
    ['a page in one big form', `<form><input name="localName"><div>${story}</div></form>`],
  ])('%s', async (_name, html) => {
    const { article, blocks } = await run<Look>(html, 'look()')
    expect(article).toBe(true)
    expect(blocks.filter(([kind]) => kind === 'paragraph')).toHaveLength(5)
  })

  test.each([
    ['a front page', `<meta property="og:type" content="website">${teasers}`, '/'],
    ['a section', `<main>${teasers}</main>`, '/world'],
    ['a shop', '<script type="application/ld+json">{"@type":"Product"}</script><p>Buy it now.</p>', '/kettle'],
    ['an editor', `<div contenteditable="true">${story}</div>`, '/edit'],
    ['a mail application', `<div role="application">${story}</div>`, '/mail'],
    ['a field full of text', `<textarea>${story}</textarea>`, '/write'],
    ['hidden text', `<div style="display:none">${story}</div>`, '/hidden'],
    ['an empty page', '', '/empty'],
  ])('not %s', async (_name, html, path) => {
    expect((await run<Look>(html, 'look()', path)).article).toBe(false)
  })

  test('the look is cheap', async () => {
    const data = `<script type="application/ld+json">{"@type":"Thing","text":"${'x'.repeat(100_000)}"}</script>`
    expect(await run<number>(`${data}${story.repeat(40)}`, 'gateTime()')).toBeLessThan(3)
  })
})

describe('what belongs to an article', () => {
  const page = `<!doctype html><title>Bridge</title><meta property="og:type" content="article"><body class="has-sidebar">
    <nav><p>${sentence('Navigation')}</p></nav><div class="cookie-consent"><p>${sentence('Cookies')}</p></div>
    <main class="page-overlay-wrapper"><h1>The bridge is closed until the spring</h1><p class="standfirst">${sentence('A short account')}</p>
    <figure><img><figcaption>The bridge on the evening of the flood. Photo: A. Photographer</figcaption></figure>
    <article><p>Advertisement</p>${story}<blockquote>“${sentence('We')}”</blockquote><ul><li>${sentence('One thing')}</li></ul>
    <div class="related-stories"><h3>Related stories</h3><p>${sentence('Another story')}</p></div>
    <aside><p>${sentence('An aside')}</p></aside></article>
    <section id="comments"><h2>Comments</h2><p>${sentence('A reader')}</p></section></main>
    <footer><p>${sentence('The footer')}</p></footer>`

  test('headline, standfirst, captions, quotes and lists are in, the surroundings out', async () => {
    const { blocks } = await run<Look>(page, 'look()')
    const whole = blocks.map(([, text]) => text).join('\n')
    for (const part of [
      'Navigation',
      'Cookies',
      'Another story',
      'An aside',
      'A reader',
      'The footer',
      'Advertisement',
    ])
      expect(whole).not.toContain(part)
    expect(blocks.map(([kind]) => kind)).toEqual(
      expect.arrayContaining(['headline', 'paragraph', 'quote', 'list-item']),
    )
    expect(blocks[0]).toEqual(['headline', 'The bridge is closed until the spring'])
  })
})

describe('what a page says of itself', () => {
  test('from tags and JSON-LD, bounded, broken data ignored', async () => {
    const html = `<html lang="en_GB"><head><title>${'t'.repeat(900)}</title>
      <link rel="canonical" href="/2026/01/bridge?id=7#part"><meta property="og:site_name" content="${'The Echo '.repeat(40)}">
      <script type="application/ld+json">{ broken </script>
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":{"no":1},"datePublished":"2026-01-05T10:00:00Z"}]}</script>`
    const page = await run<Record<string, string>>(html, 'describe()')
    expect(page).toMatchObject({
      url: 'https://news.test/2026/01/bridge?id=7',
      published: '2026-01-05T10:00:00Z',
      lang: 'en-GB',
    })
    expect(page.title).toHaveLength(300)
    expect(page.outlet?.length).toBeLessThanOrEqual(100)
  })

  test('from nothing but the address', async () => {
    const page = await run<unknown>('<p>Nothing.', 'describe()')
    expect(page).toEqual({
      url: 'https://news.test/2026/01/bridge',
      title: 'news.test',
      outlet: 'news.test',
      published: null,
      lang: 'und',
    })
  })

  test('not in the name of another host', async () => {
    const html =
      '<link rel="canonical" href="https://other.test/story"><meta property="og:title" content="A &lt;b&gt; story">'
    expect(await run<unknown>(html, 'describe()')).toMatchObject({
      url: 'https://news.test/2026/01/bridge',
      title: 'A <b> story',
    })
  })
})

test('lightness is read from every form of a computed colour', async () => {
  const colours = [
    'rgb(0, 0, 0)',
    'rgb(255 255 255 / 0.5)',
    'oklch(0.9 0.1 200)',
    'lab(20 1 2)',
    'color(srgb 1 1 1)',
    'red',
  ]
  const lights = await run<(number | null)[]>(
    '<p>',
    `lightnessOf ? ${JSON.stringify(colours)}.map(inPage.lightnessOf) : []`,
  )
  expect(lights.map(each => (each === null ? null : Math.round(each * 100) / 100))).toEqual([0, 1, 0.9, 0.2, 1, null])
})
