/** Sends what waits, some hundred documents at a time. */
import type { Library } from '../store/schema.ts'
import { type Answer, acknowledge, nextToSend, type Outgoing } from '../store/sharing/sending.ts'
import type { SharedLibrary } from '../store/sharing/shared-library.ts'
import type { Connection, Said } from './connection.ts'

/** Documents sent at once. */
const BATCH = 100

/** Sends all that waits. 'outdated' where others were faster with some of it: what they wrote has to be read before the rest is sent. */
export async function push(
  library: Library,
  { id }: SharedLibrary,
  connection: Connection,
  onStep: () => void,
): Promise<'done' | 'outdated'> {
  for (;;) {
    const outgoing = await nextToSend(library, id, BATCH)
    if (outgoing.length === 0) return 'done'
    const answers = await send(connection, outgoing)
    await acknowledge(library, id, answers)
    onStep()
    if (answers.some(({ answer }) => answer.kind === 'outdated')) return 'outdated'
  }
}

async function send(
  connection: Connection,
  outgoing: readonly Outgoing[],
): Promise<readonly { readonly outgoing: Outgoing; readonly answer: Answer }[]> {
  const said = await connection.send(outgoing.map(({ document }) => document))
  const answers = outgoing.map((each, at) => ({ outgoing: each, answer: answerOf(each.id, said[at]) }))
  // Other branches end only after what they said is in the one that stays.
  const ended = answers.flatMap(({ outgoing: { document, ended: revs }, answer }) =>
    answer.kind === 'taken' ? revs.map(rev => ({ _id: document._id, _rev: rev, _deleted: true as const })) : [],
  )
  if (ended.length > 0) await connection.send(ended)
  return answers
}

function answerOf(id: string, said: Said | undefined): Answer {
  if (said === undefined) return { kind: 'outdated' }
  if ('rev' in said) return { kind: 'taken', rev: said.rev }
  if (said.error === 'conflict') return { kind: 'outdated' }
  return { kind: 'refused', reason: `${id.slice(0, 80)} was not taken by the server: ${said.words.slice(0, 200)}` }
}
