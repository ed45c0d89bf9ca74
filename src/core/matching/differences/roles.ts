/** Who does it to whom: "A sued B" is not "B sued A", but it is "B was sued by A". */
import type { ClaimProfile } from '../profile.ts'
import type { WordRange } from './alignment.ts'

/** Two that changed places, as the first text writes them. */
export interface Swap {
  readonly one: string
  readonly other: string
}

/** Part of the shorter text that must be the same once the two are exchanged. */
const leastSame = 0.75
/** The same where opposite verbs tell it from the other side: "sold to", "bought from". */
const leastSameConverse = 0.6
const mostActors = 12

/**
 * The two of a text that changed places in another, or null: exchanged, they make the one text nearly the other, and before they do not.
 * "A was sued by B" is no exchange of "B sued A": too many words differ. `isConverse`: the texts use opposite verbs.
 */
export function swappedRoles(a: ClaimProfile, b: ClaimProfile, isConverse: boolean): Swap | null {
  const actors = actorsOf(a, b)
  const least = isConverse ? leastSameConverse : leastSame
  const before = sameWords(a.stems, b.stems)
  const shorter = Math.min(a.stems.length, b.stems.length)
  let swap: Swap | null = null
  let most = Math.max(least * shorter, before + 1)
  actors.forEach((one, at) => {
    for (const other of actors.slice(at + 1)) {
      if (placeIn(b, one.term) < placeIn(b, other.term) || !isDeedBetween(a, b, one, other)) continue
      const same = sameWords(exchanged(a.stems, one.range, other.range), b.stems)
      if (same < most || isTurned(a, b, [one, other], isConverse) || areOnlyMoved(a, b, [one, other])) continue
      most = same
      swap = { one: textOf(a, one.range), other: textOf(a, other.range) }
    }
  })
  return swap
}

/** A name or a word that both texts have once. */
interface Actor {
  readonly term: string
  readonly range: WordRange
}

function actorsOf(a: ClaimProfile, b: ClaimProfile): readonly Actor[] {
  const taken = new Set<number>()
  const actors: Actor[] = []
  for (const term of a.terms) {
    if (!term.asserted || term.term.startsWith('#') || !isOnce(a, term.term) || !isOnce(b, term.term)) continue
    const name = a.names[term.name]
    if (name && taken.has(term.name)) continue
    if (name) taken.add(term.name)
    const range = name ? { start: name.first, end: name.last + 1 } : { start: term.at, end: term.at + 1 }
    actors.push({ term: term.term, range })
  }
  return actors.slice(0, mostActors)
}

const isOnce = (text: ClaimProfile, term: string): boolean => {
  const at = text.sequence.indexOf(term)
  return at >= 0 && text.sequence.indexOf(term, at + 1) < 0
}

const placeIn = (text: ClaimProfile, term: string): number => text.byTerm.get(term)?.at ?? -1

function exchanged(stems: readonly string[], one: WordRange, other: WordRange): readonly string[] {
  return [
    ...stems.slice(0, one.start),
    ...stems.slice(other.start, other.end),
    ...stems.slice(one.end, other.start),
    ...stems.slice(one.start, one.end),
    ...stems.slice(other.end),
  ]
}

/** "A's B" and "B of A" are no deed of one to the other: other content stands between the two in both texts. */
function isDeedBetween(a: ClaimProfile, b: ClaimProfile, one: Actor, other: Actor): boolean {
  const isBetween = (text: ClaimProfile, first: number, last: number): boolean =>
    text.terms.some(term => term.at > first && term.at < last)
  const [first, last] = [placeIn(b, other.term), placeIn(b, one.term)]
  const isOwner = /['’]s?$/u.test(b.words[first]?.text ?? '') || /['’]s?$/u.test(a.words[one.range.end - 1]?.text ?? '')
  const isFromAndTo = isAfter(a, one.range.start, ['from']) && isAfter(b, first, ['from'])
  return isFromAndTo || (!isOwner && isBetween(a, one.range.end - 1, other.range.start) && isBetween(b, first, last))
}

/** Whether the later of the two is named by "by" or "from" in one text only: the passive, and "got from", tell the same from the other side. */
function isTurned(
  a: ClaimProfile,
  b: ClaimProfile,
  [one, other]: readonly [Actor, Actor],
  isConverse: boolean,
): boolean {
  // Beside opposite verbs "from" is the other's "to".
  const marks = isConverse ? agentMarks : [...agentMarks, 'from']
  return isAfter(a, other.range.start, marks) !== isAfter(b, placeIn(b, one.term), marks)
}

/** Slavic and Baltic languages, Finnish, Estonian, Hungarian and Turkish: endings tell who does it to whom, and the order does not. */
const caseLanguages = /^(?:ru|uk|be|pl|cs|sk|sl|sr|hr|bs|lt|lv|fi|et|hu|tr)(?:[-_]|$)/iu

/** Whether two stand elsewhere with the same endings, where these tell who is who. */
const areOnlyMoved = (a: ClaimProfile, b: ClaimProfile, actors: readonly Actor[]): boolean =>
  caseLanguages.test(a.lang) &&
  actors.every(({ term }) => a.words[placeIn(a, term)]?.folded === b.words[placeIn(b, term)]?.folded)

/** Before who did it where the passive tells it: English, French, Spanish, Portuguese, Italian, German, Dutch, Scandinavian, Polish. */
const agentMarks = 'by par por pelo pela da dal dalla von vom durch door av af przez'.split(' ')

const isAfter = (text: ClaimProfile, at: number, marks: readonly string[]): boolean =>
  text.words.slice(Math.max(0, at - 3), at).some(word => marks.includes(word.folded))

/** Length of the longest common subsequence. */
function sameWords(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1)
  for (const one of a) {
    const now = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at++) {
      now[at + 1] = one === b[at] ? (before[at] ?? 0) + 1 : Math.max(now[at] ?? 0, before[at + 1] ?? 0)
    }
    before = now
  }
  return before[b.length] ?? 0
}

const textOf = (text: ClaimProfile, { start, end }: WordRange): string =>
  text.words
    .slice(start, end)
    .map(word => word.text)
    .join(' ')
