import fc from 'fast-check'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './in-page.ts'
import type { Probe, Tree } from './page-text-probe.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPage(browser, 'test/content/page-text-probe.ts', '<!doctype html><body></body>')
}, 60_000)
afterAll(() => browser.close())

const call = <Reply>(name: string, argument: unknown): Promise<Reply> =>
  page.evaluate(`inPage.${name}(${JSON.stringify(argument)})`) as Promise<Reply>

const probe = (...trees: readonly Tree[]): Promise<Probe> => call('probe', trees)

const p = (...children: readonly Tree[]): Tree => ({ name: 'p', children })
const inline = (name: string, ...children: readonly Tree[]): Tree => ({ name, children })

/** The reader's text by another road: mark what parts text, then fold it all with expressions. */
const expected = (tree: Tree): string => {
  if (typeof tree === 'string') return tree
  if (tree.name === 'br') return ' '
  return tree.hidden === true || tree.name === 'script' ? '' : tree.children.map(expected).join('')
}
const fold = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const pieces = [
  'a',
  'bridge',
  ' ',
  '  ',
  '\n\t ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2009',
  '😀',
  '\u{10348}x',
  'é',
  '—',
  '“no”',
  '\ufeff',
]
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map(words => words.join(''))
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({
      name: fc.constantFrom('em', 'a', 'span', 'b', 'script'),
      hidden: fc.boolean(),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}))

describe('page text', () => {
  test('every offset leads to its place in the page and back', async () => {
    const paragraph = fc.array(tree, { maxLength: 6 }).map(children => p(...children))
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), async trees => {
        const read = await probe(...trees)
        expect(read.faults).toEqual([])
        expect(read.blocks).toEqual(trees.map(each => fold(expected(each))).filter(each => each !== ''))
        expect(read.text).toBe(read.blocks.join('\n'))
        expect(read.mutations).toBe(0)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('where the layout parts words, they are parted as the browser itself renders them', async () => {
    // Not of invisible text: it leaves a gap that a reader sees, and innerText does not.
    const word = fc.constantFrom('bridge', ' mill', 'weir ', 'a\u00a0road', 'sch\u00adool', 'The  end')
    const { line } = fc.letrec<{ line: Tree }>(tie => ({
      line: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc.record({
          name: fc.constantFrom('em', 'a', 'span'),
          style: fc.constantFrom(
            'display:inline',
            'display:block',
            'display:flex',
            'display:grid',
            'display:contents',
            'display:none',
          ),
          children: fc
            .tuple(word, fc.array(tie('line'), { maxLength: 3 }))
            .map(([first, rest]): readonly Tree[] => [first, ...rest]),
        }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async children => {
        const read = await probe(p(...children))
        expect(read.text).toBe(fold(read.rendered))
        expect(read.faults).toEqual([])
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('reads ruby without its reading aids, breaks, entities and capitals as the page wrote them', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = `<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby> &amp; super<wbr>cali&shy;fragile,
        <span style="text-transform:uppercase">the Mayor</span> said&nbsp;it.</p>`
    })
    expect(await page.evaluate('inPage.readBody()')).toEqual(['漢字 & supercalifragile, the Mayor said it.'])
  })

  test('leaves out what is cut off, folded away or not rendered', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = `<p>Seen.<span style="position:absolute;clip:rect(0,0,0,0)"> no</span></p>
        <p style="position:absolute;width:1px;height:1px;overflow:hidden">no</p>
        <div style="position:absolute;clip-path:inset(50%)"><p>no</p></div>
        <div style="position:relative;overflow:hidden;height:400px"><p>And this.</p></div>
        <details><summary>Summary.</summary><p>no</p></details><details open><p>Open.</p></details>
        <div style="content-visibility:hidden"><p>no</p></div><div style="visibility:collapse"><p>no</p></div>`
    })
    expect(await page.evaluate('inPage.readBody()')).toEqual(['Seen.', 'And this.', 'Summary.', 'Open.'])
  })

  test('folds white space, drops what is not seen, and takes a line break for a space', async () => {
    const read = await probe(
      p('  The\n  may\u00ador ', inline('em', 'said\u00a0it'), inline('br'), 'was\u200b closed. '),
    )
    expect(read.text).toBe('The mayor said it was closed.')
    expect(read.faults).toEqual([])
  })

  test('two line breaks part paragraphs', async () => {
    const read = await probe({ name: 'div', children: ['One.', inline('br'), ' ', inline('br'), 'Two.'] })
    expect(read.blocks).toEqual(['One.', 'Two.'])
  })

  test('leaves out fields, editors and hidden text', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = `<p>Seen. <span hidden>no</span><span style="visibility:hidden">no</span>
        <span aria-hidden="true">no</span><span class="sr-only">no</span><noscript>no</noscript><template>no</template></p>
        <p style="display:none">no</p><textarea>no</textarea><input value="no"><div contenteditable>no</div>
        <p style="display:contents">Contents.</p>`
    })
    const read = await page.evaluate('inPage.readBody()')
    expect(read).toEqual(['Seen.', 'Contents.'])
  })

  test('does not overflow in a tree 10,000 deep', async () => {
    const deep = await call<{ text: string }>('probeDeep', 10_000)
    expect(deep.text).toBe('The council said the bridge was closed.')
  }, 30_000)

  test('stops at its ceilings on a huge page', async () => {
    const huge = await call<{ blocks: number; characters: number }>('probeHuge', 20_000)
    expect(huge.blocks).toBeLessThanOrEqual(3_000)
    expect(huge.characters).toBeLessThanOrEqual(400_000)
  }, 30_000)

  test('a form whose fields are named like its own properties breaks nothing', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = `<form><input name="localName"><input name="firstChild"><input name="parentNode">
        <input name="getAttribute"><input name="checkVisibility"><p>Still read.</p>And this.</form>`
    })
    expect(await page.evaluate('inPage.readBody()')).toEqual(['Still read.', 'And this.'])
  })
})
