import type { PageReading } from '../core/reading.ts'
import type { ClaimHands } from '../ui/hands.ts'
import { PageCounterStatement, PageNote } from '../ui/Statement.tsx'
import { say } from '../wording/say.ts'

interface OnTheWholeProps {
  readonly reading: PageReading
  readonly hands: ClaimHands
}

/** What the article says against itself or of its checking, without pointing at one of its claims. */
export function OnTheWhole({ reading, hands }: OnTheWholeProps) {
  const { counterStatements, notes } = reading.general
  if (counterStatements.length + notes.length === 0) return null
  const { lang } = reading.page
  return (
    <section class="on-the-whole">
      <h2>{say('onTheWhole')}</h2>
      {counterStatements.map(statement => (
        <PageCounterStatement key={statement.id} statement={statement} lang={lang} hands={hands} />
      ))}
      {notes.map(note => (
        <PageNote key={note.id} note={note} lang={lang} hands={hands} />
      ))}
    </section>
  )
}
