import type { ClaimEntry } from '../core/model.ts'
import { type Story, type StoryEvent, storyOf } from '../core/story.ts'
import { textFragmentLink } from '../core/text/text-fragment.ts'
import { SafeLink } from '../ui/SafeLink.tsx'
import { momentWords } from '../wording/dates.ts'
import { noteKeys, relationKeys } from '../wording/model-words.ts'
import { say, sayCount } from '../wording/say.ts'
import { StoryPicture } from './StoryPicture.tsx'
import { WordChanges } from './WordChanges.tsx'

function What({ event }: { readonly event: StoryEvent }) {
  switch (event.kind) {
    case 'seen': {
      const { sighting, before, isCountered } = event
      return (
        <>
          <SafeLink address={textFragmentLink(sighting.url, sighting.selector)}>{say('seen')}</SafeLink>
          {say('comma')}
          {say(isCountered ? 'withCounterStatementInline' : 'withoutCounterStatementInline')}
          {before !== null && (
            <>
              {'. '}
              {say('inOtherWords')} <WordChanges before={before} after={sighting.selector.exact} />
            </>
          )}
        </>
      )
    }
    case 'counter-statement': {
      const { record } = event
      return (
        <>
          <bdi>{record.speaker ?? say('speakerNotNamed')}</bdi> {say(relationKeys[record.relation])}
        </>
      )
    }
    case 'note': {
      const { record } = event
      return (
        <>
          {say(noteKeys[record.kind])}
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
              {at > 0 && say('comma')}
              <bdi>{outlet || say('unnamedPlace')}</bdi>
              {pages > 1 && ` (${sayCount('pages', pages)})`}
            </>
          ))}
        </dd>
      </div>
    )
  return (
    <dl class="repeaters">
      {line(say('withCounterStatement'), names(true))}
      {line(say('withoutOne'), names(false))}
    </dl>
  )
}

/** What happened to a claim, as a picture and as a table: where it was seen, in which words, and what was said of it when. */
export function StoryOfClaim({ entry }: { readonly entry: ClaimEntry }) {
  const story = storyOf(entry)
  if (story.events.length === 0) return null
  return (
    <section class="story" aria-label={say('storyOfClaim')}>
      <h3>{say('itsStory')}</h3>
      <Repeaters repeaters={story.repeaters} />
      <StoryPicture events={story.events} />
      <div class="table-frame">
        <table>
          <caption class="hidden-words">{say('storyCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('where')}</th>
              <th scope="col">{say('what')}</th>
            </tr>
          </thead>
          <tbody>
            {story.events.map(event => (
              <tr key={`${event.kind} ${event.kind === 'seen' ? event.sighting.id : event.record.id}`}>
                <td>{momentWords(event.time)}</td>
                <td>
                  <bdi>{event.outlet || say('unnamedPlace')}</bdi>
                </td>
                <td>
                  <What event={event} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {story.undated > 0 && <p class="small quiet">{sayCount('undated', story.undated)}</p>}
    </section>
  )
}
