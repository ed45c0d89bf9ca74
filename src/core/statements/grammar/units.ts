import type { TextSpan } from '../../model.ts'
import { sentenceEnd } from './content.ts'
import type { SentenceContext } from './context.ts'
import type { CueHit } from './cues.ts'
import { phrase, stands } from './phrases.ts'
import { isCapitalized, PREPOSITIONS, TIME_WORDS } from './words.ts'

/** A part of a sentence that can carry a statement of its own: a whole sentence, or one of its joined clauses. */
export interface Unit {
  readonly span: TextSpan
  /** Token range within the sentence. */
  readonly tokens: TextSpan
  readonly text: string
  readonly context: SentenceContext
  readonly hits: readonly CueHit[]
}

const FEWEST_TOKENS = 4
const JOINING = new Set(['but', 'although', 'though', 'while', 'whereas', 'however', 'yet'])

/**
 * Splits a sentence into its joined clauses: at ", but", ", while", ", and added", ", and critics warned", ", who did not",
 * ", a claim that …", "; " and around "according to".
 */
export function splitUnits(context: SentenceContext, hits: readonly CueHit[]): Unit[] {
  const cuts = [0, ...cutsOf(context, hits), context.tokens.length]
  const units: Unit[] = []
  let start = 0
  for (const cut of cuts.slice(1)) {
    const isLast = cut === context.tokens.length
    if (cut - start < FEWEST_TOKENS && !isLast) continue
    if (isLast && cut - start < FEWEST_TOKENS && units.length > 0) {
      const last = units.pop()
      start = last?.tokens.start ?? start
    }
    if (cut > start) units.push(unitOf(context, { start, end: cut }, hits))
    start = cut
  }
  return units
}

function unitOf(context: SentenceContext, tokens: TextSpan, hits: readonly CueHit[]): Unit {
  let from = tokens.start
  let to = tokens.end
  while (from < to && /^[,;:—–-]$/u.test(context.tokens[from]?.text ?? '')) from += 1
  while (to > from + 1 && /^[,;—–-]$/u.test(context.tokens[to - 1]?.text ?? '')) to -= 1
  const first = context.tokens[from] ?? context.sentence
  const last = context.tokens[to - 1] ?? context.sentence
  const span = { start: first.start, end: last.end }
  const inside = hits.filter(hit => hit.head >= from && hit.head < to)
  return {
    span,
    tokens: { start: from, end: to },
    text: context.text.slice(span.start, span.end),
    context,
    hits: inside,
  }
}

function cutsOf(context: SentenceContext, hits: readonly CueHit[]): number[] {
  const { tokens } = context
  const end = sentenceEnd(context)
  const cuts: number[] = []
  for (let at = 1; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || (context.quoteOf[at] ?? -1) >= 0) continue
    const afterComma = /^(?:[,—–]|--?)$/u.test(tokens[at - 1]?.text ?? '')
    if (token.text === ';') cuts.push(at + 1)
    else if (afterComma && JOINING.has(token.lower) && tokens[at + 1]?.text !== ',') cuts.push(at)
    else if (/^(?:although|whereas)$/.test(token.lower)) cuts.push(at)
    else if (/^(?:and|but)$/.test(token.lower) && hits.some(hit => hit.first === at + 1)) cuts.push(at)
    else if (
      afterComma &&
      (startsPart(context, at, hits) ||
        endsRelative(context, at) ||
        startsSecondReport(context, at, hits) ||
        startsRemark(context, at) ||
        startsVoucher(context, at) ||
        startsTrailingReport(context, at, hits))
    )
      cuts.push(at)
  }
  return cuts
}

/** "The firm, which declined to comment, …" and "the letter, which was obtained by the paper, …": the clause ends here. */
function endsRelative(context: SentenceContext, at: number): boolean {
  if (!context.phrases.has(NOTE_CLAUSE)) return false
  for (let back = at - 2; back > 0 && at - back < RELATIVE_REACH; back--) {
    const text = context.tokens[back]?.text ?? ''
    if (text === ',') return stands(NOTE_CLAUSE, context.phrases, wordsFrom(context, back + 1, at))
  }
  return false
}

/** ", said officials familiar with it" and ", the source said on condition of anonymity": a tail that vouches. */
function startsVoucher(context: SentenceContext, at: number): boolean {
  return context.phrases.has(VOUCHER) && stands(VOUCHER, context.phrases, wordsFrom(context, at, at + RELATIVE_REACH))
}

/** "The ministry said that …, the news agency reported after the talks": who passed it on is no part of what was said. */
function startsTrailingReport(context: SentenceContext, at: number, hits: readonly CueHit[]): boolean {
  const earlier = hits.find(
    hit =>
      hit.head < at && hit.words.some(word => word.isSpeech && word.frame === 'clause' && word.form !== 'participle'),
  )
  const later = hits.find(hit => hit.head > at)
  if (
    earlier === undefined ||
    later === undefined ||
    later.first - at > MOST_OF_NAME ||
    !startsName(context.tokens[at]?.text ?? '')
  )
    return false
  const after = context.tokens[later.last + 1]
  const isReport = later.words.some(word => /^(?:report|say|tell)$/.test(word.lemma) && word.form !== 'participle')
  return (
    isReport &&
    (after === undefined ||
      !after.isWord ||
      PREPOSITIONS.has(after.lower) ||
      TIME_WORDS.has(after.lower) ||
      after.lower === 'following')
  )
}

