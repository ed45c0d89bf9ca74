import type { Finding } from '../core/reading.ts'
import { say } from '../wording/say.ts'
import type { ClaimHands } from './hands.ts'
import { Sightings } from './Sightings.tsx'
import { PageCounterStatement, PageNote, StoredCounterStatement, StoredNote } from './Statement.tsx'
import { Why } from './Why.tsx'

interface FindingBodyProps {
  readonly finding: Finding
  readonly lang: string
  readonly hands: ClaimHands
}

function InThisArticle({ finding, lang, hands }: FindingBodyProps) {
  if (finding.counterStatements.length + finding.notes.length === 0) return null
  return (
    <div>
      <p class="from">{say('inThisArticle')}</p>
      {finding.counterStatements.map(statement => (
        <PageCounterStatement key={statement.id} statement={statement} lang={lang} hands={hands} />
      ))}
      {finding.notes.map(note => (
        <PageNote key={note.id} note={note} lang={lang} hands={hands} />
      ))}
    </div>
  )
}

function SeenElsewhere({ finding, hands }: FindingBodyProps) {
  if (finding.known === null) return null
  const { claim, counterStatements, notes, sightings } = finding.known.entry
  return (
    <div>
      <p class="from">{say('seenElsewhere')}</p>
      {counterStatements.map(record => (
        <StoredCounterStatement key={record.id} record={record} lang={claim.lang} hands={hands} />
      ))}
      {notes.map(record => (
        <StoredNote key={record.id} record={record} lang={claim.lang} hands={hands} />
      ))}
      <Sightings sightings={sightings} />
      <Why known={finding.known} />
    </div>
  )
}

/** All that speaks to one claim of the page: from the article itself, then from the library. */
export function FindingBody(props: FindingBodyProps) {
  return (
    <>
      <InThisArticle {...props} />
      <SeenElsewhere {...props} />
    </>
  )
}
