/**
 * Rows of weights by key, made for sums: a look-up has no branch to guess wrong and touches two lines of the processor's cache. The
 * directory says, for the upper 16 bits of a key, where the cells of such keys are and which of the lower bits tell them apart (a
 * perfect hash). A cell is eight bytes: the weights of the seven labels, and the lower bits of its key, to compare.
 */

import { mixFour, spread } from './hashes.ts'
import { allocate } from './memory.ts'
import { featureCount } from './numbers.ts'

/** Bits of a hash that are kept as a key: the upper ones, which are mixed best. */
export const keyShift = 8
const lowBits: u32 = 8
const lowMask: u32 = 0xff
const keyByte = 7
const vectors = (featureCount + 3) >> 2

/** For the upper bits: where the cells start << 13 | the mask of the bits that tell them apart << 5 | how far these bits stand to the left. */
const directory = memory.data(65536 * 4, 16)
/** The first cell is that of no key. */
let cells: usize = memory.data(8, 16)

/** The hash of each feature of a token, by template, and the keys made of them. */
const features = memory.data(vectors * 16, 16)
export const keys = memory.data(vectors * 16, 16)
/** What the hashes of each template are mixed with. */
const salts = memory.data(vectors * 16, 16)
const spreads = memory.data(vectors * 16, 16)
for (let template = 0; template < featureCount; template++) {
  const salt: u32 = <u32>(template + 1) * 0x9e3779b1
  store<u32>(salts + (template << 2), salt)
  store<u32>(spreads + (template << 2), spread(salt))
}

/** Puts the hash of a feature. */
export function putFeature(template: i32, hash: u32): void {
  store<u32>(features + (template << 2), hash)
}

/** Makes {@link keys} of {@link features}. */
export function makeKeys(): void {
  for (let at = 0; at < vectors << 4; at += 16) {
    const hash = mixFour(v128.load(salts + at), v128.load(spreads + at), v128.load(features + at))
    v128.store(keys + at, i32x4.shr_u(hash, keyShift))
  }
}

/** Adds the rows of the templates that are listed at [from, end), a byte each, to sums: a lane a label; the last lane is of no use. */
export function addRows(sums: v128, from: usize, end: usize): v128 {
  for (let at = from; at < end; at++) {
    const key = load<u32>(keys + ((<usize>load<u8>(at)) << 2))
    const cell = cellOf(key)
    const isKnown: i32 = load<u8>(cell, keyByte) === <u8>key ? -1 : 0
    sums = i16x8.add(sums, v128.and(v128.load8x8_s(cell), i16x8.splat(<i16>isKnown)))
  }
  return sums
}

function cellOf(key: u32): usize {
  const entry = load<u32>(directory + ((key >> lowBits) << 2))
  return cells + (((entry >> 13) + (((key & lowMask) >> (entry & 31)) & (entry >> 5) & lowMask)) << 3)
}

/** Lays out keys, four bytes each, which ascend: their cells are empty. */
export function layOut(sorted: usize, count: i32): void {
  const end = sorted + (count << 2)
  let cellCount: u32 = 1
  for (let from = sorted; from < end; ) {
    const upper = load<u32>(from) >> lowBits
    let next = from + 4
    while (next < end && load<u32>(next) >> lowBits === upper) next += 4
    const bits = next - from === 4 ? 0 : tellingBits(from, next)
    store<u32>(directory + (upper << 2), (cellCount << 13) | bits)
    cellCount += (bits >> 5) + 1
    from = next
  }
  cells = allocate(cellCount << 3)
}

/** The fewest neighbouring bits in which two keys or more, at [from, end), differ from each other: their mask << 5 | their place. */
function tellingBits(from: usize, end: usize): u32 {
  let width: u32 = 32 - clz((<u32>(end - from) >> 2) - 1)
  let place: u32 = 0
  while (!areToldApart(from, end, ((1 << width) - 1) << place)) {
    place += 1
    if (place + width > lowBits) {
      place = 0
      width += 1
    }
  }
  return (((1 << width) - 1) << 5) | place
}

function areToldApart(from: usize, end: usize, mask: u32): bool {
  for (let at = from; at < end; at += 4)
    for (let other = at + 4; other < end; other += 4)
      if (((load<u32>(at) ^ load<u32>(other)) & mask) === 0) return false
  return true
}

/** For each mask of labels: for each label the place of its weight among those of the mask, or what is beyond all places. */
const places = memory.data(1024, 16)
for (let mask = 0; mask < 128; mask++)
  for (let label = 0; label < 8; label++) {
    const isIn = (mask >> label) & 1
    store<u8>(places + (mask << 3) + label, <u8>(isIn === 0 ? 0xff : popcnt(mask & ((1 << label) - 1))))
  }

/** Puts a row: a weight for each label in the mask. Returns where the next row's weights are. */
export function putRow(key: u32, mask: u32, values: usize): usize {
  const cell = cellOf(key)
  v128.store64_lane(cell, i8x16.swizzle(v128.load64_zero(values), v128.load64_zero(places + (mask << 3))), 0)
  store<u8>(cell, <u8>key, keyByte)
  return values + popcnt(mask)
}
