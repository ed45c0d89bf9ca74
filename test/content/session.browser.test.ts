import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundleForPage, openBrowser, openPage } from './in-page.ts'
import type { Wanted } from './session-probe.ts'

const filler = (from: string): string =>
  `<p>${`${from}, people who live by the river said on Monday, the water had been rising for a week. `.repeat(4)}</p>`

const article = `<!doctype html><html lang="en"><head><title>Bridge closed</title><meta property="og:type" content="article"></head>
<body style="font:16px/1.5 sans-serif"><nav><a href="#home">Home</a></nav><article><h1>The bridge that was closed in the night</h1>
<p id="first">The mayor said the bridge had been <em>unsafe</em> for years. A spokesman for the builders denied it on Friday.</p>
${filler('In the valley')}
<p>The company paid <a id="link" href="#paid">two million in fines</a> last year, an official said. Nobody could verify that.</p>
${filler('Upstream')}${filler('Downstream')}${filler('In the town')}${filler('At the mill')}
<p id="last">Engineers claim the piers were cracked. More is to come.</p></article></body></html>`

const marks: readonly Wanted[] = [
  { words: 'the bridge had been unsafe for years', mark: 'countered', against: 'denied it on Friday' },
  { words: 'The company paid two million in fines last year', mark: 'noted' },
  { words: 'Engineers claim the piers were cracked', mark: 'unchecked' },
]

interface Seen {
  readonly reads: number
  readonly highlights: Readonly<Record<string, readonly string[]>>
  readonly opened: readonly string[]
  readonly mutations: readonly string[]
  readonly hosts: number
  readonly sent: readonly string[]
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())
beforeEach(async () => {
  page = await openPage(browser, 'test/content/session-probe.ts', article)
  await page.bringToFront()
})
afterEach(() => page.close())

const call = (name: string, ...given: readonly unknown[]): Promise<unknown> =>
  page.evaluate(`inPage.${name}(${given.map(each => JSON.stringify(each)).join()})`)
const seen = async (): Promise<Seen> => (await call('seen')) as Seen

async function until(what: string, isSo: (now: Seen) => boolean): Promise<Seen> {
  for (let waited = 0; waited < 12_000; waited += 50) {
    const now = await seen()
    if (isSo(now)) return now
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`never: ${what}; ${JSON.stringify(await seen())}`)
}

const painted = (now: Seen): boolean => now.highlights['gainsay-countered'] !== undefined

async function started(failures = 0): Promise<Seen> {
  await call('start', marks, failures)
  return until('painted', painted)
}

async function click(words: string): Promise<void> {
  const { x, y } = (await call('placeOf', words)) as { x: number; y: number }
  await page.mouse.click(x, y)
  await new Promise(resolve => setTimeout(resolve, 80))
}

describe('marks', () => {
  test('are painted by kind without a change to the page', async () => {
    const now = await started()
    expect(now.highlights).toEqual({
      'gainsay-countered': ['the bridge had been unsafe for years'],
      'gainsay-noted': ['The company paid two million in fines last year'],
      'gainsay-unchecked': ['Engineers claim the piers were cracked'],
    })
    expect(now.mutations).toEqual([])
    expect(now.reads).toBe(1)
  })

  test('take the dark palette where the text is light', async () => {
    await page.evaluate(() => document.body.setAttribute('style', 'background:#111;color:#eee'))
    await call('start', marks)
    const now = await until('painted', ({ highlights }) => highlights['gainsay-countered-dark'] !== undefined)
    expect(now.highlights['gainsay-countered']).toBeUndefined()
  })

  test('come also when the background only answers the third time', async () => {
    expect((await started(2)).reads).toBe(1)
  })

  test('hide and show, and leave the page’s own highlights alone', async () => {
    await page.evaluate(() => CSS.highlights.set('page-own', new Highlight(new Range())))
    await started()
    await call('ask', 'showMarks', { shown: false })
    expect(Object.keys((await seen()).highlights)).toEqual(['page-own'])
    expect(await call('ask', 'pageState')).toMatchObject({ status: 'read', marksShown: false })
    await call('ask', 'showMarks', { shown: true })
    expect(painted(await seen())).toBe(true)
    await call('ask', 'stop')
    expect(Object.keys((await seen()).highlights)).toEqual(['page-own'])
    expect((await seen()).mutations).toEqual([])
  })

  test('of claims beyond the main ones come when asked for, and go again', async () => {
    const beyond = { words: 'Nobody could verify that', mark: 'unchecked', rest: true } as const
    await call('start', [...marks, beyond])
    const main = ['Engineers claim the piers were cracked']
    const unchecked = async () => (await until('painted', painted)).highlights['gainsay-unchecked']
    expect(await unchecked()).toEqual(main)
    expect(await call('ask', 'pageState')).toMatchObject({ restShown: false })
    await call('ask', 'showRest', { shown: true })
    expect(await unchecked()).toEqual([beyond.words, ...main])
    expect(await call('ask', 'pageState')).toMatchObject({ restShown: true })
    await call('ask', 'showRest', { shown: false })
    expect(await unchecked()).toEqual(main)
  })

  test('that overlap are all painted, and each is reached where it stands alone, the shortest where they share words', async () => {
    const overlapping: readonly Wanted[] = [
      { words: 'Engineers claim the piers were cracked. More is to come', mark: 'countered' },
      { words: 'the piers were cracked', mark: 'noted' },
      { words: 'were cracked. More is', mark: 'unchecked' },
    ]
    await call('start', overlapping)
    const now = await until('painted', painted)
    expect(now.highlights).toEqual(
      Object.fromEntries(overlapping.map(({ words, mark }) => [`gainsay-${mark}`, [words]])),
    )
    await page.evaluate(() => document.getElementById('last')?.scrollIntoView({ block: 'center' }))
    for (const words of ['Engineers', 'the piers', 'cracked', 'More', 'come']) {
      await click(words)
      await page.keyboard.press('Escape')
    }
    // "cracked" stands in all three, of which the last is the shortest.
    expect((await seen()).opened).toEqual(['c0', 'c1', 'c2', 'c2', 'c0'])
  })

  test('a second copy of the script leaves the first one alone', async () => {
    await started()
    const again = await bundleForPage('src/content/index.ts')
    await page.evaluate(`{ const probe = globalThis.inPage; ${again}; globalThis.inPage = probe }`)
    await new Promise(resolve => setTimeout(resolve, 800))
    expect((await seen()).reads).toBe(1)
  })

  test('go quietly when the extension is gone', async () => {
    await started()
    await call('setAlive', false)
    await click('The mayor')
    await click('had been')
    const now = await until('gone', ({ highlights }) => Object.keys(highlights).length === 0)
    expect(now.hosts).toBe(0)
  })
})

