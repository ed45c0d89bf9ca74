/** Why a list could not be had. `message` is for the reader. */
export class ListFailure extends Error {
  override readonly name = 'ListFailure'
  /** True where trying again soon, or at a mirror, may help; false where the list itself is wrong or withdrawn. */
  readonly isPassing: boolean

  constructor(message: string, { isPassing }: { readonly isPassing: boolean }) {
    super(message)
    this.isPassing = isPassing
  }
}
