import { useState } from 'preact/hooks'
import { isDeletion, type SharedRecord, type Version } from '../core/sharing/version.ts'
import { timeWords } from '../wording/dates.ts'
import { errorWords } from '../wording/errors.ts'
import { noteKeys, relationKeys } from '../wording/model-words.ts'
import { say, sayWith } from '../wording/say.ts'
import { type Conflict, type Settlement, sharingDesk } from './sharing-desk.ts'

/** What a version says, field by field, in the words of the screens. */
function fieldsOf(record: SharedRecord): readonly (readonly [string, string])[] {
  const where = 'url' in record ? placeOf(record) : []
  if ('claimant' in record)
    return [
      [say('whatIsClaimed'), record.text],
      [say('whoSaysSo'), record.claimant ?? ''],
      [say('languageField'), record.lang],
    ]
  if ('quote' in record)
    return [
      [say('exactWords'), record.quote],
      [say('whoSpeaks'), record.speaker ?? ''],
      [say('asWhat'), record.role ?? ''],
      [say('howAgainst'), say(relationKeys[record.relation])],
      ...where,
      [say('evidence'), (record.evidence ?? []).join(' ')],
    ]
  return [
    [say('note'), record.text],
    [say('kindOfNote'), say(noteKeys[record.kind])],
    [say('whoChecked'), record.by ?? ''],
    [say('verdictField'), record.rating?.label ?? ''],
    ...where,
    [say('evidence'), record.evidence.join(' ')],
  ]
}

const placeOf = ({ publication, title, date, url }: Extract<SharedRecord, { url: string }>) =>
  [
    [say('publication'), publication],
    [say('sharedPlaceTitle'), title],
    [say('date'), date],
    [say('link'), url],
  ] as const

interface SideProps {
  readonly version: Version
  /** What the other side says, to be told apart. */
  readonly beside: Version
  readonly side: 'sharedThisBy' | 'sharedThatBy' | 'sharedDeletedBy'
}

/** One of two versions; what differs is marked, and not by colour alone. */
function Side({ version, beside, side }: SideProps) {
  const other = new Map(isDeletion(beside) ? [] : fieldsOf(beside))
  const said = isDeletion(version) ? [] : fieldsOf(version)
  const author = version.author === '' ? say('sharedSomebody') : (version.author ?? say('sharedYourself'))
  return (
    <div class="side">
      <p class="small quiet">{sayWith(side, { author: <bdi>{author}</bdi>, time: timeWords(version.updated) })}</p>
      <dl>
        {said
          .filter(([name, value]) => value !== '' || (other.get(name) ?? '') !== '')
          .map(([name, value]) => (
            <div key={name} class={!isDeletion(beside) && other.get(name) !== value ? 'differs' : undefined}>
              <dt>{name}</dt>
              <dd dir="auto">{value === '' ? say('sharedEmpty') : value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

interface PairProps {
  readonly conflict: Conflict
  readonly other: Version
  readonly onSettle: (settlement: Settlement) => void
}

function Pair({ conflict: { main }, other, onSettle }: PairProps) {
  const isRemoval = isDeletion(other) || (other.trashed !== null && main.trashed === null)
  return (
    <div class="pair-of-versions">
      <Side version={main} beside={other} side="sharedThisBy" />
      <Side version={other} beside={main} side={isRemoval ? 'sharedDeletedBy' : 'sharedThatBy'} />
      <div class="choices">
        <button type="button" onClick={() => onSettle('this')}>
          {say(isRemoval ? 'sharedKeepIt' : 'sharedKeepThis')}
        </button>
        <button type="button" onClick={() => onSettle('that')}>
          {say(isRemoval ? 'sharedDeleteIt' : 'sharedKeepThat')}
        </button>
        {!isRemoval && (
          <button type="button" onClick={() => onSettle('both')}>
            {say('sharedKeepBoth')}
          </button>
        )}
      </div>
    </div>
  )
}

/** Versions of one record that contradict each other, side by side, to be settled. */
export function ConflictItem({ conflict }: { readonly conflict: Conflict }) {
  const [failure, setFailure] = useState('')
  const { main, others, place, about } = conflict
  const settle = (other: Version, settlement: Settlement) => {
    sharingDesk.settle({ place, main, other }, settlement).catch((error: unknown) => setFailure(errorWords(error)))
  }
  return (
    <li class="conflict">
      {about.map(words => (
        <p key={words} class="small">
          {sayWith('sharedOnClaim', { claim: <bdi>{words}</bdi> })}
        </p>
      ))}
      {others.map(other => (
        <Pair key={JSON.stringify(other)} conflict={conflict} other={other} onSettle={how => settle(other, how)} />
      ))}
      <div role="alert">{failure !== '' && <p>{failure}</p>}</div>
    </li>
  )
}
