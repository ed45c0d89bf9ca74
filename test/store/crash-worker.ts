/**
 * A worker that does one thing to the library and stops dead at a given point of it, for crash.browser.test.ts. Points are
 * counted in steps: requests to the database, transactions begun and locks asked for.
 */

import { deleteCaptured, importSite, type Library, openLibrary, saveClaim, trash } from './crash-probe.ts'
import { dropIndex, rebuildIndex, tendIndex } from './index-probe.ts'
import { siteHost } from './made-up-sites.ts'

/** What is done to the library. */
export type Job =
  | { readonly kind: 'import'; readonly site: number; readonly claims: number; readonly version: number }
  | { readonly kind: 'add'; readonly texts: readonly string[] }
  | { readonly kind: 'change'; readonly id: string; readonly text: string }
  | { readonly kind: 'trash'; readonly ids: readonly string[] }
  | { readonly kind: 'delete'; readonly site: number }
  | { readonly kind: 'merge' }
  | { readonly kind: 'rebuild' }

/** A job and the step after which nothing more is done. */
export interface Order {
  readonly job: Job
  readonly lastStep: number
}

/** Where a worker got to: it stopped at the step it was told, or it was done after so many. */
export type Report = { readonly stopped: true } | { readonly done: number } | { readonly failed: string }

let steps = 0
let lastStep = Number.POSITIVE_INFINITY

/** After its last step the worker never comes back from here: it waits to be killed. */
function step(): void {
  steps += 1
  if (steps < lastStep) return
  self.postMessage({ stopped: true } satisfies Report)
  for (;;);
}

/** Counts the calls of a method. The request of the last step is on its way to the database when the worker stops. */
function count<Name extends string>(prototype: Record<Name, (...args: never[]) => unknown>, name: Name): void {
  const original = prototype[name]
  prototype[name] = function counted(this: unknown, ...args: never[]) {
    const result = Reflect.apply(original, this, args)
    step()
    return result
  }
}

for (const name of [
  'put',
  'delete',
  'clear',
  'get',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
] as const)
  count(IDBObjectStore.prototype, name)
for (const name of ['get', 'getKey', 'getAll', 'count', 'openCursor', 'openKeyCursor'] as const)
  count(IDBIndex.prototype, name)
count(IDBCursor.prototype, 'continue')
count(IDBDatabase.prototype, 'transaction')
count(LockManager.prototype, 'request')

async function run(library: Library, job: Job): Promise<void> {
  switch (job.kind) {
    case 'import':
      return importSite(library, job)
    case 'add':
      for (const text of job.texts) await saveClaim(library, { text, lang: 'en', claimant: null })
      return
    case 'change':
      await saveClaim(library, { id: job.id, text: job.text, lang: 'en', claimant: 'Ann Lee' })
      return
    case 'trash':
      for (const id of job.ids) await trash(library, 'claim', id)
      return
    case 'delete':
      return deleteCaptured(library, { kind: 'site', host: siteHost(job.site) })
    case 'merge':
      return tendIndex(library)
    case 'rebuild':
      await dropIndex(library)
      return rebuildIndex(library)
  }
}

self.onmessage = async ({ data: order }: MessageEvent<Order>) => {
  const library = await openLibrary()
  lastStep = order.lastStep
  steps = 0
  const report: Report = await run(library, order.job).then(
    () => ({ done: steps }),
    error => ({ failed: String(error) }),
  )
  self.postMessage(report)
}
