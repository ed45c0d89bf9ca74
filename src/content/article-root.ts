/**
 * Which part of the page is the article: paragraphs give their worth to the containers around them, and the richest container is
 * the root. What names itself surroundings, and stories beside the one with the headline, are left out.
 */
import type { PageBlock } from './block-builder.ts'
import { headingNames, listNames } from './block-hints.ts'
import type { Container } from './container.ts'
import type { Sight } from './sight.ts'

/** The least text that is an article and not a teaser or a notice. */
export const shortestArticle = 250

/** Where the article stands. */
export interface ArticlePlace {
  readonly root: Container
  /** True for what is inside the root and no part of the article. */
  isOutside(container: Container): boolean
  /** True where nearly every paragraph has a heading of its own that leads elsewhere: a list of stories. */
  readonly isListing: boolean
}

const otherParagraphs: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'td', 'th', 'figcaption'])

/** True where the text is a paragraph's, or like one, and stands in a container of its own. */
export const isParagraph = ({ name }: Container): boolean =>
  otherParagraphs.has(name) || headingNames.has(name) || listNames.has(name)

export const isRunning = (block: PageBlock): boolean => block.worth > 0

/** True inside `root`, the root itself included. */
export function isWithin(container: Container, root: Container): boolean {
  let each: Container | null = container
  while (each !== null && each.depth > root.depth) each = each.parent
  return each === root
}

const add = (sums: Map<Container, number>, container: Container, worth: number): void => {
  sums.set(container, (sums.get(container) ?? 0) + worth)
}

/** Where one `article` holds the page's headline and running text, the ones beside it are other stories. */
function otherStories(blocks: readonly PageBlock[], running: readonly PageBlock[]): ReadonlySet<Container> {
  const worths = new Map<Container, number>()
  for (const { container, worth } of running)
    for (let each: Container | null = container; each !== null; each = each.parent)
      if (each.name === 'article') add(worths, each, worth)
  let story = worths.size < 2 ? null : (blocks.find(({ container }) => container.name === 'h1')?.container ?? null)
  while (story !== null && story.name !== 'article') story = story.parent
  if (story === null || (worths.get(story) ?? 0) < shortestArticle) return new Set()
  const own = story
  return new Set([...worths.keys()].filter(each => !isWithin(each, own) && !isWithin(own, each)))
}

/** Class names only hint: what holds much of the page's running text is not its surroundings, whatever it is called. */
function mistaken(running: readonly PageBlock[]): ReadonlySet<Container> {
  const worths = new Map<Container, number>()
  let all = 0
  for (const { container, worth } of running) {
    all += worth
    for (let each: Container | null = container; each !== null; each = each.parent)
      if (each.surroundings && each.hint === 'surroundings') add(worths, each, worth)
  }
  return new Set([...worths].filter(([, worth]) => worth >= all * 0.3).map(([container]) => container))
}

/** Makes a test that tells for a container, below `root` if there is one, whether it or one around it is no part of the article. */
function outsideTests(blocks: readonly PageBlock[], running: readonly PageBlock[]) {
  const others = otherStories(blocks, running)
  const kept = mistaken(running)
  // A post or a tweet that the article shows stands in a box whose class speaks of sharing.
  const isApart = (each: Container, quoted: boolean): boolean =>
    others.has(each) || (each.surroundings && !kept.has(each) && !(quoted && each.hint === 'surroundings'))
  return (root: Container | null) => {
    const known = new Map<Container, boolean>()
    return (container: Container): boolean => {
      const path: Container[] = []
      let isOut = false
      let quoted = false
      for (let each: Container | null = container; each !== null && each !== root && !isOut; each = each.parent) {
        const before = quoted ? undefined : known.get(each)
        if (before !== undefined) {
          isOut = before
          break
        }
        if (!quoted) path.push(each)
        isOut = isApart(each, quoted)
        quoted ||= each.name === 'blockquote'
      }
      for (const each of path) known.set(each, isOut)
      return isOut
    }
  }
}

interface Weight {
  /** Its own paragraphs' worth in full, less from farther down. */
  near: number
  /** The worth of all below it. */
  total: number
}

function weigh(running: readonly PageBlock[]): Map<Container, Weight> {
  const weights = new Map<Container, Weight>()
  for (const { container, worth } of running) {
    let share = 1
    const first = isParagraph(container) ? container.parent : container
    for (let each = first; each !== null; each = each.parent) {
      const weight = weights.get(each) ?? { near: 0, total: 0 }
      weight.near += worth * share
      weight.total += worth
      weights.set(each, weight)
      share *= 0.6
    }
  }
  return weights
}

function favour(container: Container): number {
  if (container.name === 'form') return 1
  return (
    (container.hint === 'body' ? 1.4 : container.hint === 'article' ? 1.1 : 1) *
    (container.name === 'article' ? 1.25 : container.name === 'body' ? 0.8 : 1) *
    (container.element.getAttribute('itemprop') === 'articleBody' ? 1.5 : 1)
  )
}

/** The richest container, widened while its parent holds much more running text of the same article. */
function richest(weights: ReadonlyMap<Container, Weight>): Container | null {
  let best: Container | null = null
  let bestScore = 0
  for (const [container, weight] of weights) {
    // No name makes up for so much less text.
    if (weight.near * 3 < bestScore) continue
    const score = weight.near * favour(container)
    if (score > bestScore) {
      best = container
      bestScore = score
    }
  }
  while (best?.parent != null) {
    const inner = weights.get(best)?.total ?? 0
    const outer = weights.get(best.parent)?.total ?? 0
    if (outer < inner * 1.35 || (best.name === 'article' && outer < inner * 2)) break
    best = best.parent
  }
  return best
}

function isListing(blocks: readonly PageBlock[], isInside: (container: Container) => boolean): boolean {
  let headings = 0
  let paragraphs = 0
  for (const block of blocks) {
    const isHeading = headingNames.has(block.container.name) && block.linked > block.length * 0.8
    if ((!isHeading && !isRunning(block)) || !isInside(block.container)) continue
    if (isHeading) headings += 1
    else paragraphs += 1
  }
  return headings >= 6 && headings >= paragraphs * 0.8
}

/** Finds where the article stands among the blocks of a page; null where nothing is running text. */
export function placeArticle(blocks: readonly PageBlock[], sight: Sight): ArticlePlace | null {
  const running = blocks.filter(isRunning)
  const testBelow = outsideTests(blocks, running)
  const isApart = testBelow(null)
  const seen = running.filter(({ container }) => !isApart(container) && sight.hasBox(container.element))
  const root = richest(weigh(seen))
  if (root === null) return null
  const isOutside = testBelow(root)
  return {
    root,
    isOutside,
    isListing: isListing(blocks, container => isWithin(container, root) && !isOutside(container)),
  }
}
