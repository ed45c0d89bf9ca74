import type { Directness, SourcingClass, TextSpan } from '../../model.ts'
import type { Terms } from '../terms.ts'
import { Speakers, sourcingClassIn } from './claimants.ts'
import type { Cues } from './cues.ts'
import { findSpeech } from './find-speech.ts'
import type { Article, Speech } from './speech.ts'
import { cueInQuote, dashSpeech, toldOfTheLast, withRest } from './speech-marks.ts'
import { foreignTerms } from './terms.ts'
import { isMark, type Line, spanOf } from './words.ts'

/** One sentence's worth of what a source says, or what is told as hearsay. */
export interface Statement {
  readonly line: number
  /** Where it is marked: with source and cue where they stand in the same sentence. */
  readonly span: TextSpan
  /** The proposition. */
  readonly text: string
  readonly claimant: string | null
  readonly class: SourcingClass
  readonly directness: Directness
  readonly terms: Terms
  /** The words that name the source, as terms: "the secretary" beside a name. */
  readonly sourceTerms: Terms
  /** What a denial in the same sentence tells again. */
  readonly isDenied: boolean
}

const STOPPED = /[.!?…؟۔][\s"”“’»«)\]]*$/u

/** Whether a line is a sentence of running text: headlines and captions lack a stop, and repeat what the text says. */
export function isProse(article: Article, { sentence }: Line): boolean {
  return STOPPED.test(article.text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end))
}

/** All statements of an article that somebody makes, in text order. */
export function readStatementsIn(article: Article, cues: Cues): Statement[] {
  const speeches = article.lines
    .filter(line => isProse(article, line))
    .flatMap(line => speechIn(article, line, cues))
    .map(speech => withRest(speech, article))
  const speakers = new Speakers(article.text, cues)
  const taken = new Set<number>()
  const statements: Statement[] = []
  for (const speech of speeches) {
    const claimant = speakers.nameOf(speech)
    const made = linesOf(article, speech).flatMap(line => statementIn(article, line, { speech, claimant }, cues))
    // A sentence told in two ways counts once, the surer way first; two reports joined in one sentence stand apart.
    for (const statement of made) {
      if (taken.has(statement.line) && statements.some(other => overlaps(other.span, statement.span))) continue
      taken.add(statement.line)
      statements.push(statement)
    }
  }
  const hearsay = article.lines
    .filter(line => !taken.has(line.index) && isProse(article, line) && cues.hearsay.test(line.outside.text))
    .flatMap(line => hearsayIn(article, line, cues))
  return [...statements, ...hearsay].toSorted((a, b) => a.span.start - b.span.start)
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end

function speechIn(article: Article, line: Line, cues: Cues): Speech[] {
  const framed = [...dashSpeech(line, cues), ...cueInQuote(article, line, cues), ...toldOfTheLast(article, line, cues)]
  if (framed.length > 0) return framed
  const found = findSpeech(article, line, cues)
  return found.length > 0 ? found : goesOnInMood(article, line, cues)
}

/** "Er habe davon nichts gewusst.": the German subjunctive alone tells that the speaker before speaks on. */
function goesOnInMood(article: Article, line: Line, cues: Cues): Speech[] {
  const before = article.lines[line.index - 1]
  if (cues.reportedMood === null || before === undefined || before.sentence.block !== line.sentence.block) return []
  const words = line.words.filter(word => word.quote < 0)
  const mood = cues.reportedMood
  const isReported =
    cues.pronouns.test(words[0]?.folded ?? '') && words.slice(1, 4).some(word => mood.test(word.folded))
  const content = isReported ? spanOf(line, 0, line.words.length) : null
  return content === null
    ? []
    : [{ line: line.index, source: null, cue: null, content: [content], directness: 'paraphrase' }]
}

function linesOf({ lines }: Article, { content }: Speech): Line[] {
  const start = content[0]?.start ?? 0
  const end = content.at(-1)?.end ?? 0
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.sentence.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Line[] = []
  for (let at = low; at < lines.length && (lines[at]?.sentence.start ?? end) < end; at++) {
    const line = lines[at]
    if (line !== undefined && content.some(piece => overlaps(piece, line.sentence))) found.push(line)
  }
  return found
}

interface Said {
  readonly speech: Speech
  readonly claimant: string | null
}

function statementIn(article: Article, line: Line, { speech, claimant }: Said, cues: Cues): Statement[] {
  const { sentence } = line
  const pieces = speech.content
    .filter(piece => overlaps(piece, sentence))
    .map(piece => ({ start: Math.max(piece.start, sentence.start), end: Math.min(piece.end, sentence.end) }))
  const text = tidy(pieces.map(({ start, end }) => article.text.slice(start, end)).join(' '))
  const parts = [...pieces, speech.source, speech.cue].filter(part => part !== null && overlaps(part, sentence))
  const start = Math.min(...parts.map(part => part?.start ?? sentence.end))
  const end = Math.max(...parts.map(part => part?.end ?? sentence.start))
  if (text === '' || end <= start) return []
  return [
    {
      line: line.index,
      span: { start, end },
      text,
      claimant,
      class: sourcingClassIn(claimant, cues),
      directness: speech.directness,
      terms: foreignTerms(text, cues.lang),
      sourceTerms: foreignTerms(sourceWords(article, speech), cues.lang),
      isDenied: false,
    },
  ]
}

const LONGEST_SOURCE = 200

const sourceWords = ({ text }: Article, { source }: Speech): string =>
  source === null ? '' : text.slice(source.start, Math.min(source.end, source.start + LONGEST_SOURCE))

function hearsayIn(article: Article, line: Line, cues: Cues): Statement[] {
  const { start, end } = line.sentence
  const text = tidy(article.text.slice(start, end).replace(/[.!۔]+\s*$/u, ''))
  return [unsourced(line, { start, end }, text, cues)]
}

function unsourced(line: Line, span: TextSpan, text: string, cues: Cues, isDenied = false): Statement {
  const terms = foreignTerms(text, cues.lang)
  return {
    line: line.index,
    span,
    text,
    claimant: null,
    class: 'unattributed',
    directness: 'paraphrase',
    terms,
    sourceTerms: new Set(),
    isDenied,
  }
}

const FEWEST_DENIED = 4

/** "… dementierte, dass die Brücke gesperrt wird": the claim that a denial tells again; null where it tells none. */
export function deniedIn(article: Article, line: Line, from: number, cues: Cues): Statement | null {
  const at = line.words.findIndex((word, index) => index >= from && word.quote < 0 && cues.deniedThat.test(word.folded))
  if (at < 0 || line.words.slice(at).filter(word => !isMark(word)).length < FEWEST_DENIED + 1) return null
  let end = line.words.length
  while (end > at && isMark(line.words[end - 1])) end -= 1
  const span = spanOf(line, at + 1, end)
  return span === null ? null : unsourced(line, span, tidy(article.text.slice(span.start, span.end)), cues, true)
}

const OPENING_MARKS = /^["“”„«»'‘’\s,،;:—–-]+/u
const CLOSING_MARKS = /["“”„«»‘\s,،;:—–-]+$/u

/** The words without marks around them; inner marks stay where they pair. */
function tidy(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const bare = plain.replace(OPENING_MARKS, '').replace(CLOSING_MARKS, '')
  // A mark of a pair that stands within belongs to a name at the edge: „Talbote“ meldet.
  return /["“”„«»]/u.test(bare) ? plain.replace(/^[\s,،;:—–-]+|[\s,،;:—–-]+$/gu, '') : bare
}
