/** From a record to its form, and from the form to what the library keeps. */
import { describe, expect, it } from 'vitest'
import type { ClaimEntry, ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../../src/core/model.ts'
import { chooseClaim, draftKey, editClaimTask, editTask, newTask, splitTask } from '../../src/ui/form-task.ts'
import { sourcedEntry, sourcedWords, withSource } from '../../src/ui/source-words.ts'
import { problemOf, writtenOf } from '../../src/ui/written.ts'

const base = { origin: 'reader', created: 1, updated: 1, trashed: null } as const
const place = { publication: 'The Post', title: 'Bridge', date: '2026-03-04', url: 'https://post.example/1' }

const claim: ClaimRecord = {
  ...{ ...base, id: 'c', text: 'The bridge will close', lang: 'en', claimant: 'Ann Lee' },
  sourcing: { class: 'named', chain: ['the report'], directness: 'direct-quote' },
}

const denial: CounterStatementRecord = {
  ...{ ...base, ...place, id: 'd', claimIds: ['c', 'other'], relation: 'disputes', speaker: 'Bo Roe' },
  ...{ role: 'mayor', quote: 'It stays.', evidence: ['https://a.example/', 'https://b.example/'] },
}

const note: VerificationNoteRecord = {
  ...{ ...base, ...place, id: 'n', claimIds: ['c'], kind: 'fact-check', by: 'Checkers', text: 'We looked.' },
  ...{ rating: { label: 'Wrong', value: 2, worst: 1, best: 5 }, evidence: [] },
}

const sighting = (url: string, firstSeen: number) => ({
  ...{ id: `c ${url}`, claimId: 'c', url, title: 'T', outlet: 'O', published: '2026-03-01', firstSeen },
  ...{ lastSeen: 9, selector: { exact: 'The bridge will close', prefix: '', suffix: '' } },
})

const entry: ClaimEntry = {
  claim,
  counterStatements: [denial],
  notes: [note],
  sightings: [sighting('https://b.example/', 5), sighting('https://a.example/', 2)],
}

describe('a form that is filled in and saved as it is', () => {
  it('says what the record says', () => {
    const { id, claimIds, relation, speaker, role, quote, evidence } = denial
    expect(writtenOf(editTask({ form: 'counter-statement', record: denial }, claim))).toEqual({
      form: 'counter-statement',
      writing: { ...place, id, claimIds, relation, speaker, role, quote, evidence },
      newClaim: null,
    })
    expect(writtenOf(editTask({ form: 'note', record: note }, claim))).toMatchObject({
      writing: { ...place, verdict: 'Wrong', scale: { value: '2', worst: '1', best: '5' }, kind: 'fact-check' },
    })
    expect(writtenOf(editClaimTask(entry))).toEqual({
      form: 'claim',
      claim: { id: 'c', text: claim.text, lang: 'en', claimant: 'Ann Lee', sourcing: claim.sourcing },
      seen: {
        ...{ publication: 'O', title: 'T', date: '2026-03-01', url: 'https://a.example/' },
        sightingId: 'c https://a.example/',
      },
    })
  })

  it('gives up the page’s title with its link', () => {
    const task = editTask({ form: 'note', record: note }, claim)
    if (task.form !== 'note') throw new Error('another form')
    const changed = { ...task, values: { ...task.values, url: 'https://other.example/' } }
    expect(writtenOf(changed)).toMatchObject({ writing: { title: '', url: 'https://other.example/' } })
  })
})

const page = { url: 'https://post.example/2', title: 'P', outlet: 'The Post', published: 'today', lang: 'xx_YY!' }

describe('words of a page', () => {
  it('become a claim seen there, without the date and language that are none', () => {
    const target = { claimId: null, claim, page }
    expect(writtenOf(newTask('note', claim.text, target, { page, words: 'x' }))).toMatchObject({
      newClaim: {
        claim: { text: claim.text, lang: '' },
        seen: { publication: 'The Post', title: 'P', date: '', url: 'https://post.example/2' },
      },
    })
  })

  it('are what was said on another claim once that is chosen, and leave alone what was typed', () => {
    const target = { claimId: null, claim, page }
    const task = { ...newTask('counter-statement', 'It stays.', target, null), selected: 'It stays.' }
    const chosen = chooseClaim(task, { about: claim.text, target: { claimId: 'c' } })
    expect(chosen.values).toMatchObject({ quote: 'It stays.' })
    expect(chooseClaim(chosen, { about: 'It stays.', target }).values).toMatchObject({ quote: '' })
  })
})

describe('a split', () => {
  it('tells what goes, each with its own kind', () => {
    const task = splitTask(entry)
    const values = { text: 'Half of it', claimant: '', moved: ['n', 'c https://b.example/'] }
    expect(writtenOf({ ...task, values })).toEqual({
      form: 'split',
      splitting: {
        ...{ claimId: 'c', text: 'Half of it', claimant: null, counterStatementIds: [], noteIds: ['n'] },
        sightingIds: ['c https://b.example/'],
      },
    })
  })
})

describe('drafts', () => {
  it('are one for each thing that is written', () => {
    const on = (claimId: string) => newTask('note', 'About', { claimId }, null)
    const keys = [
      draftKey(on('a')),
      draftKey(on('b')),
      draftKey(newTask('counter-statement', 'About', { claimId: 'a' }, null)),
      draftKey(editTask({ form: 'note', record: note }, claim)),
      draftKey(editClaimTask(entry)),
      draftKey(splitTask(entry)),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(draftKey(on('a'))).toBe(keys[0])
  })
})

describe('what is wrong', () => {
  it('stands at its field, or at the whole where the form has none of that name', () => {
    const task = editClaimTask(entry)
    const wrong = (field: string) => Object.assign(new Error('Mend this.'), { field })
    expect(problemOf(wrong('date'), task)).toEqual({ field: 'date', words: 'Mend this.' })
    expect(problemOf(wrong('quote'), task)).toEqual({ field: null, words: 'Mend this.' })
    expect(problemOf('lost', task)).toEqual({ field: null, words: 'lost' })
  })
})

describe('a claim copied with its source', () => {
  it('has its words, who says so where and when, and the link to the words', () => {
    expect(withSource(sourcedEntry(entry)).split('\n')).toEqual([
      '“The bridge will close”',
      expect.stringMatching(/^Ann Lee, O, .*2026/),
      'https://b.example/#:~:text=The%20bridge%20will%20close',
    ])
    expect(sourcedWords(claim, page, 'bridge will close').link).toBe(
      'https://post.example/2#:~:text=bridge%20will%20close',
    )
    expect(withSource(sourcedEntry({ ...entry, claim: { ...claim, claimant: null }, sightings: [] }))).toBe(
      '“The bridge will close”',
    )
  })
})
