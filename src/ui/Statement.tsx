import type { ComponentChildren } from 'preact'
import type {
  CounterStatement,
  CounterStatementRecord,
  Rating,
  RecordedNoteKind,
  Relation,
  VerificationNote,
  VerificationNoteRecord,
} from '../core/model.ts'
import { noteKeys, ratingWords, relationKeys } from '../wording/model-words.ts'
import { say, sayWith } from '../wording/say.ts'
import type { ClaimHands, FormKind } from './hands.ts'
import { type FindSpans, Marked } from './Marked.tsx'
import { SafeLink } from './SafeLink.tsx'
import { Where } from './Where.tsx'

interface QuotedProps {
  readonly words: string
  readonly find?: FindSpans | undefined
  readonly lang: string | undefined
}

/** Exact words, set as a quote. Direction and language are the text's own, not the reader's. */
export function Quoted({ words, lang, find }: QuotedProps) {
  const language = lang === undefined || lang === 'und' ? {} : { lang }
  return (
    <blockquote dir="auto" {...language}>
      <Marked text={words} find={find} />
    </blockquote>
  )
}

interface AgainstProps {
  readonly speaker: string | null
  readonly role?: string | undefined
  readonly relation: Relation
}

function Against({ speaker, role, relation }: AgainstProps) {
  return (
    <p class="small">
      <bdi class="label">{speaker ?? say('speakerNotNamed')}</bdi>
      {role !== undefined && (
        <>
          {say('comma')}
          <bdi>{role}</bdi>
          {say('comma').trim()}
        </>
      )}{' '}
      {say(relationKeys[relation])}
    </p>
  )
}

function Evidence({ links }: { readonly links: readonly string[] }) {
  if (links.length === 0) return null
  return (
    <ul class="where evidence" aria-label={say('evidence')}>
      {links.map(address => (
        <li key={address}>
          <SafeLink address={address}>{address}</SafeLink>
        </li>
      ))}
    </ul>
  )
}

interface NotedProps {
  readonly kind: RecordedNoteKind
  readonly by: string | null
  readonly rating?: Rating | null
}

function Noted({ kind, by, rating = null }: NotedProps) {
  return (
    <p class="small">
      <span class="label">{say(noteKeys[kind])}</span>
      {by !== null && (
        <>
          {': '}
          <bdi>{by}</bdi>
        </>
      )}
      {rating !== null && rating.label !== '' && (
        <>
          {say('comma')}
          {sayWith('rated', { verdict: <bdi>{ratingWords(rating)}</bdi> })}
        </>
      )}
    </p>
  )
}

interface OnPageProps {
  readonly lang: string
  readonly hands: ClaimHands
}

function ShowInArticle({ id, reveal }: { readonly id: string; readonly reveal: ClaimHands['reveal'] }) {
  if (reveal === undefined) return null
  return (
    <button type="button" class="link show" aria-label={say('showInArticle')} onClick={() => reveal(id)}>
      {say('show')}
    </button>
  )
}

/** A counter-statement that stands in the article itself. */
export function PageCounterStatement({
  statement,
  lang,
  hands,
}: OnPageProps & { readonly statement: CounterStatement }) {
  return (
    <div class="statement">
      <ShowInArticle id={statement.id} reveal={hands.reveal} />
      <Against speaker={statement.speaker} relation={statement.relation} />
      <Quoted words={statement.quote} lang={lang} />
    </div>
  )
}

/** A verification note that stands in the article itself. */
export function PageNote({ note, lang, hands }: OnPageProps & { readonly note: VerificationNote }) {
  return (
    <div class="statement note">
      <ShowInArticle id={note.id} reveal={hands.reveal} />
      <Noted kind={note.kind} by={note.by} />
      <Quoted words={note.text} lang={lang} />
    </div>
  )
}

interface EditDeedsProps {
  readonly form: FormKind
  readonly edit: (() => void) | undefined
  readonly remove: (() => void) | undefined
}

function EditDeeds({ form, edit, remove }: EditDeedsProps): ComponentChildren {
  if (edit === undefined && remove === undefined) return null
  return (
    <div class="deeds">
      {edit !== undefined && (
        <button
          type="button"
          class="link"
          onClick={edit}
          aria-label={say(form === 'note' ? 'editThisNote' : 'editThisCounterStatement')}
        >
          {say('edit')}
        </button>
      )}
      {remove !== undefined && (
        <button
          type="button"
          class="link"
          onClick={remove}
          aria-label={say(form === 'note' ? 'deleteThisNote' : 'deleteThisCounterStatement')}
        >
          {say('delete')}
        </button>
      )}
    </div>
  )
}

/** What a list holds its publisher changes: the reader can add to it, and say that it is another claim. */
const KEPT_BY_ITS_LIST: Pick<ClaimHands, 'edit' | 'remove'> = {}

interface StoredProps {
  readonly lang: string
  readonly hands: ClaimHands
  /** What is marked in its words. */
  readonly find?: FindSpans | undefined
}

/** A counter-statement of the library, with where and when it was said. */
export function StoredCounterStatement({
  record,
  lang,
  hands,
  find,
}: StoredProps & { readonly record: CounterStatementRecord }) {
  const { edit, remove } = record.origin === 'list' ? KEPT_BY_ITS_LIST : hands
  return (
    <div class="statement">
      <Against speaker={record.speaker} role={record.role} relation={record.relation} />
      <Quoted words={record.quote} lang={lang} find={find} />
      <Where where={record} words={record.quote} origin={record.origin} />
      <Evidence links={record.evidence ?? []} />
      <EditDeeds
        form="counter-statement"
        edit={edit && (() => edit({ form: 'counter-statement', record }))}
        remove={remove && (() => remove({ form: 'counter-statement', record }))}
      />
    </div>
  )
}

/** A verification note of the library, with where it was said and its evidence. */
export function StoredNote({ record, lang, hands, find }: StoredProps & { readonly record: VerificationNoteRecord }) {
  const { edit, remove } = record.origin === 'list' ? KEPT_BY_ITS_LIST : hands
  return (
    <div class="statement note">
      <Noted kind={record.kind} by={record.by} rating={record.rating} />
      {record.text !== '' && record.text !== record.rating?.label && (
        <Quoted words={record.text} lang={lang} find={find} />
      )}
      <Where where={record} words={record.text} origin={record.origin} />
      <Evidence links={record.evidence} />
      <EditDeeds
        form="note"
        edit={edit && (() => edit({ form: 'note', record }))}
        remove={remove && (() => remove({ form: 'note', record }))}
      />
    </div>
  )
}
