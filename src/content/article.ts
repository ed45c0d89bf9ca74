/**
 * Finds the article in the live page without changing it: article-root.ts says where it stands, and here what is inside it but
 * belongs to the page is left out.
 */
import type { BlockKind } from '../core/model.ts'
import { figureTables, isIn, kindOf, linkLists, runningContainers } from './article-parts.ts'
import { type ArticlePlace, isParagraph, isRunning, isWithin, placeArticle, shortestArticle } from './article-root.ts'
import type { PageBlock } from './block-builder.ts'
import { isSurroundingHeading } from './block-hints.ts'
import type { Container } from './container.ts'
import { collectBlocks } from './page-blocks.ts'
import { Sight } from './sight.ts'

/** A block that belongs to the article. */
export interface ArticleBlock extends Pick<PageBlock, 'container' | 'pieces' | 'length' | 'linked'> {
  readonly kind: BlockKind
}

function isKept(block: PageBlock, kind: BlockKind): boolean {
  const { length, linked } = block
  if (kind === 'headline') return length < 250
  if (kind === 'caption') return length >= 25
  if (kind === 'list-item') return linked < length * 0.7
  return length >= 80 || (kind !== 'paragraph' && kind !== 'table-cell') || /[.!?…。！？:;"”’')\]]$/.test(block.line)
}

/** Tells whether a block inside the root is the article's by what it is and by what stands around it. */
function keeper(inside: readonly PageBlock[], root: Container) {
  const lists = linkLists(inside, root)
  const running = runningContainers(inside.filter(isRunning))
  const tables = figureTables(inside)
  return (block: PageBlock, kind: BlockKind): boolean => {
    const { container, length, linked } = block
    if (isIn(container, lists) || block.isStock) return false
    if (isKept(block, kind)) return true
    if (kind === 'table-cell') return isIn(container, tables)
    return container.name === 'p' && container.parent !== null && running.has(container.parent) && linked < length * 0.5
  }
}

function select(blocks: readonly PageBlock[], place: ArticlePlace, sight: Sight): ArticleBlock[] {
  const { root, isOutside } = place
  const inside = blocks.filter(block => isWithin(block.container, root))
  const isOwn = keeper(inside, root)
  const kept: ArticleBlock[] = []
  let closed: Container | null = null
  for (const block of inside) {
    const { container } = block
    if (closed !== null && isWithin(container, closed)) continue
    closed = null
    if (isSurroundingHeading(block.line)) {
      closed = closedBy(block, root, kept)
      continue
    }
    if (isOutside(container)) continue
    const kind = kindOf(block, root)
    if (isOwn(block, kind) && sight.isShown(container.element)) kept.push({ ...block, kind })
  }
  return trim(kept)
}

/** What a heading of the surroundings closes: its own container, unless the article itself goes on in that one. */
function closedBy({ container }: PageBlock, root: Container, kept: readonly ArticleBlock[]): Container | null {
  const box = isParagraph(container) ? container.parent : container
  if (box === null || box === root || box.depth < root.depth) return null
  return kept.some(each => isWithin(each.container, box)) ? null : box
}

/** Headings with nothing under them are not the article's. */
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

/** The page's headline: the h1 nearest before the article's text. */
function headlineOf(blocks: readonly PageBlock[], first: ArticleBlock | undefined, sight: Sight): ArticleBlock | null {
  const end = blocks.findIndex(block => block.pieces === first?.pieces)
  const title = blocks
    .slice(0, Math.max(0, end))
    .findLast(({ container, length }) => container.name === 'h1' && length >= 10 && sight.isShown(container.element))
  return title === undefined ? null : { ...title, kind: 'headline' }
}

/** The article among the blocks of a page, in reading order; [] where the page has none. */
export function articleAmong(blocks: readonly PageBlock[], sight: Sight): readonly ArticleBlock[] {
  const place = placeArticle(blocks, sight)
  if (place === null || place.isListing) return []
  const selected = select(blocks, place, sight)
  const running = selected.reduce((sum, block) => (block.kind === 'caption' ? sum : sum + block.length), 0)
  if (running < shortestArticle) return []
  if (selected.some(block => block.container.name === 'h1')) return selected
  const headline = headlineOf(blocks, selected[0], sight)
  return headline === null ? selected : [headline, ...selected]
}

/** The article below `body`, found at once, with nothing remembered. */
export const findArticle = (body: Element): readonly ArticleBlock[] => articleAmong(collectBlocks(body), new Sight())
