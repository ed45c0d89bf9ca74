import type { NoteKind, Relation, TextSpan } from '../../model.ts'
import type { Terms, TermWeights } from '../terms.ts'
import type { Speakers } from './claimants.ts'
import type { Cues } from './cues.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import { type Article, hitsOf } from './speech.ts'
import { isProse, type Statement } from './statements.ts'
import { foreignTerms } from './terms.ts'
import { type Line, spanOf, wordAt } from './words.ts'

/** What in a sentence speaks against a claim or tells how far one was checked. */
export interface Bearing {
  readonly line: number
  readonly span: TextSpan
  /** The relation of a counter-statement, or null. */
  readonly relation: Relation | null
  /** The kind of a note, or null. */
  readonly kind: NoteKind | null
  /** Who speaks against it, who did not comment. */
  readonly by: string | null
  readonly byTerms: Terms
  readonly terms: Terms
  /** Index of the word where the denial or the note's phrase ends. */
  readonly phraseEnd: number
  /** Offset in the article at which it starts. */
  readonly phraseStart: number
  /** True where the words of a source are themselves the counter-statement, so that they are no claim of their own. */
  readonly isReported: boolean
}

/** What a line is read with. */
export interface Reading {
  readonly article: Article
  readonly cues: Cues
  readonly speakers: Speakers
  readonly statements: readonly Statement[]
  readonly weights: TermWeights
  readonly termsOf: (line: Line) => Terms
}

const CLOSE = 0.3
const REACH = 8
const OPENING = 5

/** Reads what bears on claims in an article, in text order. */
export function readBearings(reading: Reading): Bearing[] {
  return reading.article.lines
    .filter(line => isProse(reading.article, line))
    .flatMap(line => {
      const counter = counterIn(reading, line)
      const note = noteIn(reading, line)
      // Words against a claim are no note; but a source's conditions are told beside both.
      const isBoth = counter !== null && note !== null && note.kind !== 'sourcing'
      return [counter, isBoth ? null : note].filter(bearing => bearing !== null)
    })
}

function bearing(reading: Reading, line: Line, parts: Partial<Bearing>): Bearing {
  const { start, end } = line.sentence
  return {
    line: line.index,
    span: { start, end },
    relation: null,
    kind: null,
    by: null,
    byTerms: foreignTerms(parts.by ?? '', reading.cues.lang),
    terms: reading.termsOf(line),
    phraseEnd: 0,
    phraseStart: start,
    isReported: false,
    ...parts,
  }
}

function counterIn(reading: Reading, line: Line): Bearing | null {
  const { cues, statements } = reading
  const said = statements.filter(statement => statement.line === line.index)
  for (const [relation, pattern] of cues.against) {
    const [hit] = hitsOf(new RegExp(pattern.source, 'gu'), line.outside)
    if (hit === undefined) continue
    const subject = subjectBefore(line, hit.start, cues) ?? subjectAfter(line, hit.end, cues)
    const by = subject === null ? null : nameIn(reading, line, subject)
    const start = line.words[hit.start]?.start ?? line.sentence.start
    // "X sagte, dass A, und dementierte B": the denial is the second part, of the same speaker.
    const isSecond = said.some(({ span }) => span.end <= start)
    const span = isSecond ? { start, end: line.sentence.end } : line.sentence
    const { start: from, end } = span
    const speaker = by ?? said[0]?.claimant ?? null
    return bearing(reading, line, { relation, by: speaker, phraseEnd: hit.end, span: { start: from, end } })
  }
  const [statement] = said
  if (statement === undefined) return null
  const reported = line.words
    .filter(word => word.start >= statement.span.start && word.end <= statement.span.end)
    .map(word => word.folded)
    .join(' ')
  const { claimant: by, sourceTerms: byTerms } = statement
  if (cues.falsehood.test(reported))
    return bearing(reading, line, { relation: 'denies', by, byTerms, isReported: true })
  const isFlat = cues.nothingOfTheSort.test(reported) && followsRumour(reading, statement)
  if (!isFlat && !(cues.negation.test(reported) && isCloseToOther(reading, statement))) return null
  return bearing(reading, line, { relation: 'contradicts', by, byTerms, isReported: true })
}

/** Somebody else's claim stands close before, in shared words. */
function isCloseToOther({ statements, weights }: Reading, own: Statement): boolean {
  return statements.some(
    other =>
      other.span.start < own.span.start &&
      (own.line - other.line <= REACH || other.line < OPENING) &&
      (other.claimant === null || other.claimant !== own.claimant) &&
      weights.overlap(own.terms, other.terms) >= CLOSE,
  )
}

const RUMOUR_REACH = 3

/** A medium's report, hearsay or an unnamed source's word stands shortly before. */
function followsRumour({ statements }: Reading, own: Statement): boolean {
  return statements.some(
    other =>
      other.span.start < own.span.start &&
      own.line - other.line <= RUMOUR_REACH &&
      other.claimant !== own.claimant &&
      /^(?:media-report|unattributed|unnamed)/u.test(other.class),
  )
}

function nameIn({ speakers, cues }: Reading, line: Line, { start, end }: TextSpan): string | null {
  const first = line.words[start]
  if (first === undefined || cues.pronouns.test(first.folded)) return null
  const span = spanOf(line, start, end)
  return span === null ? null : speakers.name(span)
}

function noteIn(reading: Reading, line: Line): Bearing | null {
  const { cues, statements, article } = reading
  if (
    /[?؟]["”“’»]*$/u.test(article.text.slice(Math.max(line.sentence.start, line.sentence.end - 3), line.sentence.end))
  )
    return null
  for (const [kind, patterns] of cues.notes) {
    // What a source says of itself or will not say may stand in its own words.
    const joined = kind === 'sourcing' || kind === 'no-comment' ? line.whole : line.outside
    for (const pattern of patterns) {
      const found = pattern.exec(joined.text)
      if (found === null) continue
      const phraseEnd = wordAt(joined, found.index + found[0].length - 1) + 1
      const phraseStart = line.words[wordAt(joined, found.index)]?.start ?? line.sentence.start
      return bearing(reading, line, {
        kind,
        phraseStart,
        by: kind === 'no-comment' ? whoIn(reading, line, found, joined) : null,
        phraseEnd,
      })
    }
  }
  // The article's own finding: a source that calls something false speaks against it instead.
  const isOwnVoice = !statements.some(statement => statement.line === line.index)
  return isOwnVoice && cues.falsehood.test(line.outside.text) ? bearing(reading, line, { kind: 'debunked' }) : null
}

/** Who did not comment: the words the pattern names, else those that stand before it. */
function whoIn(reading: Reading, line: Line, found: RegExpExecArray, joined: Line['whole']): string | null {
  const who = found.groups?.who
  if (who === undefined) {
    const subject = subjectBefore(line, wordAt(joined, found.index), reading.cues)
    return subject === null ? null : nameIn(reading, line, subject)
  }
  const from = found.index + found[0].indexOf(who)
  return nameIn(reading, line, { start: wordAt(joined, from), end: wordAt(joined, from + who.length - 1) + 1 })
}
