import type { Sentence, TextSpan } from '../model.ts'
import { primaryTag } from './languages.ts'
import { exactly, hasWords, lettered } from './letters.ts'
import { once } from './once.ts'
import { isAbbreviation } from './tokens.ts'

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }))

// Words that begin a sentence far more often than they go on after "U.S." or "p.m.".
const STARTERS = new Set(
  `The A An He She It They We I You In On At But And However This That These Those His Her Their Its There When While As If
  For After Before According By From With What Who Why How Some Many Both Since Although Now Then So`.split(/\s+/),
)
// These stand at sentence ends too, so what follows decides. A lone "I" is more often a word than an initial.
const OPEN_ABBREVIATION = lettered(
  String.raw`(?:^|[^\p{L}])(?:[Aa]\.m|[Pp]\.m|U\.S|U\.K|U\.N|E\.U|D\.C|U\.S\.A|Inc|Ltd|Co|Corp|Jr|Sr|etc|I)\.$`,
)
const NUMBER_SIGN = lettered(String.raw`(?:^|[^\p{L}])[Nn][Oo][Ss]?\.$`)
const LAST_WORD = exactly(String.raw`(?<![\p{L}\p{M}’'])(?:\p{L}\.)*[\p{L}\p{M}.°]{1,8}\.$`)
const FIRST_WORD = exactly(String.raw`^["“”„«»'‘’(\[\s]*([\p{L}\p{N}][\p{L}\p{M}\p{N}’']*)`)
const ENDS_STOPPED = /[.?!…:؟۔。！？｡।]["“”'’»«)\]」』]*$/u
// "Is it over?" Smith asked: the question mark closes the quote, not the sentence. Smith asked that …, Smith added: "…" are sentences.
// Read from the verb back: a run of names before a list of verbs takes long to compile.
const SPEAKER_TAG = lettered(
  String.raw`\b(?:said|says|asked|asks|wrote|added|told|tweeted|replied|continued|exclaimed|shouted)(?<=^(?:\p{Lu}[\p{L}.'’-]{0,24}\s+){1,4}[a-z]+)(?:[.,;]|\s*$|\s+(?:on|in|at|during|to|as|after|of|last|this|back|\p{Lu}\p{Ll}+day|\p{Ll}+ly)\b)`,
)
// "am 3. März", "der 2. Weltkrieg": a German ordinal is written with a stop.
const GERMAN_ORDINAL = /(?:^|[\s(])(?:am|vom|zum|beim|im|bis|ab|der|die|das|dem|den|des)\s\d{1,3}\.$/iu
const GERMAN_DAY = /(?:^|[\s(–-])\d{1,2}\.$/u
const GERMAN_MONTH = /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/u
const LOOK_AHEAD = 130
const STRETCH = 3000
const QUOTE_CLOSED = /[?!.]["”’»]+$/u

/**
 * Splits a text whose blocks are joined by line feeds into sentences; none crosses a line feed, none is blank. `lang` is a
 * BCP 47 tag: its abbreviations and ordinals end no sentence.
 */
export function splitSentences(text: string, lang = 'en'): Sentence[] {
  const primary = primaryTag(lang)
  const sentences: Sentence[] = []
  let start = 0
  let block = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    for (const span of splitBlock(text.slice(start, end), primary)) {
      sentences.push({ start: start + span.start, end: start + span.end, block })
    }
    start = end + 1
    block += 1
  }
  return sentences
}

const STOP = /[.?!…؟۔。！？｡।]/u
const SMALL_FIRST = exactly(String.raw`^\p{Ll}`)
const BREAKS = /[\u0085\u2028\u2029\r\v\f]/u

function splitBlock(block: string, lang: string): TextSpan[] {
  const spans: TextSpan[] = []
  // Without a stop with something after it a block is one sentence, and the segmenter need not be asked.
  const stop = block.search(STOP)
  if ((stop < 0 || !hasWords(block.slice(stop))) && !BREAKS.test(block)) {
    pushTrimmed(spans, block, { start: 0, end: block.length })
    return spans
  }
  let open = -1
  let previous = ''
  for (const { segment, index } of segmentsOf(block)) {
    if (open >= 0 && !goesOn(previous, block.slice(index, index + LOOK_AHEAD), lang)) {
      pushTrimmed(spans, block, { start: open, end: index })
      open = -1
    }
    if (open < 0) open = index
    previous = segment
  }
  if (open >= 0) pushTrimmed(spans, block, { start: open, end: block.length })
  return spans
}

/** Segments of a block, found in stretches: the segmenter's own time grows with the square of the length on some input. */
function* segmentsOf(block: string): Generator<{ segment: string; index: number }> {
  let from = 0
  while (from < block.length) {
    const space = block.length - from > STRETCH ? block.lastIndexOf(' ', from + STRETCH) : -1
    const to = block.length - from <= STRETCH ? block.length : space > from ? space + 1 : from + STRETCH
    let last = { segment: '', index: 0 }
    for (const found of segmenter().segment(block.slice(from, to))) {
      if (last.segment !== '') yield { segment: last.segment, index: from + last.index }
      last = found
    }
    // The last segment of a stretch may be cut: the next stretch starts with it, unless it is all there is.
    const isWhole = to === block.length || last.index === 0
    if (isWhole) yield { segment: last.segment, index: from + last.index }
    from = isWhole ? to : from + last.index
  }
}

function pushTrimmed(spans: TextSpan[], block: string, span: TextSpan): void {
  const run = block.slice(span.start, span.end)
  const start = span.start + (run.length - run.trimStart().length)
  const end = span.start + run.trimEnd().length
  if (end > start) spans.push({ start, end })
}

/** Tells whether the sentence that ends with the segment `before` goes on in `after`. */
function goesOn(before: string, after: string, lang: string): boolean {
  const tail = before.slice(-60).trimEnd().slice(-40)
  const head = after.slice(0, 60)
  const first = FIRST_WORD(head).exec(head)?.[1] ?? ''
  if (first === '') return /^\s*["“”'’»«)\].,;:؟؛،]/u.test(after.slice(0, 4))
  if (!ENDS_STOPPED.test(tail)) return true
  if (SMALL_FIRST(first).test(first) && SMALL_FIRST(head).test(head)) return true
  if (QUOTE_CLOSED.test(tail)) return lang === 'en' && SPEAKER_TAG.test(after)
  if (lang === 'de' && (GERMAN_ORDINAL.test(tail) || (GERMAN_DAY.test(tail) && GERMAN_MONTH.test(first)))) return true
  if (NUMBER_SIGN.test(tail)) return /^\p{N}/u.test(first)
  if (OPEN_ABBREVIATION.test(tail)) return !STARTERS.has(first)
  const word = LAST_WORD(tail).exec(tail)?.[0] ?? ''
  return word !== '' && isAbbreviation(word, lang)
}
