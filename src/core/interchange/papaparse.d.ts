/** The part of papaparse that is used here: its own types bring those of Node.js with them. */
declare module 'papaparse' {
  interface Parsed {
    readonly data: string[][]
    readonly errors: readonly { readonly code: string }[]
    readonly meta: { readonly cursor: number }
  }
  /** How a text is read. */
  export interface Options {
    readonly delimiter?: string
    readonly newline?: string
    readonly preview?: number
  }
  const papaparse: {
    /** Parses a text at once. */
    parse(text: string, options: Options): Parsed
    /** Lists of cells as a text; `escapeFormulae` puts an apostrophe before cells that it matches. */
    unparse(rows: readonly (readonly string[])[], options: { escapeFormulae: RegExp; delimiter: string }): string
    /** The parser beneath. It may leave the last row, of which more may come; `cursor` is where that begins. */
    Parser: new (
      options: Options,
    ) => { parse(text: string, base: number, leaveLast: boolean): Parsed }
  }
  // biome-ignore lint/style/noDefaultExport: that is what it exports
  export default papaparse
}
