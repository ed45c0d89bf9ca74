/** Of a block's text nodes those that a reader sees, with a line break wherever the layout parts two of them. */
import type { ArticleBlock } from './article.ts'
import type { PageBlock } from './block-builder.ts'
import { elementAround } from './shadow-trees.ts'
import type { Sight } from './sight.ts'

/** The elements around a text node inside its block, the innermost first. */
function around(node: Text, top: Element): Element[] {
  const elements: Element[] = []
  for (let each = elementAround(node); each !== null && each !== top; each = elementAround(each)) elements.push(each)
  return elements
}

/** True where an element that begins or ends between two neighbours parts them: a block, a cell, an item of a flex box. */
const isParted = (before: readonly Element[], after: readonly Element[], sight: Sight): boolean =>
  before.some(element => !after.includes(element) && sight.inLine(element).parts) ||
  after.some(element => !before.includes(element) && sight.inLine(element).parts)

/** See above; null stands for a line break, as in {@link PageBlock.pieces}. */
export function seenPieces(block: ArticleBlock, sight: Sight): PageBlock['pieces'] {
  const top = block.container.element
  // Most paragraphs have no element inside them.
  if (block.pieces.every(piece => piece === null || piece.parentNode === top)) return block.pieces
  const seen: (Text | null)[] = []
  let before: readonly Element[] = []
  let parent: Element | null = top
  for (const piece of block.pieces) {
    const own: Element | null = piece === null ? parent : elementAround(piece)
    if (piece === null || own === parent) {
      seen.push(piece)
      continue
    }
    if (own === null) continue
    const after = around(piece, top)
    if (after[0] !== undefined && !sight.inLine(after[0]).shown) continue
    if (isParted(before, after, sight)) seen.push(null)
    seen.push(piece)
    parent = own
    before = after
  }
  return seen
}
