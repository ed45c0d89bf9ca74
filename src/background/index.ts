/**
 * The background: a service worker in Chromium, an event page in Firefox. It registers its listeners here, at top level, in the
 * first turn, and keeps no state: the browser stops it at will and starts it again for the next event.
 */

import browser from 'webextension-polyfill'
import { answerContent } from '../messaging/channel.ts'
import { tendIndex } from '../store/claim-index/tending.ts'
import { decideMatch } from '../store/decisions.ts'
import { scoreAnywhere } from '../store/lists/everywhere.ts'
import { openLibrary } from '../store/open.ts'
import { forgetWhatIsDue, isNewChoice, retentionKey } from '../store/retention.ts'
import { takeStep } from '../store/steps.ts'
import { purgeTrash } from '../store/trash.ts'
import { makeUndoStack } from '../store/undo-stack.ts'
import { decisionWords } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import { clearBadge, showBadge } from './badge.ts'
import { followCommand } from './commands.ts'
import { errandScripts, followErrands } from './errands.ts'
import { checkArticle, checkDecision, checkPopupRequest, checkScript, checkStyling } from './incoming.ts'
import { keepForLater } from './later-script.ts'
import { createMenus, followMenu } from './menus.ts'
import { openPopup } from './open-popup.ts'
import { openReader, readerScript } from './open-reader.ts'
import { readPage } from './read-page.ts'
import { followSites, mayRemember } from './sites.ts'

/** The one place where a failure without an asker is told. Room and version come with it, for a report. */
function reportFailure(error: unknown): void {
  console.error(`Gainsay ${browser.runtime.getManifest().version}, background:`, error)
}

const steps = makeUndoStack(browser.storage.session)

/**
 * Keeps the library in order, beside what the reader waits for: what has lain long in the trash goes, and what was seen longer ago
 * than the reader keeps it, and the index is tended.
 */
async function tendLibrary(): Promise<void> {
  const library = await openLibrary()
  await purgeTrash(library, Date.now())
  await forgetWhatIsDue(library, browser.storage.local, Date.now())
  await tendIndex(library)
}

const tend = (): Promise<void> => tendLibrary().catch(reportFailure)

/** A page may name a canonical address, but only on its own host: it must not write sightings for another site. */
function ownAddress(canonical: string, address: string): string {
  const own = address.replace(/#.*$/, '')
  return new URL(canonical).host === new URL(own).host ? canonical : own
}

const isOwnPage = (address: string | undefined): boolean => address?.startsWith(browser.runtime.getURL('')) === true

answerContent({
  async readPage(argument, sender) {
    const { page: described, blocks } = checkArticle(argument)
    const tab = sender.tab
    const address = sender.url ?? described.url
    const page = { ...described, url: ownAddress(described.url, address) }
    const may = await mayRemember(address, tab?.incognito ?? false)
    // The sender's own address lacks the text directive, which browsers hide from pages.
    const visit = { may, address: tab?.url ?? '', now: Date.now() }
    const reading = await readPage(page, blocks, visit)
    if (tab?.id !== undefined && !isOwnPage(address)) await showBadge(tab.id, reading)
    if (may === 'yes') void tend()
    return reading
  },
  async readPart(argument) {
    const { page, blocks } = checkArticle(argument)
    return readPage(page, blocks, { may: 'not-allowed', address: '', now: Date.now() })
  },
  async loadScript(argument, sender) {
    const script = checkScript(argument)
    if (sender.tab?.id === undefined) throw new Error('only a page can load a script')
    const frameIds = [sender.frameId ?? 0]
    const files = [`${script}.js`]
    const loaded = browser.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds }, files })
    // An article is likely to follow: what reads it is opened while the page still looks for it.
    if (script === 'finder') openReader().catch(reportFailure)
    await loaded
    return null
  },
  async styleMarks(argument, sender) {
    if (sender.tab?.id === undefined) throw new Error('only a page can have marks')
    // The welcome page, where browsers let nobody put anything in, has the rules of the marks of its own.
    if (isOwnPage(sender.url)) return null
    const rules = { target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] }, files: ['marks.css'] }
    if (checkStyling(argument).wanted) await browser.scripting.insertCSS(rules)
    else await browser.scripting.removeCSS(rules)
    return null
  },
  async leaveArticle(_nothing, sender) {
    if (sender.tab?.id !== undefined) await clearBadge(sender.tab.id)
    return null
  },
  async decideMatch(argument, sender) {
    const { claimId, text, lang, same } = checkDecision(argument)
    if (sender.tab?.incognito) throw new Error(say('privateCannotKeep'))
    const library = await openLibrary()
    const score = await scoreAnywhere(library, { text, lang }, claimId)
    const { step } = await takeStep(library, edit => decideMatch(edit, { claimId, text, lang, same, score }))
    await steps.push({ words: decisionWords(same), step })
    return null
  },
  async openPopup(argument, sender) {
    await openPopup(checkPopupRequest(argument), sender.tab?.id)
    return null
  },
})

// Nearly everything that wakes the background needs the library: it is opened while that is still on its way.
openLibrary().catch(reportFailure)

keepForLater(readerScript, ...errandScripts)

followSites(reportFailure)

followErrands(reportFailure)

// Firefox for Android has neither menus nor commands.
browser.contextMenus?.onClicked.addListener((info, tab) => {
  followMenu(info, tab).catch(reportFailure)
})

browser.commands?.onCommand.addListener(command => {
  followCommand(command).catch(reportFailure)
})

browser.runtime.onStartup.addListener(() => void tend())

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && isNewChoice(changes[retentionKey]?.newValue)) void tend()
})

browser.runtime.onInstalled.addListener(({ reason }) => {
  createMenus().catch(reportFailure)
  // A newer Gainsay may keep the index in another way: it is built again before a page asks for it.
  void tend()
  if (reason === 'install') {
    browser.tabs.create({ url: browser.runtime.getURL('library/library.html#welcome') }).catch(reportFailure)
  }
})