describe('the card', () => {
  test('opens on a click on a mark, names its passages, closes on Escape', async () => {
    await started()
    await click('had been')
    const open = await until('open', now => now.hosts === 1)
    expect(open.opened).toEqual(['c0'])
    expect(open.highlights['gainsay-linked']).toEqual(['denied it on Friday'])
    await page.keyboard.press('Escape')
    const closed = await seen()
    expect(closed.hosts).toBe(0)
    expect(closed.highlights['gainsay-linked']).toBeUndefined()
    expect(new Set(closed.mutations)).toEqual(new Set(['HTML']))
  })

  test('does not open beside a mark, on a link, while selecting, or for the page’s own events', async () => {
    await started()
    await click('A spokesman')
    await click('million')
    const { x, y } = (await call('placeOf', 'had been')) as { x: number; y: number }
    await page.mouse.move(x - 20, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 4 })
    await page.mouse.up()
    await page.evaluate(
      (left, top) =>
        document
          .elementFromPoint(left, top)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left, clientY: top })),
      x,
      y,
    )
    await new Promise(resolve => setTimeout(resolve, 200))
    expect((await seen()).opened).toEqual([])
  })

  test('does not open where the page takes the click for itself', async () => {
    await started()
    await page.evaluate(() =>
      document.getElementById('first')?.addEventListener('click', event => event.preventDefault()),
    )
    await click('had been')
    expect((await seen()).opened).toEqual([])
  })

  test('closes on a click elsewhere and opens again after the page took its host away', async () => {
    await started()
    await click('had been')
    await until('open', now => now.hosts === 1)
    await click('A spokesman')
    await until('closed', now => now.hosts === 0)
    await click('had been')
    await until('open again', now => now.hosts === 1)
    await page.evaluate(() => document.querySelector('gainsay-card')?.remove())
    await click('had been')
    expect((await until('open a third time', now => now.hosts === 1)).opened).toHaveLength(3)
  })

  test('steps through the marks by keyboard and gives the focus back', async () => {
    await started()
    await page.focus('#link')
    for (const direction of [1, 1, 1, -1]) {
      await call('ask', 'step', { direction })
      await new Promise(resolve => setTimeout(resolve, 400))
    }
    expect((await seen()).opened).toHaveLength(4)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('gainsay-card')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link')
  })

  test('does not move the page', async () => {
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'html > * { display: block; margin: 100px; padding: 50px; position: static; width: 500px }'
      document.head.append(style)
    })
    await started()
    const before = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.body.getBoundingClientRect().top,
    ])
    await click('had been')
    await until('open', now => now.hosts === 1)
    expect(
      await page.evaluate(() => [document.documentElement.scrollHeight, document.body.getBoundingClientRect().top]),
    ).toEqual(before)
  })
})

