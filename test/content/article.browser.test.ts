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
    ['a form', `<form>${'<label>Name <input></label><p>Please fill in.</p>'.repeat(40)}</form>`, '/apply'],
    [
      'a bank',
      `<main><table>${'<tr><td>3 May</td><td>Rent</td><td>-700.00</td></tr>'.repeat(200)}</table></main>`,
      '/account',
    ],
    [
      'results of a search',
      `<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>${teasers}`,
      '/search',
    ],
    ['a field full of text', `<textarea>${story}</textarea>`, '/write'],
    ['hidden text', `<div style="display:none">${story}</div>`, '/hidden'],
    ['an empty page', '', '/empty'],
  ])('not %s', async (_name, html, path) => {
    expect((await run<Look>(html, 'look()', path)).article).toBe(false)
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

describe('what else stands in the page', () => {
  const inPage = (inside: string): string =>
    `<meta property="og:type" content="article"><main><article><h1>The bridge is closed until the spring</h1>${story}${inside}</article></main>`
  const textOf = async (html: string): Promise<string> =>
    (await run<Look>(html, 'look()')).blocks.map(([, text]) => text).join('\n')

  test('stories beside the one with the headline are left out', async () => {
    const other = (about: string): string => `<article><h3>${about}</h3>${paragraph(about).repeat(3)}</article>`
    const text = await textOf(
      `${inPage('')}<div>${['Another town', 'A third town', 'A fourth'].map(other).join('')}</div>`,
    )
    expect(text).toContain('The school, the council said')
    expect(text).not.toMatch(/Another town|A third town|A fourth/)
  })

  test('a post that the article shows is a quote of it, the buttons beside are not', async () => {
    const { blocks } = await run<Look>(
      inPage(
        `<div class="social-embed"><blockquote><p>${sentence('A post')}</p></blockquote><p>${sentence('Share it')}</p></div>`,
      ),
      'look()',
    )
    expect(blocks.filter(([, text]) => text.startsWith('A post')).map(([kind]) => kind)).toEqual(['quote'])
    expect(blocks.some(([, text]) => text.startsWith('Share it'))).toBe(false)
  })

  test('short lines between paragraphs and tables of figures belong to it, a layout table of links does not', async () => {
    const rows = ['Bridge', 'Mill', 'Weir', 'Road']
      .map(each => `<tr><td>${each}</td><td>12</td><td>7</td></tr>`)
      .join('')
    const links = ['One', 'Two', 'Three'].map(
      each => `<tr><td><a href="/x">${each}</a></td><td><a href="/y">More</a></td></tr>`,
    )
    const text = await textOf(
      inPage(`<p>WEIR HOLDS</p><table>${rows}</table>${paragraph('The pool')}<table>${links.join('')}</table>`),
    )
    expect(text).toContain('\nWEIR HOLDS\nBridge\n12\n7\nMill')
    expect(text).not.toContain('Three')
  })

  test('how to follow the writer and the way to the next story are left out', async () => {
    const text = await textOf(
      inPage(`<p>Follow Ann Example on Twitter @annexample, or on Facebook.</p>
        <div class="next-prev"><p>${sentence('The next story')}</p></div>`),
    )
    expect(text).not.toMatch(/annexample|next story/)
  })

  test('a screen over the page, comments, adverts and whatever is hidden are left out', async () => {
    const hidden = [
      `<div role="dialog"><p>${sentence('A consent box')}</p></div>`,
      `<div class="comments-list"><p>${sentence('A comment')}</p></div>`,
      `<div class="ad-slot"><p>${sentence('An advert')}</p></div>`,
      `<div style="visibility:hidden"><p>${sentence('Invisible')}</p></div>`,
      `<p style="position:absolute;clip:rect(0 0 0 0)">${sentence('Clipped')}</p>`,
      `<div aria-hidden="true"><p>${sentence('Unspoken')}</p></div>`,
      `<details><summary>More</summary><p>${sentence('Folded away')}</p></details>`,
      `<div contenteditable="true"><p>${sentence('A draft')}</p></div><textarea>${sentence('A field')}</textarea>`,
    ].join('')
    const text = await textOf(inPage(`${hidden}${paragraph('The end')}`))
    expect(text).toContain('The end, the council said')
    expect(text).not.toMatch(/consent box|A comment|An advert|Invisible|Clipped|Unspoken|Folded away|A draft|A field/)
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
