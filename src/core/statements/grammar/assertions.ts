import type { Token } from '../../text/tokens.ts'
import { CUE_WORDS } from '../cue-lexicon.ts'
import { CLAUSE_BOUNDARY, DETERMINERS, isAdverb, PREPOSITIONS } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Forms that are finite wherever they follow a subject, and say so without a look at what stands around them. */
const HELPERS = set(`is are was were am has have had does do did will would can could may might must shall should cannot
ain't let's that's there's here's what's who's it's he's she's`)

/** Past forms that no ending tells; those that are also common nouns or adjectives ("left", "cut", "saw") need a subject right before. */
const IRREGULAR =
  set(`began became beat became bent bet bit blew bore bought broke brought built came caught chose crept cut dealt
died drank drew drove ate fed fell fled flew forbade forgot forgave fought found froze gave got grew held hid hit hung hurt kept
knew laid lay led left lent lost made meant met paid put quit ran rang read rode rose said sank sat saw sent set shook shot shut
slept sold spent spoke spread stole stood stuck struck swept swore swung taught threw thought told took tore understood upheld
went withdrew woke won wore wrote`)

/** Words that stand as a subject and never as what a verb takes. */
const SUBJECTS = set('i he she we they who nobody everyone everybody somebody')
/** Words that stand as either. */
const EITHER = set('it you this that these those there')
const RELATIVES = set('who which that whose whom where')
const JOINING = set(
  'because since although though while if when whenever unless before after until as than how why what',
)
const NEGATED = /n't$/
const CONTRACTED = /'(?:re|ve|ll|m|d)$/

/**
 * Tells whether words say something by themselves, a subject and a finite verb ("the tank leaked"), or are a piece of what the rest of
 * their sentence says ("responsibility for the leak", "to repair the tank", "the man who runs it"). Read from the forms of the
 * words alone: doubtful ones are taken as a piece, which the rest of the sentence then completes.
 */
export function isAssertion(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord)
  const opening = words[0]?.lower === 'that' && !HELPERS.has(words[1]?.lower ?? '') ? 1 : 0
  if (words[opening]?.lower === 'to') return false
  let open = 0
  for (let at = opening; at < words.length; at++) {
    const lower = words[at]?.lower ?? ''
    if (at > opening && RELATIVES.has(lower) && !startsClause(words, at)) open += 1
    else if (JOINING.has(lower) && opensClause(words, at)) open += 1
    else if (isFiniteVerb(words, at, opening)) {
      if (open === 0) return true
      open -= 1
    }
  }
  return false
}

/** "That is true", "this": a pronoun that is the subject, and no relative. */
function startsClause(words: readonly Token[], at: number): boolean {
  return words[at]?.lower === 'that' && PREPOSITIONS.has(words[at - 1]?.lower ?? '')
}

/** "As the tank leaked" opens a clause of its own; "as a doctor" and "before the vote" do not. */
function opensClause(words: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 7); next++) {
    if (isFiniteVerb(words, next, at + 1)) return true
    const word = words[next]?.lower ?? ''
    if (PREPOSITIONS.has(word) || (next > at + 1 && DETERMINERS.has(word))) return false
  }
  return false
}

/** Tells whether the word at a place is a finite verb with a subject before it, which begins at `from` or later. */
function isFiniteVerb(words: readonly Token[], at: number, from: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (CONTRACTED.test(lower) || /^(?:that|there|here|it|he|she)'s$/.test(lower)) return true
  if (at <= from) return false
  const before = words[at - 1]?.lower ?? ''
  if (HELPERS.has(lower) || NEGATED.test(lower)) return !DETERMINERS.has(before) || EITHER.has(before)
  const subject = isAdverb(before) ? at - 2 : at - 1
  return followsSubject(words, subject) && isInflected(lower, words[subject]?.lower ?? '', words[at + 1]?.lower ?? '')
}

/** Tells whether a word may be a subject or the last word of one. */
function followsSubject(words: readonly Token[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (SUBJECTS.has(lower)) return true
  if (EITHER.has(lower)) return !PREPOSITIONS.has(words[at - 1]?.lower ?? '')
  return lower !== '' && !CLAUSE_BOUNDARY.has(lower) && !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower)
}

/** Tells whether a word after a subject is a verb: after "they" any word is. */
function isInflected(lower: string, subject: string, next: string): boolean {
  if (SUBJECTS.has(subject)) return true
  if (IRREGULAR.has(lower) || (lower.endsWith('ed') && lower.length > 4))
    return !/^(?:by|of)$/.test(next) && !HELPED.has(subject)
  return isThird(lower) && next !== '' && next !== 'of'
}

const HELPED = set('has have had having be been being is are was were not')

function isThird(lower: string): boolean {
  return CUE_WORDS.get(lower)?.some(({ form }) => form === 'third') === true || THIRD.has(lower)
}

/** Third persons of common verbs that are no cues and seldom nouns. */
const THIRD =
  set(`seems appears becomes remains includes contains requires allows makes takes gives gets goes comes keeps holds owns
leads owes marks reflects shows yields sheds consists lags conveys frames pays lets loses lacks faces follows follows begins starts stops continues causes exists happens helps hurts kills lives
means meets needs opens poses produces provides puts rises runs sells sends serves spends stands stays tends tries turns uses wins
works believes contains covers creates costs depends differs directs`)
