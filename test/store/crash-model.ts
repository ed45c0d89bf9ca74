/** What a library may hold after a job that was cut off: for each claim what was there before, or what the job was to leave. */
import type { Job } from './crash-worker.ts'
import { siteClaimId, siteClaimText } from './made-up-sites.ts'

/** By id what a claim says; no entry where there is none. As claimStates of crash-probe.ts gives it. */
export type States = Readonly<Record<string, string>>

/** Whether that is what a claim of a site says in some version. */
const isOfSite = (state: string, site: number, at: number): boolean =>
  state.replace(/^trashed: /, '').replace(/\d+$/, '') === siteClaimText(site, at, 0).replace(/\d+$/, '')

/** The states that the job was to leave, without claims that get a new id. */
function statesAfter(before: States, job: Job): States {
  const after: Record<string, string> = { ...before }
  switch (job.kind) {
    case 'import':
      for (let at = 0; at < job.claims; at++) {
        const id = siteClaimId(job.site, at)
        const state = before[id]
        // What the reader changed or trashed is newer than any import.
        const isOlder = state === undefined || (!state.startsWith('trashed') && isOfSite(state, job.site, at))
        if (isOlder) after[id] = siteClaimText(job.site, at, job.version)
      }
      return after
    case 'change':
      after[job.id] = job.text
      return after
    case 'trash':
      for (const id of job.ids) after[id] = `trashed: ${before[id]}`
      return after
    case 'delete':
      for (const [id, state] of Object.entries(before)) {
        const at = Number(id.split(' ').at(-1))
        if (id === siteClaimId(job.site, at) && isOfSite(state, job.site, at)) delete after[id]
      }
      return after
    default:
      return after
  }
}

/** What is wrong with the claims after a job that was cut off, or with those after one that was not. */
export function lostWrites(before: States, now: States, job: Job, isDone: boolean): readonly string[] {
  const after = statesAfter(before, job)
  const texts = job.kind === 'add' ? job.texts : []
  const added = Object.entries(now).filter(([id]) => !(id in before) && !(id in after))
  const wrong = added.filter(([, state]) => !texts.includes(state)).map(([id]) => `${id} came from nowhere`)
  // Written one after the other: what is there is the beginning.
  const there = new Set(added.map(([, state]) => state))
  const expected = isDone ? texts.length : there.size
  if (texts.slice(0, expected).some(text => !there.has(text))) wrong.push(`added ${[...there].join(', ')}`)
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const allowed = isDone ? [after[id]] : [before[id], after[id]]
    if (!allowed.includes(now[id])) wrong.push(`${id} is ${now[id]}, was ${before[id]}, was to be ${after[id]}`)
  }
  if (job.kind === 'delete' && !isDone && isMixed(before, now, after)) wrong.push('a site is deleted in part')
  return wrong
}

/** Whether some of what a job was to change is changed and some is not. */
function isMixed(before: States, now: States, after: States): boolean {
  const changing = Object.keys(before).filter(id => before[id] !== after[id])
  const changed = changing.filter(id => now[id] === after[id]).length
  return changed > 0 && changed < changing.length
}
