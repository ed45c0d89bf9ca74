/** What the stores of the columns hold, beside the packed columns themselves. */

/** What one transaction touched: claims whose rows are to be made again, and documents that are no more. */
export interface ColumnEdit {
  readonly claimIds: readonly string[]
  readonly gone: readonly number[]
}

/** Whose columns these are and the last edit in them; or who is building them. */
export type ColumnsState = { readonly identity: string; readonly upTo: number } | { readonly building: string }
