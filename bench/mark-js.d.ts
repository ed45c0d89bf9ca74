/** The part of mark.js that the benchmarks use; the package brings no types. */
declare module 'mark.js' {
  // biome-ignore lint/style/noDefaultExport: the package's own form
  export default class Mark {
    constructor(context: Element)
    markRegExp(
      expression: RegExp,
      options: { acrossElements: boolean; filter(node: Text, words: string): boolean; done(): void },
    ): void
    unmark(): void
  }
}
