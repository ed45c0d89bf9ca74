/** Columns with some rows taken out and others put in. */
import { type Columns, type NameLists, type NumberColumn, namesAt } from './columns.ts'

/** `base` without the rows of `gone`, and with those of `added`, which win where both have a document. */
export function mergeColumns(base: Columns, gone: ReadonlySet<number>, added: Columns): Columns {
  const newer = new Set(added.docs)
  const order: { readonly from: Columns; readonly row: number }[] = []
  let next = 0
  base.docs.forEach((doc, row) => {
    if (gone.has(doc) || newer.has(doc)) return
    for (; next < added.docs.length && (added.docs[next] ?? 0) < doc; next++) order.push({ from: added, row: next })
    order.push({ from: base, row })
  })
  for (; next < added.docs.length; next++) order.push({ from: added, row: next })
  const numbers = new Map(base.names.map((name, at) => [name, at]))
  const renumbered = added.names.map(name => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
  const lists = (name: 'speakers' | 'outlets' | 'sites'): NameLists => {
    const ends = new Uint32Array(order.length)
    const values: number[] = []
    order.forEach(({ from, row }, at) => {
      const names = namesAt(from[name], row)
      if (from === base) for (const each of names) values.push(each)
      else values.push(...Array.from(names, each => renumbered[each] ?? 0).sort((a, b) => a - b))
      ends[at] = values.length
    })
    return { ends, values: Uint32Array.from(values) }
  }
  const filled = <Kind extends Uint8Array | Uint16Array | Uint32Array>(into: Kind, name: NumberColumn): Kind => {
    order.forEach(({ from, row }, at) => {
      into[at] = from[name][row] ?? 0
    })
    return into
  }
  return {
    docs: filled(new Uint32Array(order.length), 'docs'),
    kinds: filled(new Uint16Array(order.length), 'kinds'),
    origins: filled(new Uint8Array(order.length), 'origins'),
    sourcing: filled(new Uint8Array(order.length), 'sourcing'),
    first: filled(new Uint32Array(order.length), 'first'),
    last: filled(new Uint32Array(order.length), 'last'),
    sightings: filled(new Uint16Array(order.length), 'sightings'),
    speakers: lists('speakers'),
    outlets: lists('outlets'),
    sites: lists('sites'),
    names: [...numbers.keys()],
  }
}
