/** In the page, for keeping-up.ts: the finder alone, following bursts with and without what it remembers. */
import { createReader } from '../src/content/finder.ts'

interface Times {
  /** CPU-bound time of each scan, in ms, and the longest step of any. */
  readonly scans: readonly number[]
  readonly longest: number
}

const words = 'The harbour master said that the tide had come in late and that nobody on the quay was surprised by it'

/** One burst of paragraphs at the end of the article. */
function append(burst: number, count: number): Node {
  const article = document.querySelector('article') ?? document.body
  for (let index = 0; index < count; index += 1) {
    const paragraph = document.createElement('p')
    paragraph.textContent = `${words}, in hour ${burst} of day ${index}. ${words.repeat(2)}.`
    article.append(paragraph)
  }
  return article
}

/** Reads after each burst; `remembers`: only what changed. */
export function follow(bursts: number, count: number, remembers: boolean): Times {
  const reader = createReader(() => undefined)
  const scans: number[] = []
  let longest = 0
  const scan = (): void => {
    const steps = reader.read(document.body)
    const start = performance.now()
    for (let before = start; ; ) {
      const { done } = steps.next()
      const now = performance.now()
      longest = Math.max(longest, now - before)
      before = now
      if (done) break
    }
    scans.push(performance.now() - start)
  }
  scan()
  longest = 0
  scans.length = 0
  for (let burst = 0; burst < bursts; burst += 1) {
    const changed = append(burst, count)
    document.body.getBoundingClientRect()
    reader.changed(remembers ? [changed] : null)
    scan()
  }
  return { scans, longest }
}
