/**
 * Paints ranges as CSS custom highlights: no node of the page is touched. The registry is shared with the page, so names tell
 * nothing of the library, and nothing is believed that is read from it. Firefox cannot iterate the registry from here: what
 * was painted is kept beside it.
 */
import type { MarkKind } from '../core/reading.ts'
import { standsOnDark } from './ground.ts'
import { elementAround } from './shadow-trees.ts'

/** What can be painted: a mark, the passages that belong to the open card, a passage being shown. */
export type Paint = MarkKind | 'linked' | 'flash'

/** Higher paints above lower. */
const priorities: Readonly<Record<Paint, number>> = { linked: 1, unchecked: 2, noted: 3, countered: 4, flash: 5 }

const paints: readonly Paint[] = ['linked', 'unchecked', 'noted', 'countered', 'flash']

/** Live ranges tax the page's own edits, so there is a ceiling; no article comes near it. */
const mostRanges = 800

/** One of Gainsay's highlights; the page can see these names. */
const nameOf = (paint: Paint, dark: boolean): string => `gainsay-${paint}${dark ? '-dark' : ''}`

/** What is painted in one page. */
export interface Painting {
  /** Paints these ranges in place of what had this paint; none takes it away. */
  show(paint: Paint, ranges: readonly Range[]): void
  /** Puts back what the page threw out of the registry, which it does to make room for its own. */
  mend(): void
  /** Takes everything away. */
  clear(): void
}

/**
 * True where forced colours make every highlight look selected: so Chromium does (and CSS has it so), and only Chromium knows
 * this value. An article all selected could not be read, so only what stands out is painted.
 */
const looksSelected = (): boolean =>
  matchMedia('(forced-colors: active)').matches && CSS.supports('forced-color-adjust', 'preserve-parent-color')

const parentOf = ({ startContainer: node }: Range): Element | null =>
  node instanceof Element ? node : elementAround(node)

/** Parts ranges by the ground they stand on; each element is asked once. */
function byGround(ranges: readonly Range[]): { light: Range[]; dark: Range[] } {
  const known = new Map<Element, boolean>()
  const parts = { light: [] as Range[], dark: [] as Range[] }
  for (const range of ranges.slice(0, mostRanges)) {
    const parent = parentOf(range)
    if (parent === null) continue
    const dark = known.get(parent) ?? standsOnDark(parent)
    known.set(parent, dark)
    parts[dark ? 'dark' : 'light'].push(range)
  }
  return parts
}

/**
 * A painting with nothing on it yet. `style` puts the rules of the marks into the page or takes them away: as long as there is
 * nothing to paint, a page has nothing to see.
 */
export function createPainting(style: (wanted: boolean) => void): Painting {
  const own = new Map<string, Highlight>()
  let isStyled = false
  const setStyled = (wanted: boolean): void => {
    if (wanted !== isStyled) style(wanted)
    isStyled = wanted
  }
  const set = (paint: Paint, dark: boolean, ranges: readonly Range[]): void => {
    const name = nameOf(paint, dark)
    if (ranges.length === 0) {
      remove(name)
      return
    }
    const highlight = new Highlight(...ranges)
    highlight.priority = priorities[paint]
    own.set(name, highlight)
    setStyled(true)
    CSS.highlights.set(name, highlight)
  }
  const remove = (name: string): void => {
    // A newer copy of the extension may have taken the name over; only one's own is taken away.
    if (CSS.highlights.get(name) === own.get(name)) CSS.highlights.delete(name)
    own.delete(name)
  }
  return {
    show(paint, ranges) {
      const { light, dark } = byGround(paint === 'unchecked' && looksSelected() ? [] : ranges)
      set(paint, false, light)
      set(paint, true, dark)
    },
    mend() {
      for (const [name, highlight] of own) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    },
    clear() {
      for (const paint of paints)
        for (const dark of [false, true]) if (own.has(nameOf(paint, dark))) remove(nameOf(paint, dark))
      setStyled(false)
    },
  }
}
