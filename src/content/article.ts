/**
 * Finds the article in the live page without changing it. Paragraphs give their worth to the containers around them, the
 * richest container is the root, and inside it what belongs to the page rather than the article is left out.
 */
import type { BlockKind } from '../core/model.ts'
import { isStockLine, isSurroundingHeading } from './block-hints.ts'
import { type Container, collectBlocks, type PageBlock } from './page-blocks.ts'
import { isShown, lookAgain } from './visibility.ts'

/** A block that belongs to the article. */
export interface ArticleBlock extends PageBlock {
  readonly kind: BlockKind
}

/** The least text that is an article and not a teaser or a notice. */
export const shortestArticle = 250

const headingNames = /^h[1-6]$/
const listNames = /^(li|dd|dt)$/
const words = new WeakMap<PageBlock['pieces'], string>()

/** The block's words on one line; kept, because a page that grows is judged again and again. */
function wordsOf({ pieces }: PageBlock): string {
  const known = words.get(pieces)
  if (known !== undefined) return known
  const found = pieces
    .map(piece => piece?.data ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  words.set(pieces, found)
  return found
}

/** What a block is worth as running text: long, with punctuation, with few links. */
function worthOf(block: PageBlock): number {
  const linkShare = block.linked / block.length
  if (headingNames.test(block.container.name) || linkShare > 0.5 || block.length < 40) return 0
  if (block.points === 0 && block.length < 200) return 0
  const list = listNames.test(block.container.name) ? 0.5 : 1
  return list * (1 - linkShare) * (block.length + 15 * block.points)
}

/** The nearest ancestor that says it is no part of the article, below `root`. */
const isOutside = (container: Container, root: Container | null, surroundings: ReadonlySet<Container>): boolean => {
  for (let each: Container | null = container; each !== null && each !== root; each = each.parent)
    if (surroundings.has(each)) return true
  return false
}

/** Class names only hint: what holds much of the page's running text is not its surroundings, whatever it is called. */
function surroundingsOf(blocks: readonly PageBlock[]): ReadonlySet<Container> {
  const worths = new Map<Container, number>()
  let all = 0
  for (const block of blocks) {
    const worth = worthOf(block)
    all += worth
    for (let each: Container | null = block.container; each !== null; each = each.parent)
      if (each.surroundings) worths.set(each, (worths.get(each) ?? 0) + worth)
  }
  const surroundings = new Set<Container>()
  for (const [container, worth] of worths)
    if (container.hint !== 'surroundings' || worth < all * 0.3) surroundings.add(container)
  return surroundings
}

const isWithin = (container: Container, root: Container): boolean => {
  let each: Container | null = container
  while (each !== null && each.depth > root.depth) each = each.parent
  return each === root
}

const paragraphNames = /^(p|li|blockquote|h[1-6]|pre|dd|dt|td|th|figcaption)$/

/** The worth of each container: its own paragraphs' in full, less from farther down; and all below it (`total`). */
function weigh(
  blocks: readonly PageBlock[],
  surroundings: ReadonlySet<Container>,
): Map<Container, { near: number; total: number }> {
  const weights = new Map<Container, { near: number; total: number }>()
  for (const block of blocks) {
    const worth = worthOf(block)
    if (worth === 0 || isOutside(block.container, null, surroundings) || !isShown(block.container.element)) continue
    let share = 1
    const own = paragraphNames.test(block.container.name)
    for (let each = own ? block.container.parent : block.container; each !== null; each = each.parent) {
      const weight = weights.get(each) ?? { near: 0, total: 0 }
      weight.near += worth * share
      weight.total += worth
      weights.set(each, weight)
      share *= 0.6
    }
  }
  return weights
}

const favour = (container: Container): number =>
  (container.hint === 'body' ? 1.4 : container.hint === 'article' ? 1.1 : 1) *
  (container.name === 'article' ? 1.25 : container.name === 'body' ? 0.8 : 1) *
  (container.element.getAttribute('itemprop') === 'articleBody' ? 1.5 : 1)

/** The richest container, widened while its parent holds much more running text of the same article. */
function rootOf(weights: ReadonlyMap<Container, { near: number; total: number }>): Container | null {
  let best: Container | null = null
  let bestScore = 0
  for (const [container, weight] of weights) {
    const score = container.name === 'form' ? weight.near : weight.near * favour(container)
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

function kindOf(block: PageBlock, root: Container): BlockKind {
  for (let each: Container | null = block.container; each !== null && each !== root; each = each.parent) {
    if (headingNames.test(each.name)) return 'headline'
    if (each.name === 'figcaption' || each.name === 'figure' || each.name === 'caption' || each.hint === 'caption')
      return 'caption'
    if (each.name === 'blockquote') return 'quote'
    if (listNames.test(each.name)) return 'list-item'
    if (each.name === 'td' || each.name === 'th') return block.length > 200 ? 'paragraph' : 'table-cell'
    if (each.hint === 'standfirst' && block.length > 40) return 'standfirst'
  }
  return 'paragraph'
}

/** Containers inside the root whose text is mostly links: lists of other stories, tags, tools. */
function linkLists(blocks: readonly PageBlock[], root: Container): ReadonlySet<Container> {
  const sums = new Map<Container, { length: number; linked: number }>()
  for (const block of blocks) {
    for (let each: Container | null = block.container; each !== null && each !== root; each = each.parent) {
      const sum = sums.get(each) ?? { length: 0, linked: 0 }
      sum.length += block.length
      sum.linked += block.linked
      sums.set(each, sum)
    }
  }
  const lists = new Set<Container>()
  for (const [container, sum] of sums) if (sum.linked > sum.length * 0.6) lists.add(container)
  return lists
}

function isKept(block: PageBlock, kind: BlockKind, text: string): boolean {
  if (isStockLine(text)) return false
  if (kind === 'headline') return block.length < 250
  if (kind === 'caption') return block.length >= 25
  if (kind === 'list-item') return block.linked < block.length * 0.7
  const sentence = /[.!?…。！？:;"”’')\]]$/.test(text)
  return block.length >= 80 || sentence || (kind !== 'paragraph' && kind !== 'table-cell')
}

function select(blocks: readonly PageBlock[], root: Container, surroundings: ReadonlySet<Container>): ArticleBlock[] {
  const inside = blocks.filter(block => isWithin(block.container, root))
  const lists = linkLists(inside, root)
  const kept: ArticleBlock[] = []
  let closed: Container | null = null
  for (const block of inside) {
    if (closed !== null && isWithin(block.container, closed)) continue
    closed = null
    const text = wordsOf(block)
    if (isSurroundingHeading(text) && block.length < 60) {
      closed = closedBy(block, root, kept)
      continue
    }
    if (isOutside(block.container, root, surroundings)) continue
    const kind = kindOf(block, root)
    if (inLists(block.container, lists) || !isKept(block, kind, text) || !isShown(block.container.element)) continue
    kept.push({ ...block, kind })
  }
  return trim(kept)
}

/** What a heading of the surroundings closes: its own container, unless the article itself goes on in that one. */
function closedBy(block: PageBlock, root: Container, kept: readonly ArticleBlock[]): Container | null {
  const box = paragraphNames.test(block.container.name) ? block.container.parent : block.container
  if (box === null || box === root || box.depth < root.depth) return null
  return kept.some(each => isWithin(each.container, box)) ? null : box
}

const inLists = (container: Container, lists: ReadonlySet<Container>): boolean => {
  for (let each: Container | null = container; each !== null; each = each.parent) if (lists.has(each)) return true
  return false
}

/** Headings with nothing under them, and what follows the last running text, are not the article's. */
function trim(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  const kept: ArticleBlock[] = []
  let running = false
  for (const block of [...blocks].reverse()) {
    if (block.kind === 'headline' && !running) continue
    running = block.kind !== 'headline'
    kept.push(block)
  }
  return kept.reverse()
}

/** The page's headline: the h1 nearest before the article's text, else the first inside it. */
function headlineOf(blocks: readonly PageBlock[], first: PageBlock | undefined): ArticleBlock | null {
  const end = first === undefined ? 0 : blocks.indexOf(first)
  const titles = blocks
    .slice(0, end)
    .filter(block => block.container.name === 'h1' && block.length >= 10 && isShown(block.container.element))
  const title = titles.at(-1)
  return title === undefined ? null : { ...title, kind: 'headline' }
}

/** A list of stories: nearly every paragraph has a heading of its own that leads elsewhere. */
function isListing(blocks: readonly PageBlock[], root: Container, surroundings: ReadonlySet<Container>): boolean {
  let headings = 0
  let paragraphs = 0
  for (const block of blocks) {
    const { container, linked, length } = block
    if (!isWithin(container, root) || isOutside(container, root, surroundings)) continue
    if (worthOf(block) > 0) paragraphs += 1
    else if (headingNames.test(container.name) && linked > length * 0.8) headings += 1
  }
  return headings >= 6 && headings >= paragraphs * 0.8
}

/** The article among the blocks of a page, in reading order; [] where the page has none. */
export function articleAmong(blocks: readonly PageBlock[]): readonly ArticleBlock[] {
  const surroundings = surroundingsOf(blocks)
  const root = rootOf(weigh(blocks, surroundings))
  if (root === null || isListing(blocks, root, surroundings)) return []
  const selected = select(blocks, root, surroundings)
  const running = selected.reduce((sum, block) => (block.kind === 'caption' ? sum : sum + block.length), 0)
  if (running < shortestArticle) return []
  const first = blocks.find(block => block.pieces === selected[0]?.pieces)
  const headline = selected.some(block => block.container.name === 'h1') ? null : headlineOf(blocks, first)
  return headline === null ? selected : [headline, ...selected]
}

/** The article below `body`, found at once, with nothing remembered. */
export function findArticle(body: Element): readonly ArticleBlock[] {
  lookAgain(null)
  return articleAmong(collectBlocks(body))
}
