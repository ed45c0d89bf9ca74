import { lettered } from '../../text/letters.ts'
import { CUE_WORDS, type CueWord } from '../cue-lexicon.ts'
import type { SentenceContext } from './context.ts'
import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_BOUNDARY,
  DETERMINERS,
  isAdverb,
  isCapitalized,
  PREPOSITIONS,
} from './words.ts'

/** A cue verb in a sentence. Token indexes: `first` to `last` hold its helping words, `head` is the verb. */
export interface CueHit {
  readonly first: number
  readonly head: number
  readonly last: number
  readonly words: readonly CueWord[]
}

const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
// Past forms that stand as adjectives or in names of things more often than not.
const RARELY_ADJECTIVE = new Set([
  'said',
  'told',
  'wrote',
  'thought',
  'knew',
  'felt',
  'read',
  'added',
  'asked',
  'insisted',
  'argued',
])

/** Finds the cue verbs of a sentence that stand outside quotes. */
export function findCueHits(context: SentenceContext): CueHit[] {
  const hits: CueHit[] = []
  context.tokens.forEach((token, index) => {
    if (!token.isWord || (context.quoteOf[index] ?? -1) >= 0) return
    const words = CUE_WORDS.get(token.lower)
    if (words === undefined) return
    const first = firstHelper(context, index)
    if (isVerb(context, index, first, words))
      hits.push({ first, head: index, last: lastParticle(context, index), words })
  })
  return hits
}

function firstHelper(context: SentenceContext, head: number): number {
  let first = head
  while (first > 0) {
    const before = context.tokens[first - 1]
    if (before === undefined || !before.isWord || (context.quoteOf[first - 1] ?? -1) >= 0) break
    if (!BETWEEN_SUBJECT_AND_VERB.has(before.lower) && !isAdverb(before.lower)) break
    if (isCapitalized(before.text) && first - 1 > 0 && !BETWEEN_SUBJECT_AND_VERB.has(before.lower)) break
    first -= 1
  }
  return first
}

function lastParticle(context: SentenceContext, head: number): number {
  const next = context.tokens[head + 1]?.lower ?? ''
  const verb = context.tokens[head]?.lower ?? ''
  if (/^point/.test(verb) && (next === 'out' || next === 'to')) return head + 1
  if (/^call/.test(verb) && (next === 'for' || next === 'on')) return head + 1
  if (/^(?:refer|respond|object)/.test(verb) && next === 'to') return head + 1
  return head
}

function isVerb(context: SentenceContext, head: number, first: number, words: readonly CueWord[]): boolean {
  const before = context.tokens[first - 1]?.lower ?? ''
  const next = context.tokens[head + 1]?.lower ?? ''
  if (first === head && isNameLike(context, head)) return false
  const form = words[0]?.form ?? 'base'
  if (form === 'participle') return !DETERMINERS.has(before) && !PREPOSITIONS.has(before) && next !== 'of'
  const helpers = context.tokens.slice(first, head).map(token => token.lower)
  if (form === 'past') return isPastVerb(context.tokens[head]?.lower ?? '', { before, next, helpers })
  const helper = context.tokens[head - 1]?.lower ?? ''
  if (DETERMINERS.has(helper) || helper.endsWith("'s") || next === 'of') return false
  if (PREPOSITIONS.has(helper) && helper !== 'to') return false
  if (form === 'third') return before !== '' && (isAdverb(helper) || !isAdjective(helper))
  return isBaseVerb(helpers, before) || (next === 'that' && helpers.length === 0 && hasPluralSubject(context, head))
}

/** A capital within a sentence makes it a name ("the Find", "Post"), unless a quote or a colon ends just before. */
function isNameLike(context: SentenceContext, head: number): boolean {
  const before = context.tokens[head - 1]?.text ?? '.'
  return isCapitalized(context.tokens[head]?.text ?? '') && !/[."”:;]/.test(before)
}

interface Surroundings {
  readonly before: string
  readonly next: string
  readonly helpers: readonly string[]
}

function isPastVerb(lower: string, { before, next, helpers }: Surroundings): boolean {
  if (helpers.some(word => PASSIVE.has(word))) return false
  if (RARELY_ADJECTIVE.has(lower)) return true
  if (before === '' || next === 'by') return false
  return !DETERMINERS.has(before) && !PREPOSITIONS.has(before) && !CLAUSE_BOUNDARY.has(before)
}

const MODALS = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'can',
  'should',
  'must',
  'do',
  'does',
  'did',
  "don't",
  "didn't",
  "doesn't",
  'not',
])
const PLURAL_PRONOUNS = new Set([
  'they',
  'we',
  'i',
  'you',
  'who',
  'some',
  'many',
  'others',
  'critics',
  'people',
  'police',
])

function isBaseVerb(helpers: readonly string[], before: string): boolean {
  if (helpers.some(word => MODALS.has(word) || word === 'to')) return true
  if (PLURAL_PRONOUNS.has(before)) return true
  return /[^s']s$/.test(before) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before)
}

const MOST_OF_TAIL = 5
const PLAIN_WORD = lettered(String.raw`^[\p{L}-]+$`)

/** "Posts on social media claim that": a plural noun and a prepositional phrase without an article stand before the verb. */
function hasPluralSubject(context: SentenceContext, head: number): boolean {
  for (let at = head - 1; at > 0 && head - at <= MOST_OF_TAIL; at--) {
    const word = context.tokens[at]?.lower ?? ''
    const before = context.tokens[at - 1]?.lower ?? ''
    if (DETERMINERS.has(word) || !PLAIN_WORD.test(word)) return false
    if (PREPOSITIONS.has(word)) return at < head - 1 && /[^s']s$/.test(before)
  }
  return false
}

function isAdjective(lower: string): boolean {
  return /(?:al|ous|ive|ful|ic|able|less|ial|ary)$/.test(lower) || DETERMINERS.has(lower)
}
