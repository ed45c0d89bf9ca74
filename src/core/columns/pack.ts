/** Columns as they are stored: numbers as varints column by column, sealed with a checksum as the parts of the index are. */
import { ByteReader, ByteWriter, DamagedIndex } from '../matching/index/bytes.ts'
import { seal, unseal } from '../matching/index/sealed.ts'
import { type Columns, type NameLists, type NumberColumn, nameColumns, numberColumns } from './columns.ts'

/** Columns whose numbers are stored as what they are above another: of the row before, or of another column. */
const above: Readonly<Partial<Record<NumberColumn, 'before' | NumberColumn>>> = { docs: 'before', last: 'first' }
const numberNames = Object.keys(numberColumns) as NumberColumn[]

/** Packs columns. */
export function packColumns(columns: Columns): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.varint(columns.docs.length)
  for (const name of numberNames) {
    const values = columns[name]
    const base = above[name]
    values.forEach((value, row) => {
      const ground = base === undefined ? 0 : base === 'before' ? (values[row - 1] ?? 0) : (columns[base][row] ?? 0)
      writer.varint(value - ground)
    })
  }
  for (const name of nameColumns) {
    const { ends, values } = columns[name]
    writer.varint(values.length)
    for (let row = 0; row < ends.length; row++) writer.varint((ends[row] ?? 0) - (ends[row - 1] ?? 0))
    for (const value of values) writer.varint(value)
  }
  writer.varint(columns.names.length)
  for (const name of columns.names) {
    writer.varint(name.length)
    for (let at = 0; at < name.length; at++) writer.varint(name.charCodeAt(at))
  }
  return seal('columns', writer.written())
}

/** Unpacks what {@link packColumns} made. Throws DamagedIndex. */
export function unpackColumns(sealed: Uint8Array): Columns {
  const bytes = unseal('columns', sealed)
  const reader = new ByteReader(bytes)
  const rows = reader.varint()
  if (rows > bytes.length) throw new DamagedIndex('columns are shorter than they say')
  const read = new Uint32Array(rows)
  const numbers = {} as Record<NumberColumn, Uint32Array>
  for (const name of numberNames) {
    reader.varints(read)
    const base = above[name]
    const values = Uint32Array.from(read)
    for (let row = 0; base !== undefined && row < rows; row++) {
      values[row] = (values[row] ?? 0) + (base === 'before' ? (values[row - 1] ?? 0) : (numbers[base][row] ?? 0))
    }
    numbers[name] = values
  }
  const lists = (): NameLists => {
    const count = reader.varint()
    if (count > bytes.length) throw new DamagedIndex('a list of names is shorter than it says')
    const ends = new Uint32Array(rows)
    reader.varints(ends)
    for (let row = 1; row < rows; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0)
    if ((ends[rows - 1] ?? 0) !== count) throw new DamagedIndex('lists of names do not add up')
    const values = new Uint32Array(count)
    reader.varints(values)
    return { ends, values }
  }
  const [speakers, outlets, sites] = [lists(), lists(), lists()]
  const count = reader.varint()
  if (count > bytes.length) throw new DamagedIndex('names are fewer than they say')
  const names = Array.from({ length: count }, () => {
    const length = reader.varint()
    if (length > bytes.length) throw new DamagedIndex('a name is longer than it can be')
    let name = ''
    for (let at = 0; at < length; at++) name += String.fromCharCode(reader.varint())
    return name
  })
  if (!reader.ended) throw new DamagedIndex('columns are longer than they say')
  return {
    docs: numbers.docs,
    kinds: Uint16Array.from(numbers.kinds),
    origins: Uint8Array.from(numbers.origins),
    sourcing: Uint8Array.from(numbers.sourcing),
    first: numbers.first,
    last: numbers.last,
    sightings: Uint16Array.from(numbers.sightings),
    speakers,
    outlets,
    sites,
    names,
  }
}
