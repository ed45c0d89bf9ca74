/** Numbers to bytes and back: variable-length integers as in LEB128. */

/** Stored bytes that are not what was written, or not of this version. What holds them can be built again from the records. */
export class DamagedIndex extends Error {
  /** `what` names the part and what is wrong with it. */
  constructor(what: string) {
    super(`The claim index is damaged: ${what}.`)
    this.name = 'DamagedIndex'
  }
}

/** Collects bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(256)
  #length = 0

  /** How many bytes were written. */
  get length(): number {
    return this.#length
  }

  /** Writes an integer of 0 to 2^32 - 1 in one to five bytes. */
  varint(value: number): void {
    this.#reserve(5)
    let rest = value >>> 0
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** Writes bytes as they are. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** A copy of all that was written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

/** Reads what {@link ByteWriter} wrote; never beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** True when all is read. */
  get ended(): boolean {
    return this.#at >= this.#bytes.length
  }

  /** Reads one integer. Throws {@link DamagedIndex} at the end of the bytes. */
  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new DamagedIndex('a number is cut off')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new DamagedIndex('a number is too long')
  }

  /** Reads as many integers as `into` has places. Throws {@link DamagedIndex} at the end of the bytes. The loop calls nothing. */
  varints(into: Uint32Array): void {
    const bytes = this.#bytes
    let at = this.#at
    for (let place = 0; place < into.length; place++) {
      let byte = bytes[at++] ?? 0
      let value = byte & 0x7f
      for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 0x7f) << shift
      }
      into[place] = value
    }
    if (at > bytes.length) throw new DamagedIndex('a number is cut off')
    this.#at = at
  }

  /** The next bytes, not copied. Throws {@link DamagedIndex} where there are fewer. */
  take(length: number): Uint8Array {
    const end = this.#at + length
    if (end > this.#bytes.length) throw new DamagedIndex('bytes are missing')
    const taken = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return taken
  }
}
