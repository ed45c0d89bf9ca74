import fc from 'fast-check'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './in-page.ts'
import type { Edit } from './monkey-probe.ts'
import type { Wanted } from './session-probe.ts'

/** How long the monkey plays, in seconds: `GAINSAY_MONKEY=600` for a night. */
const seconds = Number(process.env.GAINSAY_MONKEY ?? 60)
const seed = Number(process.env.GAINSAY_MONKEY_SEED ?? 20_261_124)

const claims = [
  'The mayor said the bridge had been unsafe for years',
  'The company paid two million in fines last year',
  'Engineers claim the piers were cracked',
  'The river authority denied that the gate was open',
]
const filler =
  'In the valley, people who live by the river said on Monday, the water had been rising for a week, and slowly. '
const lines = [...claims.map(claim => `${claim}. ${filler}`), filler.repeat(3), 'Short.', '', `${filler}${claims[2]}.`]

const article = `<!doctype html><html lang="en"><head><title>Bridge</title><meta property="og:type" content="article"></head>
<body><article><h1>The bridge that was closed in the night</h1>${lines.map(line => `<p>${line}</p>`).join('')}${`<p>${filler.repeat(2)}</p>`.repeat(6)}</article></body></html>`

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    deed: fc.constantFrom(
      ...([
        'remove',
        'clone',
        'append',
        'prepend',
        'rewrite',
        'cut',
        'hide',
        'show',
        'wrap',
        'shadow',
        'clear',
      ] as const),
    ),
    place: fc.nat(60),
    words: fc.constantFrom(...lines),
  }),
  { minLength: 1, maxLength: 6 },
)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

test(
  'whatever a page does to itself, marks cover the words they claim and nothing throws',
  async () => {
    const page = await openPage(browser, 'test/content/monkey-probe.ts', article)
    await page.bringToFront()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => message.type() === 'warn' && errors.push(message.text()))
    const wanted: readonly Wanted[] = claims.map(words => ({ words, mark: 'noted' }))
    await page.evaluate(`inPage.start(${JSON.stringify(wanted)})`)
    const end = Date.now() + seconds * 1_000
    const rounds = fc.sample(edits, { seed, numRuns: Math.ceil(seconds * 12) })
    let played = 0
    let seen = 0
    for (const round of rounds) {
      if (Date.now() > end) break
      played += 1
      const { remembered, fresh } = (await page.evaluate(`inPage.edit(${JSON.stringify(round)})`)) as {
        remembered: string
        fresh: string
      }
      expect(remembered, JSON.stringify(round)).toBe(fresh)
      // A page that never rests is given up in time; the monkey is to be followed all the same.
      if (played % 30 === 0) await page.evaluate("inPage.ask('readAgain')")
      if (played % 4 !== 0) continue
      await new Promise(resolve => setTimeout(resolve, 180))
      const { highlights } = (await page.evaluate('inPage.seen()')) as { highlights: Record<string, string[]> }
      const marked = Object.values(highlights).flat()
      seen += marked.length
      expect(marked.filter(words => words !== '' && !claims.includes(words))).toEqual([])
    }
    expect(errors).toEqual([])
    expect(played).toBeGreaterThan(10)
    expect(seen).toBeGreaterThan(10)
  },
  (seconds + 60) * 1_000,
)
