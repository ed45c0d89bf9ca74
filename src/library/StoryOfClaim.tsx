import type { ClaimEntry } from '../core/model.ts'
import { type Story, type StoryEvent, storyOf } from '../core/story.ts'
import { textFragmentLink } from '../core/text/text-fragment.ts'
import { noteWords, relationWords } from '../core/wording.ts'
import { counted, momentWords } from '../ui/dates.ts'
import { SafeLink } from '../ui/SafeLink.tsx'
import { StoryPicture } from './StoryPicture.tsx'
import { WordChanges } from './WordChanges.tsx'

const unknownOutlet = 'an unnamed place'

function What({ event }: { readonly event: StoryEvent }) {
  switch (event.kind) {
    case 'seen': {
      const { sighting, before, isCountered } = event
      return (
        <>
          <SafeLink address={textFragmentLink(sighting.url, sighting.selector)}>Seen</SafeLink>
          {isCountered ? ', with a counter-statement' : ', without a counter-statement'}
          {before !== null && (
            <>
              {'. In other words: '}
              <WordChanges before={before} after={sighting.selector.exact} />
            </>
          )}
        </>
      )
    }
    case 'counter-statement': {
      const { record } = event
      return (
        <>
          <bdi>{record.speaker ?? 'A speaker who is not named'}</bdi> {relationWords[record.relation]}
        </>
      )
    }
    case 'note': {
      const { record } = event
      return (
        <>
          {noteWords[record.kind]}
          {record.by !== null && (
            <>
              {': '}
              <bdi>{record.by}</bdi>
            </>
          )}
        </>
      )
    }
  }
}

function Repeaters({ repeaters }: Pick<Story, 'repeaters'>) {
  const names = (isCountered: boolean) => repeaters.filter(each => each.isCountered === isCountered)
  const line = (label: string, outlets: Story['repeaters']) =>
    outlets.length > 0 && (
      <div>
        <dt>{label}: </dt>
        <dd>
          {outlets.map(({ outlet, pages }, at) => (
            <>
              {at > 0 && ', '}
              <bdi>{outlet || unknownOutlet}</bdi>
              {pages > 1 && ` (${counted(pages, 'page', 'pages')})`}
            </>
          ))}
        </dd>
      </div>
    )
  return (
    <dl class="repeaters">
      {line('With a counter-statement', names(true))}
      {line('Without one', names(false))}
    </dl>
  )
}

/** What happened to a claim, as a picture and as a table: where it was seen, in which words, and what was said of it when. */
export function StoryOfClaim({ entry }: { readonly entry: ClaimEntry }) {
  const story = storyOf(entry)
  if (story.events.length === 0) return null
  return (
    <section class="story" aria-label="The story of this claim">
      <h3>Its story</h3>
      <Repeaters repeaters={story.repeaters} />
      <StoryPicture events={story.events} />
      <div class="table-frame">
        <table>
          <caption class="hidden-words">What happened, the earliest first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Where</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {story.events.map(event => (
              <tr key={`${event.kind} ${event.kind === 'seen' ? event.sighting.id : event.record.id}`}>
                <td>{momentWords(event.time)}</td>
                <td>
                  <bdi>{event.outlet || unknownOutlet}</bdi>
                </td>
                <td>
                  <What event={event} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {story.undated > 0 && (
        <p class="small quiet">
          {counted(story.undated, 'entry has', 'entries have')} no date and are not in the story.
        </p>
      )}
    </section>
  )
}
