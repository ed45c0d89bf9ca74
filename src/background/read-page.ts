/**
 * One article, from its blocks to its findings: read the text, look its claims up, remember what it tells.
 *
 *   blocks -> reader.js (core/statements) -> store/recognise (candidates and core/matching) -> store/remember -> findings
 *
 * Everything durable happens in one transaction, so a background killed in between has written all of it or nothing, and the
 * content script simply asks again.
 */

import type { PageDescription, TextBlock, TextSpan } from '../core/model.ts'
import type { PageReading } from '../core/reading.ts'
import { findQuotes } from '../core/text/anchoring/find-quotes.ts'
import { indexQuotes } from '../core/text/anchoring/quote-index.ts'
import { readTextFragment } from '../core/text/text-fragment.ts'
import { recogniseEverywhere } from '../store/lists/everywhere.ts'
import { openLibrary } from '../store/open.ts'
import { remember } from '../store/remember.ts'
import { composeFindings } from './findings.ts'
import { openReader } from './open-reader.ts'

/** Where the words stand that an address leads to, though they may have changed since. */
function soughtIn(text: string, address: string): TextSpan | null {
  const words = readTextFragment(address)
  return words === null ? null : (findQuotes(indexQuotes([words]), text)[0] ?? null)
}

/** What is known of a visit besides its page: whether it may be remembered, the tab's address with its fragment, the time in ms since the epoch. */
export interface Visit {
  readonly may: PageReading['remembered']
  readonly address: string
  readonly now: number
}

/** Reads one article. The page of the reading has the language that its text tells. */
export async function readPage(
  described: PageDescription,
  blocks: readonly TextBlock[],
  { may, address, now }: Visit,
): Promise<PageReading> {
  const text = blocks.map(block => block.text).join('\n')
  const [readArticle, library] = await Promise.all([openReader(), openLibrary()])
  const { lang, languageCovered, statements: read, plain } = readArticle(text, described.lang)
  const page = { ...described, lang }
  const asked = [...read.claims, ...plain]
  const answers = await recogniseEverywhere(
    library,
    asked.map(claim => ({ text: claim.text, lang })),
  )
  const lookedUp = asked
    .map((claim, index) => ({
      claim,
      known: answers[index]?.known ?? null,
      ownId: answers[index]?.ownId ?? null,
    }))
    .filter(({ claim, known }) => known !== null || !plain.includes(claim))
  // The library keeps what an article is about: of the rest only what it knows already.
  const kept = lookedUp.filter(({ claim, known }) => known !== null || claim.rank < read.mainClaims)
  const statements = { ...read, claims: kept.map(({ claim }) => claim) }
  const known = kept.map(each => each.ownId)
  const recordIds = may === 'yes' ? (await remember(library, page, statements, text, known, now)).claimIds : known
  const idOf = new Map(statements.claims.map((claim, index) => [claim, recordIds[index] ?? null]))
  const findings = composeFindings(
    page,
    read,
    lookedUp.map(each => ({ ...each, recordId: idOf.get(each.claim) ?? null })),
  )
  const general = {
    counterStatements: read.counterStatements.filter(({ targets }) => targets.length === 0),
    notes: read.notes.filter(({ targets }) => targets.length === 0),
  }
  return { page, findings, general, remembered: may, languageCovered, sought: soughtIn(text, address) }
}
