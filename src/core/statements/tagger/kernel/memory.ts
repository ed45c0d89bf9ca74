/** Memory that is never given back: what is kept lives as long as the kernel. */

let top: usize = __heap_base

/** Empty memory (zeros), at a multiple of 16. Traps where the machine has no more. */
export function allocate(size: usize): usize {
  const at = (top + 15) & ~15
  top = at + size
  const missing = (<isize>top - <isize>((<usize>memory.size()) << 16) + 0xffff) >> 16
  if (missing > 0 && memory.grow(<i32>missing) < 0) unreachable()
  return at
}

/** Room for at least `wanted` bytes with the first `size` of the old: twice as much as needed, so that growing stays linear. */
export function grow(old: usize, size: usize, wanted: usize): usize {
  const at = allocate(wanted * 2)
  memory.copy(at, old, size)
  return at
}
