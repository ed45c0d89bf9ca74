/** In what two texts differ, and whether that makes them two claims however many words they share. */
import type { Difference, DifferenceKind } from '../../reading.ts'
import { coverOf } from '../cover.ts'
import type { ClaimProfile } from '../profile.ts'
import { type Gap, gapsBetween, type WordRange } from './alignment.ts'
import {
  type GapTest,
  modalityDiffers,
  namesDiffer,
  numbersDiffer,
  oppositesStand,
  partsDiffer,
  quantitiesDiffer,
  timesDiffer,
  unitsDiffer,
  wordsDiffer,
} from './in-gaps.ts'
import { deniedOtherwise } from './negation.ts'
import { swappedRoles } from './roles.ts'

/** All differences found, and the first that makes two claims of the texts; null where none does. */
export interface Differences {
  readonly found: readonly Difference[]
  readonly clash: DifferenceKind | null
}

const gapTests: readonly (readonly [DifferenceKind, GapTest])[] = [
  ['number', numbersDiffer],
  ['name', namesDiffer],
  ['unit', unitsDiffer],
  ['time', timesDiffer],
  ['quantity', quantitiesDiffer],
  ['part', partsDiffer],
  ['modality', modalityDiffers],
  ['word', wordsDiffer],
]

/** Least part of both texts that must be the same before any difference counts: texts on other things differ in everything. */
const leastClose = 0.42
/** Least part of the claim that a longer text must tell before a difference in few words counts. */
const leastTold = 0.6
/** Words of a difference that stands tightly between shared ones. */
const tight = 3
/** Least part of both texts that is the same where one other word makes another claim. */
const nearlyVerbatim = 0.55

/** Compares a text with a claim. */
export function findDifferences(text: ClaimProfile, claim: ClaimProfile): Differences {
  const gaps = gapsBetween(text, claim)
  const found = gaps.flatMap(gap => inGap(gap, text, claim).map(difference => ({ gap, difference })))
  const turns = turnsOf(gaps, text, claim)
  // What is denied twice, or told from the other side by the opposite word, is the same again.
  const turned = turns.length % 2 === 1 ? turns : []
  const differing = found.map(({ gap }) => gap)
  const ofClaim = coverBeside(
    claim,
    text,
    differing.map(gap => gap.b),
  )
  const ofText = coverBeside(
    text,
    claim,
    differing.map(gap => gap.a),
  )
  const isOtherWord =
    Math.min(ofClaim, ofText) >= nearlyVerbatim && gaps.filter(gap => hasContent(gap, text, claim)).length === 1
  const isClose = Math.min(ofClaim, ofText) >= leastClose
  const isTold = ofClaim >= leastTold
  const decisive = found
    .filter(({ gap, difference: { kind } }) =>
      // "We want to" stands in half of all speeches: only right beside what is told does it count.
      kind === 'modality' ? isClose && isTight(gap) : isClose || (isTold && isTight(gap) && kind !== 'word'),
    )
    .map(({ difference }) => difference)
    .filter(each => (each.kind === 'word' ? isOtherWord : true) && !isExplained(each, turns))
  const clash = [...decisive, ...(isClose || isTold ? turned : [])][0]
  return { found: [...found.map(({ difference }) => difference), ...turned], clash: clash?.kind ?? null }
}

const isTight = ({ a, b }: Gap): boolean => a.end - a.start <= tight && b.end - b.start <= tight

/** The part of a text that another tells, beside what differs. */
function coverBeside(of: ClaimProfile, by: ClaimProfile, differing: readonly WordRange[]): number {
  const cover = coverOf(of, by)
  let left = 0
  for (const term of of.terms) {
    const isDiffering = differing.some(({ start, end }) => term.at >= start && term.at < end)
    if (term.asserted && isDiffering && !by.byTerm.has(term.term)) left += term.weight
  }
  return cover.all <= left ? 0 : Math.min(1, (cover.alikePart * cover.all) / (cover.all - left))
}

const hasContent = ({ a, b }: Gap, text: ClaimProfile, claim: ClaimProfile): boolean =>
  contentIn(text, a) || contentIn(claim, b)

function contentIn(of: ClaimProfile, { start, end }: WordRange): boolean {
  return of.terms.some(term => term.asserted && term.at >= start && term.at < end)
}

function inGap(gap: Gap, text: ClaimProfile, claim: ClaimProfile): readonly Difference[] {
  for (const [kind, test] of gapTests) {
    const difference = test(gap, text, claim)
    if (difference) return [{ kind, inText: difference.a, inClaim: difference.b }]
  }
  return []
}

/** Each of what turns a claim round: two of them leave it as it is. */
function turnsOf(gaps: readonly Gap[], text: ClaimProfile, claim: ClaimProfile): readonly Difference[] {
  const turns: Difference[] = []
  for (const gap of gaps) {
    const opposite = oppositesStand(gap, text, claim)
    if (opposite) turns.push({ kind: 'opposite', inText: opposite.a, inClaim: opposite.b })
  }
  const swap = swappedRoles(text, claim, turns.length > 0)
  // Where the two that changed places are what was aligned, the opposites stand in no gap.
  const opposite = swap && turns.length === 0 ? oppositesStand(wholeOf(text, claim), text, claim) : null
  if (opposite) turns.push({ kind: 'opposite', inText: opposite.a, inClaim: opposite.b })
  if (swap) turns.push({ kind: 'roles', inText: swap.one, inClaim: swap.other })
  const denied = deniedOtherwise(text, claim)
  if (denied) turns.push({ kind: 'negation', inText: denied.a, inClaim: denied.b })
  return turns
}

const wholeOf = (a: ClaimProfile, b: ClaimProfile): Gap => ({
  a: { start: 0, end: a.words.length },
  b: { start: 0, end: b.words.length },
})

/** A pair of opposites is another word too. */
const isExplained = ({ kind, inText }: Difference, turns: readonly Difference[]): boolean =>
  kind === 'word' && turns.some(turn => turn.inText === inText)
