import { useState } from 'preact/hooks'
import { isDeletion, type SharedRecord, type Version } from '../core/sharing/version.ts'
import { timeWords } from '../wording/dates.ts'
import { noteKeys, relationKeys } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import { type Conflict, type Settlement, sharingDesk, wordsOf } from './sharing-desk.ts'

/** What a version says, field by field, in the words of the screens. */
function fieldsOf(record: SharedRecord): readonly (readonly [string, string])[] {
  const where = 'url' in record ? placeOf(record) : []
  if ('claimant' in record)
    return [
      ['Claim', record.text],
      ['Said by', record.claimant ?? 'nobody who is named'],
      ['Language', record.lang],
    ]
  if ('quote' in record)
    return [
      ['Words', record.quote],
      ['Said by', [record.speaker ?? 'nobody who is named', record.role].filter(Boolean).join(', ')],
      ['Stands', say(relationKeys[record.relation])],
      ...where,
      ['Evidence', (record.evidence ?? []).join(' ')],
    ]
  return [
    ['Note', record.text],
    ['Kind', say(noteKeys[record.kind])],
    ['By', record.by ?? 'nobody who is named'],
    ['Verdict', record.rating?.label ?? ''],
    ...where,
    ['Evidence', record.evidence.join(' ')],
  ]
}

const placeOf = ({ publication, title, date, url }: Extract<SharedRecord, { url: string }>) =>
  [
    ['Publication', publication],
    ['Title', title],
    ['Date', date],
    ['Link', url],
  ] as const

interface SideProps {
  readonly version: Version
  /** What the other side says, to be told apart. */
  readonly beside: Version
  readonly words: string
}

/** One of two versions; what differs is marked, and not by colour alone. */
function Side({ version, beside, words }: SideProps) {
  const other = new Map(isDeletion(beside) ? [] : fieldsOf(beside))
  const said = isDeletion(version) ? [] : fieldsOf(version)
  const isGone = isDeletion(version) || version.trashed !== null
  return (
    <div class="side">
      <p class="small quiet">
        {words}: <bdi>{version.author === '' ? 'somebody' : (version.author ?? 'you')}</bdi>,{' '}
        {timeWords(version.updated)}
      </p>
      {isGone && <p class="label">Deleted</p>}
      <dl>
        {said
          .filter(([name, value]) => value !== '' || (other.get(name) ?? '') !== '')
          .map(([name, value]) => (
            <div key={name} class={!isDeletion(beside) && other.get(name) !== value ? 'differs' : undefined}>
              <dt>{name}</dt>
              <dd dir="auto">{value === '' ? 'nothing' : value}</dd>
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
      <Side version={main} beside={other} words="This one is by" />
      <Side version={other} beside={main} words={isRemoval ? 'Deleted by' : 'That one is by'} />
      <div class="choices">
        <button type="button" onClick={() => onSettle('this')}>
          {isRemoval ? 'Keep it' : 'Keep this one'}
        </button>
        <button type="button" onClick={() => onSettle('that')}>
          {isRemoval ? 'Delete it' : 'Keep that one'}
        </button>
        {!isRemoval && (
          <button type="button" onClick={() => onSettle('both')}>
            Keep both, as two
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
    sharingDesk.settle({ place, main, other }, settlement).catch((error: unknown) => setFailure(wordsOf(error)))
  }
  return (
    <li class="conflict">
      {about.map(words => (
        <p key={words} class="small">
          On the claim: <bdi>{words}</bdi>
        </p>
      ))}
      {others.map(other => (
        <Pair key={JSON.stringify(other)} conflict={conflict} other={other} onSettle={how => settle(other, how)} />
      ))}
      <div role="alert">{failure !== '' && <p>{failure}</p>}</div>
    </li>
  )
}
