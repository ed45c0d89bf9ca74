/** In the page, for keeping-up.ts: bursts, read again by the finder alone, with and without what it remembers, or followed by the extension. */
import { createReader } from '../src/content/finder.ts'

const words = 'The harbour master said that the tide had come in late and that nobody on the quay was surprised by it'

const things =
  'lighthouse pump crane dredger signal tunnel reactor elevator furnace antenna bridge sluice windmill boiler railway turbine telescope ferry kiln press radar dam organ cableway siren'.split(
    ' ',
  )

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

/** How a page is read again: what changed, all with what was seen of it forgotten, or as if it had never been read. */
export type Way = 'changes' | 'all' | 'anew'

let reader = createReader(() => undefined)
let changed: Node = document

/** Adds one burst, laid out. */
export function addBurst(burst: number, count: number): void {
  changed = append(burst, count)
  document.body.getBoundingClientRect()
}

/** Reads the page again after a burst; the number of blocks. */
export function scan(way: Way): number {
  if (way === 'anew') reader = createReader(() => undefined)
  else reader.changed(way === 'all' ? null : [changed])
  const steps = reader.read(document.body)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.blocks.length
  }
}

const wait = (time: number): Promise<unknown> => new Promise(resolve => setTimeout(resolve, time))

const isMarked = (words: string): boolean =>
  [...CSS.highlights.values()].some(marks =>
    [...marks].some(range => range.startContainer.textContent?.startsWith(words)),
  )

/** How long these words wait for their mark, in ms; null where none comes in five seconds. */
async function untilMarked(words: string): Promise<number | null> {
  const start = performance.now()
  while (!isMarked(words)) {
    if (performance.now() - start > 5_000) return null
    await wait(8)
  }
  return performance.now() - start
}

/** Adds a burst every so many ms, each with one claim that is denied, and times the marks of the extension on these. */
export async function time(bursts: number, count: number, every: number): Promise<(number | null)[]> {
  const watched: Promise<number | null>[] = []
  for (let burst = 0; burst < bursts; burst += 1) {
    const article = append(burst, count - 1)
    const thing = things[burst % things.length] ?? ''
    const claim = `Inspector ${burst} said the ${thing} had failed ${burst + 2} times since Easter.`
    const paragraph = document.createElement('p')
    paragraph.textContent = `${claim} Its owner denied that the ${thing} had failed.`
    article.appendChild(paragraph)
    watched.push(untilMarked(claim.slice(0, 24)))
    await wait(every)
  }
  return Promise.all(watched)
}
