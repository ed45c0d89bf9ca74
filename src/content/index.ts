/** The content script: wires one {@link Session} to the extension's messages. Runs in the top frame of a page. */
import { answerExtension } from '../messaging/channel.ts'
import { isOrphaned } from './asking.ts'
import { describeHere, loadedFinder } from './finder-loading.ts'
import { Session } from './session.ts'

/** A symbol, because an element of the page with an id of the same name cannot answer to it. */
const key = Symbol.for('gainsay.content')

/** What a second copy of this script finds of the first one. */
class Content {
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
        this.session?.step(direction)
        return null
      },
      showMarks: ({ shown }) => {
        this.session?.showMarks(shown)
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

interface Earlier {
  isAlive(): boolean
  start(): void
  stop(): void
}

const isEarlier = (value: unknown): value is Earlier =>
  typeof value === 'object' && value !== null && ['isAlive', 'start', 'stop'].every(name => Reflect.has(value, name))

/** Starts once for each page, however often the script is put in: an earlier copy that is still alive goes on alone. */
function main(): void {
  const earlier: unknown = Reflect.get(globalThis, key)
  if (isEarlier(earlier)) {
    if (earlier.isAlive()) {
      earlier.start()
      return
    }
    earlier.stop()
  }
  const content = new Content()
  Reflect.set(globalThis, key, content)
  content.answer()
  content.start()
}

if (window.top === window) main()
