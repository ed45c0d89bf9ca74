/** How often words are cues and sources, a byte for each key; keys ascend. */
import { allocate } from './memory.ts'
import { keyShift } from './row-table.ts'

/** Keys, four bytes each, with a byte each. */
@unmanaged
export class Rates {
  count: u32
  keys: usize
  values: usize
}

/** Of words: cue rate | source rate << 3. */
export const words = changetype<Rates>(memory.data(12, 4))
/** Of stems: cue rate. */
export const stems = changetype<Rates>(memory.data(12, 4))

/** Makes room for some rates. */
export function makeRoom(rates: Rates, count: i32): void {
  rates.count = count
  rates.keys = allocate(count << 2)
  rates.values = allocate(count)
}

/** The byte of a hash, 0 where its key is none of these. */
export function rateOf(rates: Rates, hash: u32): u32 {
  const key = hash >> keyShift
  let low: u32 = 0
  let high = rates.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (load<u32>(rates.keys + (middle << 2)) < key) low = middle + 1
    else high = middle
  }
  return low < rates.count && load<u32>(rates.keys + (low << 2)) === key ? load<u8>(rates.values + low) : 0
}
