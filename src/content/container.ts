import { type Hint, hintOf, isSurroundingRole, surroundingElements } from './block-hints.ts'

const leadingElements: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** A block-level element with text in it, and what it is known by. Its names are read when they are asked for: most never are. */
export class Container {
  readonly element: Element
  readonly name: string
  readonly parent: Container | null
  readonly depth: number
  readonly inTable: boolean
  private knownHint: Hint | undefined
  private isSurrounding: boolean | undefined

  constructor(element: Element, name: string, parent: Container | null) {
    this.element = element
    this.name = name
    this.parent = parent
    this.depth = parent === null ? 0 : parent.depth + 1
    this.inTable = name === 'table' || parent?.inTable === true
  }

  get hint(): Hint {
    // A form's own methods can be hidden by fields of their names.
    if (this.knownHint === undefined) this.knownHint = this.name === 'form' ? null : hintOf(this.element)
    return this.knownHint
  }

  /** Nav, aside, footer, a role or a class that says so; not inherited. */
  get surroundings(): boolean {
    this.isSurrounding ??= !leadingElements.has(this.name) && (this.isNamed() || this.hint === 'surroundings')
    return this.isSurrounding
  }

  private isNamed(): boolean {
    if (surroundingElements.has(this.name)) return true
    return this.name !== 'form' && isSurroundingRole(this.element.getAttribute('role'))
  }
}