describe('messages', () => {
  test('reveal scrolls to the words and flashes them', async () => {
    await started()
    expect(await call('ask', 'reveal', { id: 'c2' })).toBe(true)
    expect((await seen()).highlights['gainsay-flash']).toEqual(['Engineers claim the piers were cracked'])
    expect(await call('ask', 'reveal', { id: 'nothing' })).toBe(false)
    expect(await call('ask', 'reveal', { id: 's0' })).toBe(true)
    await until('the flash ends', ({ highlights }) => highlights['gainsay-flash'] === undefined)
  })

  test('reveal finds words that the page has changed since, and refuses those it took away', async () => {
    await started()
    const reply = await page.evaluate(async () => {
      const [first, last] = ['first', 'last'].map(id => document.getElementById(id))
      const old = document.querySelector('article')
      old?.prepend('A correction was put in here. ')
      if (first)
        first.textContent = 'The mayor said the old bridge had been “un\u00adsafe” for years. A spokesman denied it.'
      last?.remove()
      return Promise.all(['c0', 'c2'].map(id => Reflect.get(globalThis, 'inPage').ask('reveal', { id })))
    })
    expect(reply).toEqual([true, false])
    const { highlights } = await seen()
    expect(highlights['gainsay-flash']).toEqual(['the old bridge had been “un\u00adsafe” for years'])
  })

  test('the words that the address asks for are shown once, unless the reader has moved on', async () => {
    await call('start', marks, 0, 'the piers were cracked')
    const now = await until('flash', ({ highlights }) => highlights['gainsay-flash'] !== undefined)
    expect(now.highlights['gainsay-flash']).toEqual(['the piers were cracked'])
    await page.waitForFunction(() => scrollY > 0)
    await until('no flash', ({ highlights }) => highlights['gainsay-flash'] === undefined)
    await call('ask', 'libraryChanged')
    const { reads } = await until('read again', each => each.reads === 2)
    expect(reads).toBe(2)
    expect((await seen()).highlights['gainsay-flash']).toBeUndefined()
  })

  test('a reader who scrolled on is left where they are', async () => {
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    const before = await page.evaluate(() => scrollY)
    await call('start', marks, 0, 'The mayor said')
    await until('painted', painted)
    expect(before).toBeGreaterThan(0)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    expect((await seen()).highlights['gainsay-flash']).toBeUndefined()
  })

  test('selection gives the article’s words and none of a field', async () => {
    await started()
    expect(await call('ask', 'selection')).toBeNull()
    await page.evaluate(() => {
      const first = document.getElementById('first')
      if (first !== null) document.getSelection()?.selectAllChildren(first)
    })
    expect(await call('ask', 'selection')).toMatchObject({
      text: 'The mayor said the bridge had been unsafe for years. A spokesman for the builders denied it on Friday.',
      page: { url: 'https://news.test/2026/01/bridge', lang: 'en' },
    })
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.value = 'a secret'
      document.body.append(field)
      field.select()
    })
    expect(await call('ask', 'selection')).toBeNull()
  })

  test('a change in the library asks again', async () => {
    await started()
    await call('ask', 'libraryChanged')
    expect((await until('asked again', now => now.reads === 2)).reads).toBe(2)
  })
})

describe('pages that change', () => {
  test('marks move with nodes that were replaced, without asking again', async () => {
    await started()
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true))
    })
    const now = await until('repainted', each => each.highlights['gainsay-countered']?.[0] === marks[0]?.words)
    expect(now.reads).toBe(1)
  })

  test('text that comes late is read', async () => {
    await page.evaluate(() => {
      const whole = document.querySelector('article')
      whole?.remove()
      setTimeout(() => whole && document.body.append(whole), 900)
    })
    await call('start', marks)
    await until('painted', painted)
  })

  test('another page under a new address is another reading', async () => {
    await started()
    await page.evaluate(() => {
      history.pushState(null, '', '/2026/01/other')
      const first = document.getElementById('first')
      if (first !== null)
        first.textContent = 'Quite another story of the river begins in these words, and it has no bridge.'
    })
    const now = await until('read again', each => each.reads === 2)
    expect(now.highlights['gainsay-countered']).toBeUndefined()
    expect(await call('ask', 'pageState')).toMatchObject({
      reading: { page: { url: 'https://news.test/2026/01/other' } },
    })
  })

  test('a storm of changes is read seldom', async () => {
    await started()
    await page.evaluate(() => {
      const last = document.getElementById('last')
      let count = 0
      const timer = setInterval(() => {
        count += 1
        if (last !== null) last.textContent = `Engineers claim the piers were cracked, ${count} times over.`
        if (count > 2_000) clearInterval(timer)
      }, 2)
    })
    await new Promise(resolve => setTimeout(resolve, 6_000))
    const { reads } = await seen()
    expect(reads).toBeGreaterThan(1)
    expect(reads).toBeLessThanOrEqual(4)
  })

  test('a page that is no article stays unread', async () => {
    await page.evaluate(() => document.body.replaceChildren('Buy now.'))
    await call('start', marks)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await call('ask', 'pageState')).toMatchObject({ status: 'not-an-article' })
    expect((await seen()).sent).not.toContain('readPage')
  })
})
