/** One hash of two; the order counts. The last steps are those of MurmurHash3. */
export function mix(a: u32, b: u32): u32 {
  return finish(a ^ (b + spread(a)))
}

/** What the second of two hashes is moved by. */
export function spread(a: u32): u32 {
  return (a << 6) + (a >> 2) + 0x9e3779b9
}

function finish(value: u32): u32 {
  let hash = value * firstFactor
  hash = (hash ^ (hash >> 13)) * secondFactor
  return hash ^ (hash >> 16)
}

/** {@link mix} of four pairs at once, `a` already with its {@link spread}. */
export function mixFour(a: v128, spreadOfA: v128, b: v128): v128 {
  let hash = i32x4.mul(v128.xor(a, i32x4.add(b, spreadOfA)), i32x4.splat(firstFactor))
  hash = i32x4.mul(v128.xor(hash, i32x4.shr_u(hash, 13)), i32x4.splat(secondFactor))
  return v128.xor(hash, i32x4.shr_u(hash, 16))
}

const firstFactor: u32 = 0x85ebca6b
const secondFactor: u32 = 0xc2b2ae35
