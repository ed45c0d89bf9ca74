import { phrase, stands } from './grammar/phrases.ts'
import type { Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'

const MOST_CHARACTERS = 400
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const CREDIT = '(?:photographs?|photos?|pictures?|images?|illustration|source|credit)'
// Of text in lower case.
const FURNITURE = phrase(
  // "(Reporting by A. Lee; editing by B. Roe)", also in its halves.
  [
    'compiled edited editing graphic* illustration* photo* picture* reporting translation writing written + by',
    /^[([\s]*(?:(?:additional |further )?(?:reporting|writing|editing|graphics?|translation|compiled|photographs?|photos?|pictures?|illustrations?) by|written by|edited by)\b/,
  ],
  // "By Ann Lee, harbour correspondent" and "Ann Lee · June 3, 2026": lines without a sentence.
  ['by', /^by [a-zß-ɏ][^.!?]{0,120}$/],
  [
    'apr* aug* dec* feb* jan* jul* jun* mar* may* nov* oct* sep*',
    new RegExp(`^(?:(?:updated|published|posted|last updated):? )?(?:\\d{1,2} )?${MONTH} \\d{1,2}(?:, \\d{4})?$`),
  ],
  [
    'credit graphic illustration image* photo* picture* source video',
    new RegExp(`\\b(?:${CREDIT}|video|graphic): ?[a-zß-ɏ]`),
  ],
  [
    'click follow read related rights share sign subscribe',
    /\ball rights reserved\b|^(?:sign up|subscribe|follow (?:our|us)|click here|read more|related:|share this)\b/,
  ],
  [
    'amended condensed edited published shortened translated updated + article conversation interview piece post report story transcript',
    /^(?:this|the) (?:interview|article|story|post|conversation|transcript|piece|report) (?:was|has been|is) (?:\w+ )*(?:edited|shortened|condensed|published|updated|translated|amended)\b/,
  ],
  [
    'bringing checking following sorry updating + we',
    /^we (?:are|were|would|will) (?:sorry|checking|updating|following|bringing)\b/,
  ],
  ['follow', /\b(?:more|details) to follow\b/],
)
const TIME = /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$/
const POINT = /[·|•]/
const DATED = new RegExp(`^[^.!?]{0,80}[·|•][^.!?]{0,60}(?:\\d{4}|${MONTH})`)
const STOPPED = /[.!?…]["”’')\]]*$/u
const HEADLINE_BLOCKS = 3
const SAME = 0.4

/** Tells whether a passage is a byline, a credit, a time stamp or a word of the page about itself: nothing that anybody claims. */
export function isFurniture({ unit }: Passage): boolean {
  const text = unit.text.slice(0, MOST_CHARACTERS).trim().toLowerCase()
  return (
    stands(FURNITURE, unit.context.phrases, text) ||
    TIME.test(text) ||
    (POINT.test(text) && DATED.test(text)) ||
    isCaption(unit.text, wholeBlock(unit))
  )
}

// A word in Latin letters.
const WORD = '[a-zß-ɏ]+'

const SUMMING_UP = phrase([
  'capture captures emphasi* encapsulate* exemplif* highlight* illustrate* lay lays point points raise raises reflect* underline* underscore* + affair back clash context contrast controversy debate development* dispute dynamic* episode exchange messaging narrative* reactions remarks responses row saga situation standoff statements tension*',
  new RegExp(
    `^(?:(?:in short|in sum|all in all|taken together),? )?(?:${WORD} ){0,3}(?:${[
      'context|episode|situation|dispute|row|exchange|developments?|standoff|controversy|saga|affair|debate|clash|tensions?',
      'contrast|back-and-forth|dynamics?|narratives?|messaging|(?:official|public|rival|opposing|these|those) (?:statements|remarks)',
      'reactions|responses',
    ].join('|')})(?: ${WORD}){0,4}? (?:${[
      'highlights?|underscores?|underlines?|illustrates?|emphasi[sz]es?|exemplif(?:y|ies)|encapsulates?|reflects?|lays? bare',
      'points? to|raises? questions|captures?',
    ].join('|')})\\b`,
    'i',
  ),
])

/**
 * "The row underscores how little the two sides trust each other": what the article itself makes of its story. Whoever is named
 * as saying so makes a claim.
 */
export function isSummingUp({ unit, attribution }: Passage): boolean {
  const { text, sentence, phrases } = unit.context
  const [pattern] = phrases.get(SUMMING_UP) ?? []
  const found = pattern?.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST_CHARACTERS)))
  if (found == null) return false
  const source = attribution?.source ?? null
  return source === null || (source.start >= sentence.start && source.end <= sentence.start + found[0].length)
}

const CREDIT_LAST = new RegExp(`[.)] ${CREDIT}: ?[a-zß-ɏ][^.!?]{0,80}\\.?$`)

/** "The tank farm, photographed in autumn. Photograph: Ann Lee": the sentence of a caption whose credit follows it. */
function isCaption(text: string, block: string): boolean {
  return (
    block.length < MOST_CHARACTERS &&
    block.includes(':') &&
    block.includes(text) &&
    CREDIT_LAST.test(block.toLowerCase())
  )
}

function wholeBlock({ context }: Passage['unit']): string {
  const { text, sentence } = context
  const start = text.lastIndexOf('\n', sentence.start) + 1
  const feed = text.indexOf('\n', sentence.end)
  return text.slice(start, Math.min(feed < 0 ? text.length : feed, start + MOST_CHARACTERS + 1))
}

/** Finds the headline and standfirst: lines without a full stop before the first sentence, in the first three blocks. */
export function headlinesOf(passages: readonly Passage[]): Passage[] {
  const headlines: Passage[] = []
  const first = passages.find(isStopped)
  if (first === undefined) return []
  for (const passage of passages.slice(0, passages.indexOf(first))) {
    if (passage.unit.context.sentence.block >= HEADLINE_BLOCKS) break
    headlines.push(passage)
  }
  return headlines
}

function isStopped({ unit }: Passage): boolean {
  const { text, sentence } = unit.context
  return STOPPED.test(text.slice(sentence.start, sentence.end))
}

/** The headlines that the article tells again below: a claim is taken from the sentence that says it in full. */
export function repeatedHeadlines(passages: readonly Passage[], weights: TermWeights): ReadonlySet<Passage> {
  const headlines = headlinesOf(passages)
  const body = passages.slice(headlines.length)
  return new Set(
    headlines.filter(headline => body.some(passage => weights.overlap(headline.terms, passage.terms) >= SAME)),
  )
}
