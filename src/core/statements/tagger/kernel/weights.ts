/**
 * Opens a file of learned weights. Layout, all numbers little-endian:
 *
 *   "GNST" | version u32 | checksum of the rest u32
 *   lexicon: words, then stems, each as count | keys | one byte a key
 *   steps: scale f32 | stepKindCount squares of labelCount² i8
 *   rows: scale f32 | count | keys | the mask of its labels for each row | one i8 for each label of each mask
 *
 * Counts are varints (LEB128); keys ascend and are written as gaps, in varints.
 */

import { putSteps } from './decode.ts'
import { makeRoom, Rates, stems, words } from './lexicon.ts'
import { allocate } from './memory.ts'
import { isDamaged, isOpen, isOther, labelCount, stepKindCount } from './numbers.ts'
import { layOut, putRow } from './row-table.ts'

const magic: u32 = 0x54534e47
const version: u32 = 1
const headerSize: u32 = 12

let at: usize = 0

/** Opens the file of some bytes at `file`; once in a kernel's life. */
export function openWeights(file: usize, size: u32): i32 {
  if (size < headerSize || load<u32>(file) !== magic || load<u32>(file, 4) !== version) return isOther
  if (load<u32>(file, 8) !== checksum(file + headerSize, size - headerSize)) return isDamaged
  at = file + headerSize
  readRates(words)
  readRates(stems)
  const stepScale = readFloat()
  const steps = at
  at += stepKindCount * labelCount * labelCount
  putSteps(steps, stepScale, readFloat())
  readRows()
  return isOpen
}

function readRates(rates: Rates): void {
  const count = readNumber()
  makeRoom(rates, count)
  readKeys(rates.keys, count)
  memory.copy(rates.values, at, count)
  at += count
}

function readRows(): void {
  const count = readNumber()
  const keys = allocate(count << 2)
  readKeys(keys, count)
  layOut(keys, count)
  const masks = at
  let values = masks + count
  for (let row = 0; row < count; row++) values = putRow(load<u32>(keys + (row << 2)), load<u8>(masks + row), values)
}

/** Reads keys into four bytes each. */
function readKeys(to: usize, count: i32): void {
  let from = at
  let key: u32 = 0
  for (let end = to + (count << 2); to < end; to += 4) {
    let byte: u32 = load<u8>(from++)
    let gap = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = load<u8>(from++)
      gap |= (byte & 0x7f) << shift
    }
    key += gap
    store<u32>(to, key)
  }
  at = from
}

function readFloat(): f32 {
  at += 4
  return load<f32>(at - 4)
}

/** A number is a key without others before it. */
function readNumber(): i32 {
  readKeys(number, 1)
  return load<i32>(number)
}

const number = memory.data(4, 4)

/** MurmurHash3 (x86, 32 bits, seed 0), as checksum of src/core/matching/index/hash.ts. */
function checksum(bytes: usize, size: u32): u32 {
  let hash: u32 = 0
  const whole = bytes + (size & ~3)
  for (let word = bytes; word < whole; word += 4) {
    hash ^= scrambled(load<u32>(word))
    hash = rotl<u32>(hash, 13) * 5 + 0xe6546b64
  }
  let rest: u32 = 0
  for (let byte = bytes + size; byte > whole; ) rest = (rest << 8) | load<u8>(--byte)
  hash ^= scrambled(rest) ^ size
  hash = (hash ^ (hash >> 16)) * 0x85ebca6b
  hash = (hash ^ (hash >> 13)) * 0xc2b2ae35
  return hash ^ (hash >> 16)
}

function scrambled(word: u32): u32 {
  return rotl<u32>(word * 0xcc9e2d51, 15) * 0x1b873593
}
