/** Why a shared library could not be synchronised. `message` is for the reader. */
export class SharingFailure extends Error {
  override readonly name = 'SharingFailure'
  /** True where trying again soon may help; false where somebody has to do something first. */
  readonly isPassing: boolean
  /** ms that the server asks to be left alone; null where it says nothing. */
  readonly wait: number | null
  /** The status that the server answered with; null where it did not answer. */
  readonly status: number | null

  constructor(
    message: string,
    {
      isPassing,
      wait = null,
      status = null,
    }: { readonly isPassing: boolean; readonly wait?: number | null; readonly status?: number | null },
  ) {
    super(message)
    this.isPassing = isPassing
    this.wait = wait
    this.status = status
  }
}
