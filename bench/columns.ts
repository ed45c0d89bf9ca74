/**
 * What filters, orders and figures of a large library cost, from its packed columns: CPU ms of this process, the least of several.
 *   npm run bench -- columns [CLAIMS]
 */
import { columnsBuilder } from '../src/core/columns/build.ts'
import type { Columns } from '../src/core/columns/columns.ts'
import { mergeColumns } from '../src/core/columns/merge.ts'
import { packColumns, unpackColumns } from '../src/core/columns/pack.ts'
import { statisticsOf } from '../src/core/columns/statistics.ts'
import { rowsWith } from '../src/core/search/filter.ts'
import { inOrder } from '../src/core/search/order.ts'
import { least, row, table } from './library/figures.ts'

const runs = 5
const outlets = 400
const speakers = 5_000

/** Columns of made-up claims, each seen once to three times, a third with something held on it. */
function madeUp(claims: number): Columns {
  const builder = columnsBuilder()
  const base = {
    created: 1,
    updated: 1,
    trashed: null,
    origin: 'article',
    title: '',
    url: '',
    date: '2025-03-01',
  } as const
  for (let doc = 0; doc < claims; doc++) {
    const sourcing = { class: 'named', chain: [], directness: 'paraphrase' } as const
    const claimant = `Speaker ${(doc * 7) % speakers}`
    builder.claim(doc, { ...base, id: '', text: '', lang: 'en', claimant, sourcing })
    for (let seen = 0; seen <= doc % 3; seen++) {
      const outlet = (doc * 3 + seen) % outlets
      const time = Date.UTC(2024, 0, 1) + ((doc * 13) % 700) * 86_400_000
      const selector = { exact: '', prefix: '', suffix: '' }
      const where = {
        url: `https://outlet${outlet}.example/${doc}`,
        title: '',
        outlet: `Outlet ${outlet}`,
        published: null,
      }
      builder.sighting(doc, { id: '', claimId: '', ...where, firstSeen: time, lastSeen: time, selector })
    }
    if (doc % 3 !== 0) continue
    const note = { id: '', claimIds: [], by: null, text: '', rating: null, evidence: [], publication: 'Checks' }
    builder.note(doc, { ...base, ...note, kind: 'unverified' })
  }
  return builder.finish()
}

function leastCpu(work: () => unknown): number {
  return least(
    Array.from({ length: runs }, () => {
      const before = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000
    }),
  )
}

/** Prints the table. */
export function run([size = '300000']: readonly string[]): void {
  const columns = madeUp(Number(size))
  const packed = packColumns(columns)
  const changed = madeUp(200)
  table(`Columns of ${columns.docs.length} claims, ${(packed.length / 1e6).toFixed(1)} MB packed`, 'what', 'CPU ms')
  row(
    'opened',
    leastCpu(() => unpackColumns(packed)),
  )
  row(
    '200 rows made again',
    leastCpu(() => mergeColumns(columns, new Set(), changed)),
  )
  row(
    'packed',
    leastCpu(() => packColumns(columns)),
  )
  row(
    'in order of the last day',
    leastCpu(() => inOrder(columns.docs, columns, 'last-seen')),
  )
  row(
    'filtered by outlet',
    leastCpu(() => rowsWith(columns, { is: 'outlet', value: 'outlet 17' })),
  )
  row(
    'filtered by kind',
    leastCpu(() => rowsWith(columns, { is: 'kind', value: 'noted' })),
  )
  row(
    'figures',
    leastCpu(() => statisticsOf(columns)),
  )
}
