import { useEffect, useState } from 'preact/hooks'
import { contentHere } from '../messaging/content-contract.ts'
import { say } from '../wording/say.ts'

/** The scripts that Gainsay puts into articles, the one that begins last: what they need is there before they ask for it. */
const scripts = ['finder.js', 'card.js', 'content.js']

let loaded: Promise<void> | null = null

function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = `../${name}`
    element.onload = () => resolve()
    element.onerror = () => reject(new Error(`${name} cannot be loaded`))
    document.head.append(element)
  })
}

async function loadAll(): Promise<void> {
  for (const name of scripts) await loadScript(name)
}

/** Starts the content script in this page. It reads whatever article stands here, so that it must be stopped when that goes. */
async function start(isWanted: () => boolean): Promise<void> {
  loaded ??= loadAll()
  await loaded
  if (isWanted()) contentHere()?.start()
  else contentHere()?.stop()
}

/** Runs the content script while the example is shown; gives words that say why it could not, else "". */
function useContentScript(): string {
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let isThere = true
    start(() => isThere).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
    return () => {
      isThere = false
      contentHere()?.stop()
    }
  }, [])
  return failure
}

/** After the click has run its course, which closes an open card as any click beside it does. */
const step = (direction: 1 | -1): void => void setTimeout(() => contentHere()?.step(direction))

/** A short article, marked by the very scripts that mark articles: to be tried before anything is allowed. Nothing of it is kept. */
export function LiveExample() {
  const failure = useContentScript()
  return (
    <section aria-labelledby="example">
      <h2 id="example">{say('tryItHere')}</h2>
      <p>{say('exampleExplained')}</p>
      <article class="example" lang="en" dir="ltr" itemscope itemtype="https://schema.org/NewsArticle">
        {/* The reader of articles takes the nearest h1 for the headline, and the page's own is none. */}
        <h1 aria-level={3}>Ferry to Marrow Island stays in harbour after night of repairs</h1>
        <div itemprop="articleBody">
          <p>
            A former engineer of the company said that the operator of the ferry to Marrow Island had skipped two
            inspections before it lost power on Tuesday night.
          </p>
          <p>
            Ines Coble, a spokeswoman for the operator, denied that any inspection had been skipped. “The logbooks show
            every one of them,” she said.
          </p>
          <p>
            Two passengers said that the crew had known of the fault for weeks. Their account could not be independently
            verified.
          </p>
          <p>The mayor of Marrow, Tom Adair, said that the crossing would open again on Friday morning.</p>
        </div>
      </article>
      <div class="choices">
        <button type="button" onClick={() => step(-1)}>
          {say('previousClaim')}
        </button>
        <button type="button" onClick={() => step(1)}>
          {say('nextClaim')}
        </button>
      </div>
      {failure !== '' && <p role="alert">{say('exampleFailed', { reason: failure })}</p>}
      <p class="quiet small">{say('exampleNotKept')}</p>
    </section>
  )
}
