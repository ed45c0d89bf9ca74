/** Which rows of the columns fulfil a part of a search that names a field. */
import { type Columns, type NameLists, nameColumns } from '../columns/columns.ts'
import { foldWord } from '../text/words.ts'
import type { Part } from './query.ts'
import { heldKinds, type KindValue, origins } from './values.ts'

/** A part that columns can answer. */
export type FieldPart = Exclude<Part, { readonly is: 'word' | 'phrase' }>

const relations = 5
const countered = (1 << relations) - 1
const noted = ((1 << heldKinds.length) - 1) & ~countered

/** The bits a row must have one of; 0 where it must have none at all. */
function bitsOf(kind: KindValue): number {
  if (kind === 'countered') return countered
  if (kind === 'noted') return noted
  return kind === 'unchecked' ? 0 : 1 << heldKinds.indexOf(kind)
}

/** 1 for each row that fulfils the part. */
export function rowsWith(columns: Columns, part: FieldPart): Uint8Array {
  const rows = columns.docs.length
  switch (part.is) {
    case 'kind': {
      const bits = bitsOf(part.value)
      return Uint8Array.from(columns.kinds, kinds => Number(bits === 0 ? kinds === 0 : (kinds & bits) !== 0))
    }
    case 'origin': {
      const origin = origins.indexOf(part.value)
      return Uint8Array.from(columns.origins, each => Number(each === origin))
    }
    // What was seen from one day to another overlaps a time; that something happened on each of its days is not asked.
    case 'after':
      return Uint8Array.from(columns.last, minute => Number(minute * 60_000 >= part.time))
    case 'before':
      return Uint8Array.from(columns.first, minute => Number(minute * 60_000 < part.time))
    case 'speaker':
      return rowsNaming(rows, columns.speakers, namesLike(columns, part.value))
    case 'outlet':
      return rowsNaming(rows, columns.outlets, namesLike(columns, part.value))
    case 'site':
      return rowsNaming(rows, columns.sites, namesLike(columns, part.value))
  }
}

/** The documents of rows in which a speaker, outlet or site has a word that is, or begins with, this one. */
export function docsNaming(columns: Columns, word: string, isUnfinished: boolean): readonly number[] {
  const names = namesLike(columns, isUnfinished ? word : `${word} `)
  if (!names.includes(1)) return []
  const docs: number[] = []
  const lists = nameColumns.slice(0, 2).map(column => rowsNaming(columns.docs.length, columns[column], names))
  columns.docs.forEach((doc, row) => {
    if (lists.some(list => list[row] === 1)) docs.push(doc)
  })
  return docs
}

/** Folded names, each word after a blank: made once for each state of the columns. */
const foldedNames = new WeakMap<readonly string[], readonly string[]>()

/** 1 for each name that has words beginning as these do. */
function namesLike({ names }: Columns, folded: string): Uint8Array {
  const known = foldedNames.get(names) ?? names.map(name => ` ${foldWord(name).replace(/[\s.:/'"-]+/gu, ' ')} `)
  foldedNames.set(names, known)
  const wanted = ` ${folded.replace(/[\s.:/'"-]+/gu, ' ').trimStart()}`
  return Uint8Array.from(known, name => Number(name.includes(wanted)))
}

function rowsNaming(rows: number, { ends, values }: NameLists, names: Uint8Array): Uint8Array {
  const found = new Uint8Array(rows)
  let at = 0
  for (let row = 0; row < rows; row++) {
    const end = ends[row] ?? 0
    for (; at < end; at++) if (names[values[at] ?? 0] === 1) found[row] = 1
  }
  return found
}
