/** Claim lists, followed by the built extension from a server on this machine. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ListedClaim, readListedClaim } from '../../src/core/lists/listed-claim.ts'
import { nextEdition } from '../../tools/list-edition.ts'
import { clickNamed, fill, shows } from './controls.ts'
import { type ListServer, startListServer } from './list-server.ts'
import { openArticle, openSession, type Session } from './session.ts'

function claim(id: string, words: string, verdict: string): ListedClaim {
  const notes = [{ kind: 'fact-check', by: 'Harbour Checks', text: verdict, url: 'https://checks.example/1' }]
  const { value, reason } = readListedClaim(JSON.stringify({ id, claim: words, lang: 'en', notes }))
  if (value === undefined) throw new Error(reason)
  return value
}

const page = (...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>Harbour news</title><meta property="og:type" content="article"></head><body><article>
<h1>Harbour news</h1>${paragraphs.map(each => `<p>${each}</p>`).join('')}</article></body></html>`

const FERRY = 'The ferry company sold forty lifeboats to a scrap dealer in Norway'
const CRANE = 'The harbour crane was built without a permit in 1987'
const ARTICLE = page(
  `${FERRY}, the union said on Monday.`,
  `${CRANE}, according to the town council.`,
  'The mayor said that the ferry would sail again in the spring, whatever the weather did to the pier.',
)

describe('a claim list', () => {
  let session: Session
  let server: ListServer
  let lists: Page
  let files: Record<string, string> = {}

  /** Makes the next edition and serves it. */
  function publish(claims: readonly ListedClaim[], title = 'Harbour list'): void {
    const next = nextEdition({ settings: { title, licence: 'CC0' }, claims, before: files, now: Date.now() }) ?? {}
    const all = Object.entries({ ...files, ...next })
    files = Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== null))
    server.serve(files)
  }

  async function look(path: string): Promise<void> {
    await fill(lists, 'Address of a claim list', server.url(path))
    await clickNamed(lists, 'Look at it')
  }

  /** What lists say on the claims of an article, by the claim's words. */
  async function knownIn(name: string): Promise<Record<string, string[]>> {
    const opened = await openArticle(session, session.server.add(name, ARTICLE))
    await opened.page.close()
    const said = opened.reading.findings.map(({ claim: { text }, known }): [string, string[]] => [
      text,
      (known?.entry.notes ?? []).flatMap(note => (note.list ? [`${note.text} (${note.list})`] : [])),
    ])
    return Object.fromEntries(said.filter(([, notes]) => notes.length > 0))
  }

  beforeAll(async () => {
    session = await openSession({ grant: ['http://127.0.0.1/*'] })
    server = await startListServer()
    lists = await session.browser.openExtensionPage('library/library.html#lists')
  })
  afterAll(async () => {
    await session.close()
    await server.stop()
  })

  it('is shown before it is followed, and known on the pages that are read from then on', async () => {
    publish([claim('a', FERRY, 'Twelve were sold.'), claim('b', CRANE, 'It had one.')])
    await shows(lists, 'None yet')
    expect(await knownIn('before.html')).toEqual({})
    expect(server.takeLog()).toEqual([])
    await look('list.jsonl')
    await shows(lists, 'Harbour list')
    await shows(lists, /2 claims · .* · CC0 · from localhost/)
    await shows(lists, FERRY)
    await lists.screenshot({ path: `out/list-preview-${session.browser.name}.png` as const })
    await clickNamed(lists, 'Follow this list')
    await shows(lists, /2 claims · edition of/)
    expect(await knownIn('after.html')).toEqual({
      [FERRY]: ['Twelve were sold. (Harbour list)'],
      [CRANE]: ['It had one. (Harbour list)'],
    })
    await lists.screenshot({ path: `out/lists-${session.browser.name}.png` as const })
  })

  it('is refused in words where it is none, or claims too much', async () => {
    const [header = '', body = ''] = files['list.jsonl']?.split(/\n(.*)/su) ?? []
    server.serve({
      ...files,
      'page.html': ARTICLE,
      'huge.jsonl': { text: header, headers: { 'content-length': '2000000000' } },
      'many.jsonl': `${JSON.stringify({ ...JSON.parse(header), count: 90_000_000 })}\n${body}`,
    })
    await look('list.jsonl')
    await shows(lists, 'You follow this list already')
    await look('page.html')
    await shows(lists, 'There is neither a claim list nor a feed of fact checks')
    await look('missing.jsonl')
    await shows(lists, 'localhost has no list at this address')
    await look('huge.jsonl')
    await shows(lists, 'The list says that it has 2000 megabytes')
    await look('many.jsonl')
    await shows(lists, 'The header of this list: count')
  })

  it('is brought up to date by what changed alone', async () => {
    server.takeLog()
    publish([claim('a', FERRY, 'Thirteen were sold.')])
    await clickNamed(lists, 'Look for a newer edition of Harbour list now')
    await shows(lists, /1 claim · edition of/)
    expect(server.takeLog()).toEqual(['diffs/1.jsonl 200'])
    const known = await knownIn('changed.html')
    expect(known[FERRY]).toEqual(['Thirteen were sold. (Harbour list)'])
    expect(known[CRANE] ?? []).toEqual([])
  })

  it('is downloaded whole where the way to the newest edition is damaged', async () => {
    publish([claim('a', FERRY, 'Thirteen were sold.'), claim('c', CRANE, 'It had two.')])
    server.serve({ ...files, 'diffs/2.jsonl': (files['diffs/2.jsonl'] ?? '').replace('It had two', 'It had ten') })
    server.takeLog()
    await clickNamed(lists, 'Look for a newer edition of Harbour list now')
    await shows(lists, /2 claims · edition of/)
    expect(server.takeLog()).toEqual(['diffs/2.jsonl 200', 'list.jsonl 200'])
    expect((await knownIn('whole.html'))[CRANE]).toEqual(['It had two. (Harbour list)'])
  })

  it('stays as it is while its server is down, is damaged, goes back, or has withdrawn it', async () => {
    const held = await knownIn('held.html')
    const stays = async (problem: string) => {
      await clickNamed(lists, 'Look for a newer edition of Harbour list now')
      await shows(lists, problem)
      expect(await knownIn(`held-${problem.length}.html`)).toEqual(held)
    }
    await server.stop()
    await stays('localhost cannot be reached')
    await server.start()
    const list = files['list.jsonl'] ?? ''
    server.serve({ 'list.jsonl': list.replace('"edition":3', '"edition":9').replace('It had two', 'It had six') })
    await stays('has another checksum than its header says')
    server.serve({ 'list.jsonl': { text: 'gone', status: 410 } })
    await stays('localhost has no list at this address (any more)')
    server.serve({ 'list.jsonl': list.replace('"edition":3', '"edition":2').replace('It had two', 'It had six') })
    await clickNamed(lists, 'Look for a newer edition of Harbour list now')
    await shows(lists, 'Last looked for a newer edition')
    expect(await knownIn('back.html')).toEqual(held)
    server.serve(files)
  })

  it('goes on where its download was cut off, and where the browser ended the background', async () => {
    const many = Array.from({ length: 9_000 }, (_, at) =>
      claim(`n${at}`, `Ship number ${at} has ${at} masts and a cook`, `x${at}`.repeat(40)),
    )
    const long = nextEdition({ settings: { title: 'Long list' }, claims: many, before: {}, now: Date.now() })
    const text = long?.['list.jsonl'] ?? ''
    server.serve({ ...files, 'long.jsonl': text })
    await look('long.jsonl')
    await shows(lists, '9,000 claims')
    server.serve({ ...files, 'long.jsonl': { text, cutAfter: 2_500_000 } })
    await clickNamed(lists, 'Follow this list')
    await shows(lists, 'The connection broke off')
    server.takeLog()
    for (let times = 0; times < 2; times++) {
      await clickNamed(lists, 'Look for a newer edition of Long list now')
      await shows(lists, /Sorting in: [\d,]+ claims so far/)
      await session.browser.stopBackground()
    }
    await clickNamed(lists, 'Look for a newer edition of Long list now')
    await lists.waitForFunction(() => /9,000 claims · edition of/.test(document.body.innerText), { timeout: 90_000 })
    expect(server.takeLog()).toEqual(['long.jsonl 206'])
    await clickNamed(lists, 'Stop following Long list')
  })

  it('stands beside another list with the same claim, and each goes by itself', async () => {
    const feed = JSON.stringify({
      '@type': 'DataFeed',
      dataFeedElement: [
        {
          '@type': 'ClaimReview',
          claimReviewed: FERRY,
          url: 'https://other.example/1',
          author: { name: 'Other' },
          reviewRating: { alternateName: 'Half so' },
        },
      ],
    })
    server.serve({ ...files, 'feed.json': feed })
    await look('feed.json')
    await shows(lists, FERRY)
    await clickNamed(lists, 'Follow this list')
    await lists.waitForFunction(() => document.querySelectorAll('.followed .quiet').length >= 3, { timeout: 20_000 })
    expect((await knownIn('both.html'))[FERRY]?.sort()).toEqual([
      'Half so (localhost)',
      'Thirteen were sold. (Harbour list)',
    ])
    await clickNamed(lists, 'Stop following Harbour list')
    await lists.waitForFunction(() => document.querySelectorAll('.followed').length === 1)
    expect((await knownIn('one.html'))[FERRY]).toEqual(['Half so (localhost)'])
  })

  it('leaves nothing behind, no permission and no request, once it is left', async () => {
    await clickNamed(lists, 'Stop following localhost')
    await shows(lists, 'None yet')
    await lists.waitForFunction(
      async () => !(await indexedDB.databases()).some(({ name = '' }) => name.startsWith('gainsay-list')),
    )
    server.takeLog()
    expect(Object.values(await knownIn('none.html')).flat()).toEqual([])
    const left = await session.browser.inExtension(async api => ({
      alarms: await api.alarms.getAll(),
      origins: (await api.permissions.getAll()).origins,
    }))
    expect(left.alarms).toEqual([])
    expect(left.origins).toEqual(['http://127.0.0.1/*'])
    expect(server.takeLog()).toEqual([])
  })
})
