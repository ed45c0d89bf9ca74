/** What the blocks inside an article's root are, by the company they keep: lists of links, tables of figures, running text. */
import type { BlockKind } from '../core/model.ts'
import type { PageBlock } from './block-builder.ts'
import { headingNames, listNames } from './block-hints.ts'
import type { Container } from './container.ts'

/** What a block is: told by the elements around it, the nearest first. */
export function kindOf(block: PageBlock, root: Container): BlockKind {
  for (let each: Container | null = block.container; each !== null && each !== root; each = each.parent) {
    if (headingNames.has(each.name)) return 'headline'
    if (each.name === 'figcaption' || each.name === 'figure' || each.name === 'caption' || each.hint === 'caption')
      return 'caption'
    if (each.name === 'blockquote') return 'quote'
    if (listNames.has(each.name)) return 'list-item'
    if (each.name === 'td' || each.name === 'th') return block.length > 200 ? 'paragraph' : 'table-cell'
    if (each.hint === 'standfirst' && block.length > 40) return 'standfirst'
  }
  return 'paragraph'
}

/** True for one of these containers and for all that is inside them. */
export const isIn = (container: Container, containers: ReadonlySet<Container>): boolean => {
  if (containers.size === 0) return false
  for (let each: Container | null = container; each !== null; each = each.parent) if (containers.has(each)) return true
  return false
}

/** Containers inside the root whose text is mostly links: lists of other stories, tags, tools. */
export function linkLists(blocks: readonly PageBlock[], root: Container): ReadonlySet<Container> {
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

/** Containers with two paragraphs of running text: what stands between those is the article's too, however short. */
export function runningContainers(running: readonly PageBlock[]): ReadonlySet<Container> {
  const counts = new Map<Container, number>()
  for (const { container } of running) {
    const { parent } = container
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([container]) => container))
}

const nearest = (container: Container | null, name: string): Container | null => {
  let each = container
  while (each !== null && each.name !== name) each = each.parent
  return each
}

/** Tables of figures: several rows with cells beside each other, nearly all of them short. Other tables only arrange a page. */
export function figureTables(blocks: readonly PageBlock[]): ReadonlySet<Container> {
  const sums = new Map<Container, { cells: number; short: number; rows: Set<Container> }>()
  for (const { container, length } of blocks) {
    if (!container.inTable) continue
    const row = nearest(container, 'tr')
    const table = nearest(row, 'table')
    if (row === null || table === null) continue
    const sum = sums.get(table) ?? { cells: 0, short: 0, rows: new Set() }
    sum.cells += 1
    if (length < 60) sum.short += 1
    sum.rows.add(row)
    sums.set(table, sum)
  }
  const tables = new Set<Container>()
  for (const [table, { cells, short, rows }] of sums)
    if (rows.size >= 3 && cells >= rows.size * 1.5 && short >= cells * 0.8) tables.add(table)
  return tables
}
