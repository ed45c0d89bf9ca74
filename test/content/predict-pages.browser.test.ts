import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { predictPages } from '../../tools/predict-pages.ts'

const body = ['The bridge', 'The mill', 'The weir']
  .map(
    each =>
      `<p>${each} is closed, the council said on Monday, and it will stay closed until somebody has paid for it.</p>`,
  )
  .join('')
const article = `<meta property="og:type" content="article"><h1>Three closed doors and a road</h1><article>${body}</article>`
const late = `<meta property="og:type" content="article"><main></main><script>
  document.querySelector('main').innerHTML = ${JSON.stringify(body)}
  fetch('http://127.0.0.1/plain.html').catch(() => document.querySelector('main').append('Refused.'))</script>`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gainsay-pages-'))
  writeFileSync(path.join(folder, 'plain.html'), article)
  writeFileSync(path.join(folder, 'packed.html.gz'), gzipSync(article))
  writeFileSync(path.join(folder, 'late.html'), late)
  writeFileSync(path.join(folder, 'notes.txt'), 'no page')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('prints the body of each saved page, without its headline; scripts are off', async () => {
  const found = await predictPages(folder, false)
  expect(Object.keys(found)).toEqual(['late', 'packed', 'plain'])
  expect(found.plain?.articleBody.split('\n')).toHaveLength(3)
  expect(found.plain?.articleBody).toMatch(/^The bridge is closed/)
  expect(found.packed).toEqual(found.plain)
  expect(found.late?.articleBody).toBe('')
})

test('with scripts a page may write its article', async () => {
  const found = await predictPages(folder, true)
  expect(found.late?.articleBody).toMatch(/^The bridge is closed/)
})
