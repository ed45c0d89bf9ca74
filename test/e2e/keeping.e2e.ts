/** Settings on what is kept: how long, deleted by site or time with its number shown before, and whether the browser promises it. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backupWriter } from '../../src/core/interchange/backup.ts'
import type { ClaimRecord, Sighting } from '../../src/core/model.ts'
import { axeViolations } from './axe.ts'
import { importThroughDialog } from './choose-file.ts'
import { clickNamed, fill, picture, shows } from './controls.ts'
import { openSession, type Session } from './session.ts'

const day = 86_400_000

/** A backup of a claim for each of these ages in days, each seen once, on a site of its own. */
function backupOf(ages: readonly number[]): string {
  const writer = backupWriter()
  const lines = ages.flatMap(age => {
    const time = Date.now() - age * day
    const claim: ClaimRecord = {
      ...{ id: `claim ${age}`, origin: 'article', created: time, updated: time, trashed: null, lang: 'en' },
      ...{ text: `Pier ${age} was closed for ${age} days`, claimant: null },
      sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
    }
    const sighting: Sighting = {
      ...{ id: `sighting ${age}`, claimId: claim.id, url: `https://site${age}.example/story`, title: '', outlet: '' },
      ...{ published: null, firstSeen: time, lastSeen: time },
      selector: { exact: claim.text, prefix: '', suffix: '' },
    }
    return [writer.line({ type: 'claim', record: claim }), writer.line({ type: 'sighting', record: sighting })]
  })
  return [writer.header(), ...lines].join('')
}

let session: Session
let page: Page
beforeAll(async () => {
  session = await openSession()
  page = await session.browser.openExtensionPage('library/library.html#settings')
  await shows(page, 'Files in and out')
  await importThroughDialog(page, 'library.jsonl', backupOf([2, 10, 50, 200, 500]))
  await clickNamed(page, 'Done')
  await clickNamed(page, 'Close')
  await shows(page, '5 claims,')
})
afterAll(() => session.close())

const selectNamed = async (label: string, value: string): Promise<void> => {
  const handle = await page.waitForFunction(
    wanted => [...document.querySelectorAll('label')].find(each => each.innerText === wanted)?.control ?? false,
    {},
    label,
  )
  await (handle.asElement() as Awaited<ReturnType<Page['$']>>)?.select(value)
}

it('deletes what was read on a site, after showing what that is', async () => {
  await fill(page, 'Site', 'https://site500.example/story')
  await clickNamed(page, 'Delete…')
  await shows(page, /Delete what was read on site500\.example: 1 sighting, 0 counter-statements and notes, and 1 claim/)
  await clickNamed(page, 'Keep it')
  await shows(page, '5 claims,')
  await clickNamed(page, 'Delete…')
  await clickNamed(page, 'Delete what was read on site500.example')
  await shows(page, 'is deleted. What you wrote yourself stays.')
  await shows(page, '4 claims,')
})

it('deletes what was read on a day and later', async () => {
  await selectNamed('Delete what was read', 'since')
  await page.evaluate(
    wanted => {
      const field = document.querySelector<HTMLInputElement>('input[type=date]')
      if (!field) throw new Error('no field for a day')
      field.value = wanted
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    new Date(Date.now() - 5 * day).toISOString().slice(0, 10),
  )
  await clickNamed(page, 'Delete…')
  await shows(page, /1 sighting, 0 counter-statements and notes, and 1 claim on which/)
  await picture(page, 'delete-by-time')
  expect(await axeViolations(page)).toEqual([])
  await page.evaluate(() => document.querySelector<HTMLElement>('.confirm .grave')?.click())
  await shows(page, '3 claims,')
})

it('forgets what was only seen once it is older than the reader says, by itself', async () => {
  await selectNamed('Keep them', '6')
  await shows(page, '1 claim was last seen longer ago')
  await clickNamed(page, 'Leave it as it was')
  await shows(page, '3 claims,')
  await selectNamed('Keep them', '1')
  await shows(page, '2 claims were last seen longer ago')
  expect(await axeViolations(page)).toEqual([])
  await picture(page, 'retention')
  await clickNamed(page, 'Forget what is older')
  await shows(page, '1 claim,')
  const again = await session.browser.openExtensionPage('library/library.html#settings')
  await shows(again, '1 claim,')
  await again.waitForFunction(() =>
    [...document.querySelectorAll('select')].some(each => each.selectedOptions[0]?.text === 'For a month'),
  )
  await again.close()
  await page.bringToFront()
})

it('tells how much room there is, and whether the browser promises to keep it', async () => {
  await shows(page, /About .+ in this browser, of .+ that it allows\./)
  await shows(page, /The browser (promises to keep this storage|does not call this storage persistent)/)
})
