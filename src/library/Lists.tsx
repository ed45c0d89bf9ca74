import { useEffect, useState } from 'preact/hooks'
import { FollowedList } from './FollowedList.tsx'
import { FollowForm } from './FollowForm.tsx'
import { listDesk, type Subscription } from './list-desk.ts'

/** ms between two looks at a download. */
const LOOK = 700

/** The reader's lists, kept up to date, more often while one is being downloaded; null until they are read. */
function useLists(onError: (words: string) => void): readonly Subscription[] | null {
  const [lists, setLists] = useState<readonly Subscription[] | null>(null)
  const isMoving = lists?.some(({ shown, download }) => shown === null || download !== null) ?? false
  useEffect(() => {
    const look = () =>
      void listDesk
        .lists()
        .then(setLists, (error: unknown) => onError(error instanceof Error ? error.message : String(error)))
    look()
    const timer = isMoving ? setInterval(look, LOOK) : undefined
    const end = listDesk.onChange(look)
    return () => {
      clearInterval(timer)
      end()
    }
  }, [isMoving, onError])
  return lists
}

/** The claim lists that the reader follows, and the way to follow another. */
export function Lists() {
  const [failure, setFailure] = useState('')
  const lists = useLists(setFailure)
  return (
    <div class="settings">
      <h1>Claim lists</h1>
      <p>
        A claim list is a file that somebody publishes: claims with what was said against them and how far they were
        checked. Gainsay downloads the lists that you follow and knows their claims on every page that it reads. Whoever
        keeps a list sees that somebody at your address downloads it. What you read stays in this browser.
      </p>
      {failure !== '' && <p role="alert">{failure}</p>}
      <section aria-labelledby="followed">
        <h2 id="followed">Lists that you follow</h2>
        {lists?.length === 0 && <p>None yet. Without one Gainsay asks nobody for anything.</p>}
        {lists !== null && lists.length > 0 && (
          <ul class="lists">
            {lists.map(list => (
              <FollowedList key={list.id} list={list} />
            ))}
          </ul>
        )}
      </section>
      <FollowForm followed={lists ?? []} />
    </div>
  )
}
