/**
 * The learned weights in one small file. Layout, all numbers little-endian:
 *
 *   "GNST" | version u32 | checksum of the rest u32
 *   lexicon: words, then stems, each as count | keys | one byte a key
 *   steps: scale f32 | stepKindCount squares of labelCount² i8
 *   rows: scale f32 | count | keys | the mask of its labels for each row | one i8 for each label of each mask
 *
 * Counts are varints; keys ascend and are written as gaps, in varints.
 */
import { ByteReader, ByteWriter } from '../../matching/index/bytes.ts'
import { checksum } from '../../matching/index/hash.ts'
import { labelCount } from './labels.ts'
import type { PackedLexicon } from './lexicon.ts'
import type { PackedRows } from './row-table.ts'
import { stepKindCount } from './steps.ts'

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

/** Reads a file of {@link packWeights}. Throws RangeError where it is damaged or of another version. */
export function readWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < headerSize || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version)
    throw new RangeError('not a file of tagger weights of this version')
  const body = file.subarray(headerSize)
  if (view.getUint32(8, true) !== checksum(body)) throw new RangeError('the file of tagger weights is damaged')
  const input = new ByteReader(body)
  const words = readKeyed(input)
  const stems = readKeyed(input)
  const stepScale = readFloat(input)
  const steps = Float32Array.from(
    signed(input.take(stepKindCount * labelCount * labelCount)),
    value => value * stepScale,
  )
  const scale = readFloat(input)
  const keys = readKeys(input)
  const masks = input.take(keys.length)
  const values = signed(input.take(countLabels(masks)))
  const lexicon = { wordKeys: words.keys, words: words.values, stemKeys: stems.keys, stems: stems.values }
  return { lexicon, steps, rows: { keys, masks, values, scale } }
}

function countLabels(masks: Uint8Array): number {
  let count = 0
  for (let at = 0; at < masks.length; at++) for (let rest = masks[at] ?? 0; rest > 0; rest &= rest - 1) count += 1
  return count
}

const maskOf = (row: Int8Array): number =>
  row.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0)

const signed = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)

const floatBytes = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value, true)
  return bytes
}

function readFloat(input: ByteReader): number {
  const bytes = input.take(4)
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true)
}

function putKeys(out: ByteWriter, keys: ArrayLike<number>): void {
  out.varint(keys.length)
  for (let at = 0; at < keys.length; at++) out.varint((keys[at] ?? 0) - (at === 0 ? 0 : (keys[at - 1] ?? 0)))
}

function readKeys(input: ByteReader): Int32Array {
  const keys = new Int32Array(input.varint())
  let last = 0
  for (let at = 0; at < keys.length; at++) {
    last += input.varint()
    keys[at] = last
  }
  return keys
}

function putKeyed(out: ByteWriter, keys: ArrayLike<number>, values: ArrayLike<number>): void {
  putKeys(out, keys)
  out.append(Uint8Array.from(values))
}

function readKeyed(input: ByteReader): { keys: Int32Array; values: Uint8Array } {
  const keys = readKeys(input)
  return { keys, values: input.take(keys.length) }
}

function largest(values: Float32Array): number {
  let most = 1e-6
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}
