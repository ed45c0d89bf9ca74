import { useEffect, useState } from 'preact/hooks'
import { say } from '../wording/say.ts'
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
      <h1>{say('claimLists')}</h1>
      <p>{say('listsExplained')}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
      <section aria-labelledby="followed">
        <h2 id="followed">{say('listsFollowed')}</h2>
        {lists?.length === 0 && <p>{say('noLists')}</p>}
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
