/** Packs the learned weights into one small file, which the tagger's kernel opens; kernel/weights.ts there tells its layout. */
import { ByteWriter } from '../../src/core/matching/index/bytes.ts'
import { checksum } from '../../src/core/matching/index/hash.ts'
import { labelCount } from '../../src/core/statements/tagger/kernel/numbers.ts'

/** Rates, keys ascending: `words[i]` holds cue rate | source rate << 3 of the word with the key `wordKeys[i]`. */
export interface PackedLexicon {
  readonly wordKeys: Int32Array
  readonly words: ArrayLike<number>
  readonly stemKeys: Int32Array
  readonly stems: ArrayLike<number>
}

/** Rows, keys ascending: `masks` has a bit for each label a row has a weight for, `values` these weights, each times `scale`. */
export interface PackedRows {
  readonly keys: Int32Array
  readonly masks: Uint8Array
  readonly values: Int8Array
  readonly scale: number
}

/** What was learned. Steps: for each kind of token a square of {@link labelCount}, from the label before it to its own. */
export interface Weights {
  readonly lexicon: PackedLexicon
  readonly steps: Float32Array
  readonly rows: PackedRows
}

const magic = 0x54534e47
const version = 1
const headerSize = 12
const levels = 127

/** Packs rows of {@link labelCount} values, rounded to 127 steps of the largest. Keys ascend. */
export function packRows(keys: Int32Array, values: Float32Array): PackedRows {
  const scale = largest(values) / levels
  const rounded = Int8Array.from(values, value => Math.round(value / scale))
  const masks = Uint8Array.from(keys, (_, row) => maskOf(rounded.subarray(row * labelCount, (row + 1) * labelCount)))
  return { keys, masks, values: rounded.filter(value => value !== 0), scale }
}

/** The file of some weights; steps are rounded to 127 steps of the largest. */
export function packWeights({ lexicon, steps, rows }: Weights): Uint8Array {
  const out = new ByteWriter()
  putKeyed(out, lexicon.wordKeys, lexicon.words)
  putKeyed(out, lexicon.stemKeys, lexicon.stems)
  const stepScale = largest(steps) / levels
  out.append(floatBytes(stepScale))
  out.append(Uint8Array.from(steps, value => Math.round(value / stepScale) & 255))
  out.append(floatBytes(rows.scale))
  putKeys(out, rows.keys)
  out.append(rows.masks)
  out.append(Uint8Array.from(rows.values))
  const body = out.written()
  const file = new Uint8Array(headerSize + body.length)
  const view = new DataView(file.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, version, true)
  view.setUint32(8, checksum(body), true)
  file.set(body, headerSize)
  return file
}

const maskOf = (row: Int8Array): number =>
  row.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0)

const floatBytes = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value, true)
  return bytes
}

function putKeys(out: ByteWriter, keys: ArrayLike<number>): void {
  out.varint(keys.length)
  for (let at = 0; at < keys.length; at++) out.varint((keys[at] ?? 0) - (at === 0 ? 0 : (keys[at - 1] ?? 0)))
}

function putKeyed(out: ByteWriter, keys: ArrayLike<number>, values: ArrayLike<number>): void {
  putKeys(out, keys)
  out.append(Uint8Array.from(values))
}

function largest(values: Float32Array): number {
  let most = 1e-6
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}
