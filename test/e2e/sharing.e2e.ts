/** One shared library on a server on this machine, and two browsers that take part in it: the one under test and the other one. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import { waitUntil } from '../../tools/browser/remote.ts'
import { type ShareServer, startShareServer } from '../../tools/share-server.ts'
import { axeViolations } from './axe.ts'
import { clickNamed, fill, picture, shows } from './controls.ts'
import { LOOPBACK, openSession, type Session, visibleText } from './session.ts'

const users = [
  { name: 'ana', password: 'ana’s word', role: 'write' },
  { name: 'ben', password: 'ben’s word', role: 'write' },
  { name: 'guest', password: 'guest', role: 'read' },
] as const

const FERRY = 'The ferry to Ostrand was sold in March'

/** How often a synchronisation came to its end, well or not. */
const ended = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('gainsay')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction('sharing').objectStore('sharing').get('library')
          asked.onsuccess = () => {
            opening.result.close()
            resolve(`${asked.result?.lastSynced} ${asked.result?.failures}`)
          }
        }
      }),
  )

async function go(page: Page, room: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate(hash => {
    location.hash = hash
  }, room)
  await page.waitForSelector(`.in-${room}`)
}

async function synchronise(page: Page): Promise<void> {
  await go(page, 'sharing')
  const before = await ended(page)
  await clickNamed(page, 'Synchronise now')
  await waitUntil('a synchronisation', async () => (await ended(page)) !== before)
}

async function join(page: Page, server: ShareServer, { name, password }: { name: string; password: string }) {
  await go(page, 'sharing')
  await fill(page, 'Address of the library', server.url)
  await fill(page, 'Your name there', name)
  await fill(page, 'Password', password)
  await clickNamed(page, 'Take part')
}

async function shareWhatIWrite(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.share-choice input')[1]?.click())
  await page.waitForFunction(() => document.querySelectorAll<HTMLInputElement>('.share-choice input')[1]?.checked)
}

async function write(page: Page, words: string): Promise<void> {
  await go(page, 'search')
  await clickNamed(page, 'Add a claim')
  await fill(page, 'What is claimed', words)
  await clickNamed(page, 'Save')
  await shows(page, 'Claim saved')
}

async function open(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate(
    hash => {
      location.hash = hash
    },
    `search=${encodeURIComponent(words)}`,
  )
  await page.waitForFunction(
    wanted => document.querySelector('.claim-detail')?.textContent?.includes(wanted),
    { timeout: 15_000 },
    words,
  )
}

async function change(page: Page, before: string, after: string): Promise<void> {
  await open(page, before)
  await clickNamed(page, 'Edit claim')
  await fill(page, 'What is claimed', after)
  await clickNamed(page, 'Save')
  await shows(page, 'Claim changed')
}

async function pictures(page: Page, name: string): Promise<void> {
  await picture(page, name)
  expect(await axeViolations(page)).toEqual([])
  // Only Chromium is told through the driver.
  if (page.browser().process()?.spawnfile.includes('firefox')) return
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  await picture(page, `${name}-dark`)
  expect(await axeViolations(page)).toEqual([])
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
}

describe('a shared library', () => {
  let session: Session
  let other: ExtensionBrowser
  let server: ShareServer
  let ana: Page
  let ben: Page

  beforeAll(async () => {
    server = await startShareServer(users)
    session = await openSession()
    const name = session.browser.name === 'chromium' ? 'firefox' : 'chromium'
    other = await launchBrowser(name, { extension: `dist/${name}`, grant: LOOPBACK })
    await waitUntil('the first-run page', () =>
      other.inExtension(async api => (await api.tabs.query({})).some(({ url = '' }) => url.includes('#welcome'))),
    )
    ana = await session.browser.openExtensionPage('library/library.html#search')
    ben = await other.openExtensionPage('library/library.html#search')
  })
  afterAll(async () => {
    await session.close()
    await other.close()
    await server.stop()
  })

  const hasAlarm = () =>
    session.browser.inExtension(async api => (await api.alarms.get('shared-library')) !== undefined)

  it('is asked for nothing before the reader takes part in it', async () => {
    await write(ana, FERRY)
    expect(server.takeLog()).toEqual([])
    expect(await hasAlarm()).toBe(false)
  })

  it('is taken part in by address, name and password, and says what is wrong with them', async () => {
    await join(ana, server, { name: 'ana', password: 'guessed' })
    await shows(ana, 'does not know this name and password')
    expect(await hasAlarm()).toBe(true)
    await fill(ana, 'Another password', 'ana’s word')
    await clickNamed(ana, 'Try it')
    await shows(ana, 'Last synchronised')
    expect(server.takeLog().filter(each => each.startsWith('POST'))).toEqual([])
    await shareWhatIWrite(ana)
    await synchronise(ana)
    await pictures(ana, 'sharing-state')
    await join(ben, server, users[1])
    await shows(ben, 'Last synchronised')
    await shareWhatIWrite(ben)
    await open(ben, FERRY)
    await shows(ben, /written by ana in desk/)
    await pictures(ben, 'sharing-claim')
  })

  it('keeps what both wrote while nobody reached it, shows where they contradict each other, and is settled by one for both', async () => {
    await server.stop()
    await change(ana, FERRY, 'The ferry to Ostrand was sold in April')
    await change(ben, FERRY, 'The ferry to Ostrand was leased in March')
    await write(ben, 'The harbour crane has a new owner')
    await synchronise(ana)
    await shows(ana, 'cannot be reached. All that you wrote is kept here')
    await synchronise(ben)
    await server.start()
    await synchronise(ana)
    await synchronise(ben)
    await synchronise(ana)
    for (const page of [ana, ben]) {
      await go(page, 'sharing')
      await shows(page, 'was sold in April')
      await shows(page, 'was leased in March')
    }
    await pictures(ana, 'sharing-conflict')
    await clickNamed(ben, 'Keep both, as two')
    await shows(ben, 'Where two of you change the same words')
    await synchronise(ben)
    await synchronise(ana)
    await shows(ana, 'Where two of you change the same words')
    for (const words of [
      'The ferry to Ostrand was sold in April',
      'The ferry to Ostrand was leased in March',
      'The harbour crane has a new owner',
    ])
      for (const page of [ana, ben]) await open(page, words)
  })

  it('is left, and asked for nothing from then on', async () => {
    await go(ana, 'sharing')
    await clickNamed(ana, 'Leave…')
    await clickNamed(ana, 'Leave, and remove what others wrote')
    await shows(ana, 'Take part in a shared library')
    server.takeLog()
    await waitUntil('the end of the alarm', async () => !(await hasAlarm()))
    await write(ana, 'The pier will be closed in June')
    await open(ana, 'The ferry to Ostrand was sold in April')
    await ana.evaluate(() => {
      location.hash = 'search=harbour'
    })
    await ana.waitForFunction(() => document.querySelector('.claim-detail') === null)
    await session.browser.inExtension(async api => api.storage.local.set({ sharingTouched: 1 }))
    expect(await session.browser.inExtension(async api => api.storage.local.get('sharingPassword'))).toEqual({})
    expect(server.takeLog()).toEqual([])
  })

  it('takes nothing of a reader who may only read', async () => {
    await join(ana, server, users[2])
    await shows(ana, 'You may read this library and not write in it')
    await shareWhatIWrite(ana)
    await synchronise(ana)
    expect(server.takeLog().filter(each => each.startsWith('POST'))).toEqual([])
    expect(await visibleText(ana)).not.toMatch(/Waiting to be sent/)
  })
})