const startsName = (text: string): boolean => text === 'the' || isCapitalized(text)

/** "The mayor said that A, and the unions warned that B": two reports, each with its own speaker. */
function startsSecondReport(context: SentenceContext, at: number, hits: readonly CueHit[]): boolean {
  if (context.tokens[at]?.lower !== 'and') return false
  return hits.some(
    hit =>
      hit.first > at + 1 &&
      hit.first - at <= MOST_OF_NAME &&
      hit.words.some(word => word.form !== 'participle') &&
      !context.tokens.slice(at + 1, hit.first).some(token => !token.isWord),
  )
}

/** ", a claim that was disputed at once" and "— making it hard to verify": a remark on what stands before. */
function startsRemark(context: SentenceContext, at: number): boolean {
  return context.phrases.has(REMARK) && stands(REMARK, context.phrases, wordsFrom(context, at, at + RELATIVE_REACH))
}

const REMARK = phrase([
  'accusation allegation assertion characterisation characterization charge claim decision difficult figure hard impossible move notion prospect rumor rumour statement story suggestion theory unclear + a an making',
  /^(?:an? (?:\w+ )?(?:claim|charge|allegation|accusation|assertion|suggestion|statement|figure|prospect|notion|theory|story|rumou?r|characteri[sz]ation|move|decision)\b(?! (?:from|to|of|by)\b)|making it (?:\w+ )?(?:difficult|hard|impossible|unclear)\b)/,
])
const MOST_OF_NAME = 7
const RELATIVE_REACH = 16
const NOTE_CLAUSE = phrase(
  ['didn not', /^(?:who|which|and) (?:\w+ ){0,2}(?:did not|could not|has not|have not|asked not|didn't)\b/],
  ['couldn declined refused', /^(?:who|which|and) (?:\w+ ){0,2}(?:declined|refused|couldn't)\b/],
  [
    'denied leaked obtained posted published released reviewed seen + was were',
    /^(?:who|which|and) (?:\w+ ){0,2}(?:was|were) (?:\w+ )?(?:obtained|reviewed|seen|leaked|published|posted|released|denied)\b/,
  ],
  ['requested spoke', /^(?:who|which|and) (?:\w+ ){0,2}(?:spoke on|requested)\b/],
)
const VOUCHER = phrase([
  'anonymously briefed close condition familiar knowledge',
  /^(?:said|says|told|the|a|one|two|three|four|several|an)\b(?! \w+ (?:which|that|who)\b)[^,]{0,60}\b(?:familiar with|briefed on|condition of anonymity|knowledge of|close to the|anonymously)\b/,
])

function wordsFrom(context: SentenceContext, from: number, to: number): string {
  return context.tokens
    .slice(from, to)
    .map(token => token.lower.slice(0, LONGEST_WORD))
    .join(' ')
}

const LONGEST_WORD = 30

/** "according to", "citing", "adding" and ", who declined" after a comma; the comma that closes an opening "While …,". */
function startsPart(context: SentenceContext, at: number, hits: readonly CueHit[]): boolean {
  const { tokens } = context
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'according' && next === 'to') return true
  if (/^(?:citing|adding|emphasizing|though)$/.test(word)) return true
  if (/^(?:who|which)$/.test(word))
    return (
      context.phrases.has(NOTE_CLAUSE) &&
      stands(NOTE_CLAUSE, context.phrases, wordsFrom(context, at, at + 6)) &&
      !/^(?:was|were)$/.test(tokens[at - 2]?.lower ?? '')
    )
  if (/^(?:in|that)$/.test(word)) return false
  if (/^(?:while|although|though)$/.test(tokens[0]?.lower ?? '')) {
    return (
      !tokens.slice(0, at - 1).some((token, index) => token.text === ',' && index > 3) &&
      !hits.some(hit => hit.first === at)
    )
  }
  return false
}

const NAMES_A_CLAIM =
  /^(?:claim|claims|allegation|allegations|accusation|accusations|assertion|assertions|suggestion|suggestions|notion|idea|report|reports|rumor|rumors|rumour|rumours|charge|charges|complaint|complaints|decision|prospect)$/

/** What a denial in this unit denies: "a senator's claim that …" or the clause after "denied that"; null where it names nothing. */
export function embeddedUnit(unit: Unit): Unit | null {
  const { tokens } = unit.context
  for (let at = unit.tokens.start + 2; at < unit.tokens.end - FEWEST_TOKENS; at++) {
    if (tokens[at]?.lower !== 'that') continue
    const before = tokens[at - 1]?.lower ?? ''
    if (NAMES_A_CLAIM.test(before))
      return unitOf(unit.context, { start: possessorStart(unit, at - 1), end: unit.tokens.end }, unit.hits)
    if (/^(?:denied|denies|denying|disputed|disputes|deny|contradict\w*|rejected)$/.test(before))
      return unitOf(unit.context, { start: at + 1, end: unit.tokens.end }, unit.hits)
  }
  return null
}

const startsPossessor = (text: string): boolean => isCapitalized(text) || /^(?:an?|the|.*['’]s|.*s['’])$/.test(text)

function possessorStart(unit: Unit, noun: number): number {
  const { tokens } = unit.context
  let start = noun
  while (start > unit.tokens.start && noun - start < 4 && startsPossessor(tokens[start - 1]?.text ?? '')) start -= 1
  return start
}
