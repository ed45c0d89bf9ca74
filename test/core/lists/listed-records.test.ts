import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readListedClaim } from '../../../src/core/lists/listed-claim.ts'
import { buildList } from '../../../tools/list.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'gainsay-list-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const review = (number: number, claim: string) => ({
  '@type': 'ClaimReview',
  url: `https://checker.example/${number}`,
  claimReviewed: claim,
  author: { name: 'Harbour Checks' },
  reviewRating: { alternateName: 'Wrong' },
})

describe('building a list', () => {
  it('takes fact checks, tables and lines, and makes one claim of what two checked', async () => {
    mkdirSync(folder, { recursive: true })
    const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
    put('list.json', JSON.stringify({ title: 'Harbour checks', licence: 'CC0' }))
    const reviews = [review(1, 'The pier is closed'), review(2, 'The pier is closed'), { '@type': 'ClaimReview' }]
    put('feed.json', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: reviews }))
    put('table.csv', 'claim,claimant,verdict,url\nThe ferry is free,Bo Roe,Half so,https://checker.example/3\n')
    put('own.jsonl', `${JSON.stringify({ id: 'own-1', claim: 'The crane fell' })}\n`)
    expect(await buildList(folder, Date.parse('2026-03-04'))).toBe(true)
    expect(await buildList(folder, Date.parse('2026-03-05'))).toBe(false)
    const lines = readFileSync(path.join(folder, 'public', 'list.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const claims = lines.map(line => readListedClaim(line).value)
    expect(claims.map(each => [each?.claim, each?.notes.length]).sort()).toEqual([
      ['The crane fell', 0],
      ['The ferry is free', 1],
      ['The pier is closed', 2],
    ])
    const [ferry] = claims.filter(each => each?.claim === 'The ferry is free')
    expect(ferry).toMatchObject({ claimant: 'Bo Roe', notes: [{ rating: { label: 'Half so' } }] })
  })
})
