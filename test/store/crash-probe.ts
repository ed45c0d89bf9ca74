/** What crash tests do to a library, and what they see of it. */

import { sightingId } from '../../src/core/interchange/identity.ts'
import type { Sighting } from '../../src/core/model.ts'
import { indexLock } from '../../src/store/claim-index/rebuilding.ts'
import { mergeRecords } from '../../src/store/merge-records.ts'
import type { Library } from '../../src/store/schema.ts'
import type { Order, Report } from './crash-worker.ts'
import { claimOf, differences, forgetIndex, indexFigures, tendIndex } from './index-probe.ts'
import { siteClaimId, siteClaimText, siteHost } from './made-up-sites.ts'

export { deleteCaptured } from '../../src/store/delete.ts'
export { openLibrary } from '../../src/store/open.ts'
export type { Library } from '../../src/store/schema.ts'
export { saveClaim, trash } from './by-hand.ts'

/** Imports claims that were seen on one site only. */
export async function importSite(
  library: Library,
  { site, claims: count, version }: { readonly site: number; readonly claims: number; readonly version: number },
): Promise<void> {
  const claims = Array.from({ length: count }, (_, at) =>
    claimOf(siteClaimId(site, at), siteClaimText(site, at, version), version),
  )
  const url = `https://${siteHost(site)}/`
  const sightings = claims.map(
    ({ id, text }): Sighting => ({
      id: sightingId(id, url),
      claimId: id,
      url,
      title: '',
      outlet: '',
      published: null,
      firstSeen: 1,
      lastSeen: version,
      selector: { exact: text, prefix: '', suffix: '' },
    }),
  )
  await mergeRecords(
    library,
    { claims, counterStatements: [], notes: [], sightings, decisions: [] },
    { keepsJournal: false },
  )
}

/** Gives an order to a worker and kills it where it stops; `leave` leaves it there, for the page to be killed. */
export function order(given: Order, leave = false): Promise<Report> {
  const worker = new Worker('/worker.js')
  return new Promise((resolve, reject) => {
    worker.onerror = event => reject(new Error(event.message))
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (!leave) worker.terminate()
      resolve(data)
    }
    worker.postMessage(given)
  })
}

/** What the claims say by their ids; what is in the trash begins with "trashed". */
export async function claimStates(library: Library): Promise<Record<string, string>> {
  const claims = await library.getAll('claims')
  return Object.fromEntries(claims.map(({ id, text, trashed }) => [id, trashed === null ? text : `trashed: ${text}`]))
}

/** What is wrong with the index: as this context remembers it, as one that starts cold reads it, and when it was tended. */
export async function faults(library: Library, texts: readonly string[]): Promise<readonly string[]> {
  const remembered = await differences(library, texts)
  forgetIndex(library)
  const cold = await differences(library, texts)
  return [...remembered.map(each => `remembered: ${each}`), ...cold.map(each => `cold: ${each}`)]
}

/** The same after the next context has tended the index, which must also leave no part behind that nothing refers to. */
export async function faultsWhenTended(library: Library, texts: readonly string[]): Promise<readonly string[]> {
  // A killed context may hold its lock for a moment, and tending leaves the index to who holds it.
  await navigator.locks.request(indexLock(library), () => undefined)
  await tendIndex(library)
  forgetIndex(library)
  const { segments, rebuild } = await indexFigures(library)
  const wrong = await differences(library, texts)
  if (segments > 8) wrong.push(`${segments} segments`)
  if (rebuild) wrong.push('still to be built')
  return wrong
}
