/** Bodies, newspapers and polls that a text named in full before it called them by their last word. */
import { lettered } from '../../text/letters.ts'

// So far back a short form is looked up.
const LOOK_BACK = 4000
const NAME_WORD = '(?!(?:The|In|But|And|At|On|For|As|An?) )\\p{Lu}[\\p{L}.&]*'
const POLL = lettered(`(?:${NAME_WORD}[ /-]){1,6}(?:poll|survey)\\b`, 'g')
const SHARE =
  /^(?:just |only |about |nearly |almost |some |more than |fewer than |at least |another )*(?:\d+(?:\.\d+)? ?(?:percent|per cent|%)|\w+ in (?:\d+|ten|five|four|three)|(?:a )?(?:slim |large |clear )?majority|(?:two|one)[- ]thirds|half)(?: |$)/
const BODY_HEADS = new Set(
  'department agency ministry commission committee court bureau institute university council board administration association foundation bank union'.split(
    ' ',
  ),
)

const PAPERS = new Set(['newspaper', 'paper', 'outlet'])
const OUTLETS =
  'Times|Post|Journal|News|Tribune|Herald|Globe|Guardian|Telegraph|Gazette|Star|Chronicle|Inquirer|Mail|Sun|Mirror|Independent|Today'
const OUTLET = new RegExp(`^(?:${OUTLETS})$`, 'u')

/** "The utilities commission", "the Post", "the newspaper": the last name before an offset that ends so; `noun` is without its article. */
export function bodyBefore(text: string, offset: number, noun: string): string | null {
  const parts = noun.toLowerCase().split(' ')
  const head = parts.at(-1) ?? ''
  const isPaper = PAPERS.has(head)
  if (!isPaper && !BODY_HEADS.has(head) && !OUTLET.test(noun)) return null
  const last = isPaper ? OUTLETS : capitalised(head)
  const pattern = `(?:${NAME_WORD}[ -]){1,6}(?:${last})\\b(?! \\p{Lu})|(?:${last}) of (?:the )?(?:\\p{Lu}\\p{L}+ ?(?:and )?){1,4}`
  const name = lastBefore(text, offset, lettered(pattern, 'g'))
  const isSame = name !== null && (isPaper || parts.every(part => name.toLowerCase().includes(part)))
  return isSame ? name : null
}

/** Tells whether a source is a share of people asked: "52 percent of voters", "six in ten". */
export function isShare(words: string): boolean {
  return SHARE.test(words.toLowerCase())
}

/** The last poll named before an offset. */
export function pollBefore(text: string, offset: number): string | null {
  return lastBefore(text, offset, POLL)
}

function lastBefore(text: string, offset: number, pattern: RegExp): string | null {
  let last: string | null = null
  for (const [found] of text.slice(Math.max(0, offset - LOOK_BACK), offset).matchAll(pattern)) last = found
  return last?.trim() ?? null
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
