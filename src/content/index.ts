/** The content script: wires one {@link Session} to the extension's messages. Runs in the top frame of a page. */
import { answerExtension } from '../messaging/channel.ts'
import { type ContentScript, contentHere, contentKey } from '../messaging/content-contract.ts'
import { isOrphaned } from './asking.ts'
import { describeHere, loadedFinder } from './finder-loading.ts'
import { Session } from './session.ts'

/** What a second copy of this script finds of the first one. */
class Content implements ContentScript {
  private session: Session | null = null

  isAlive(): boolean {
    return !isOrphaned()
  }

  start(): void {
    if (this.session !== null && !this.session.isStopped()) return
    this.session = new Session()
    this.session.start()
  }

  stop(): void {
    this.session?.stop()
    this.session = null
  }

  step(direction: 1 | -1): void {
    this.session?.step(direction)
  }

  answer(): void {
    answerExtension({
      pageState: () => this.session?.state() ?? { status: 'not-an-article', page: describeHere() },
      reveal: ({ id }) => this.session?.reveal(id) ?? false,
      libraryChanged: () => {
        this.session?.libraryChanged()
        return null
      },
      readAgain: () => {
        this.session?.readAgain()
        return null
      },
      step: ({ direction }) => {
        this.step(direction)
        return null
      },
      showMarks: async ({ shown }) => {
        await this.session?.showMarks(shown)
        return null
      },
      showRest: ({ shown }) => {
        this.session?.showRest(shown)
        return null
      },
      factChecks: () => (this.session === null ? [] : (loadedFinder()?.factCheckData(document) ?? [])),
      selection: () => this.session?.selection() ?? null,
      stop: () => {
        this.stop()
        return null
      },
    })
  }
}

/** Starts once for each page, however often the script is put in: an earlier copy that is still alive goes on alone. */
function main(): void {
  const earlier = contentHere()
  if (earlier !== null) {
    if (earlier.isAlive()) {
      earlier.start()
      return
    }
    earlier.stop()
  }
  const content = new Content()
  Reflect.set(globalThis, contentKey, content)
  content.answer()
  content.start()
}

if (window.top === window) main()
