/** The door to kernel.wasm, the hot part of the tagger; its source is in kernel/, its exports in kernel/kernel.ts. */

/** What the kernel offers. Addresses are bytes in its memory, whose buffer is another one after each growth. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly keys: { readonly value: number }
  reserve(size: number): number
  open(size: number): number
  wordRates(word: number): number
  stemRate(stem: number): number
  forgetForms(): void
  addForm(...form: readonly number[]): number
  reserveParagraph(tokens: number, sentences: number): number
  label(tokens: number, paragraph: number): void
  read(tokens: number): void
  putKeys(at: number, paragraph: number): void
  kindAt(at: number): number
}

/** What is used of the global of this name, which all browsers and Node have, and which the language's own types leave out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Kernel }
}

/** A new kernel without weights, of the bytes of kernel.wasm. */
export const makeKernel = (bytes: Uint8Array): Kernel => new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
