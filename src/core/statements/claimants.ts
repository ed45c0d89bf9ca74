import type { SourcingClass } from '../model.ts'

// Titles and initials keep their stop; any other stop ends the name.
const NAME =
  /(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Prof|St)\. |(?:\p{Lu}\.)+ ?|\p{Lu}[\p{L}\p{N}'’-]*[ \u00a0]){1,5}\p{Lu}[\p{L}\p{N}'’-]+/gu
const PERSONAL = /^(?:he|she|i|who|him|her|himself|herself)$/i
const ROLE =
  /^(?:the|this|that|a|an|another) (?:[\p{L}-]+ ){0,2}(official|source|spokesman|spokeswoman|spokesperson|person|minister|senator|president|lawmaker|officer|judge|agency|group|company|department|ministry|lawyer|attorney|mayor|governor|congressman|congresswoman|secretary|director|report|newspaper|study|campaign)s?$/iu
const MOST_NAMES = 3000

/** Knows the names of one article, and who was speaking before any place in it. */
export class Claimants {
  readonly #fullest = new Map<string, string>()
  readonly #speakers: { readonly name: string; readonly isPerson: boolean }[] = []

  constructor(text: string) {
    let seen = 0
    const prose = proseOf(text)
    for (const found of prose.matchAll(NAME)) {
      if (++seen > MOST_NAMES) break
      const name = trimName(withoutOffice(found[0], prose.slice(Math.max(0, found.index - 3), found.index)))
      const last = name.split(/[ \u00a0]/u).at(-1) ?? ''
      const known = this.#fullest.get(last)
      if (last.length > 1 && name.includes(' ') && (known === undefined || name.length > known.length))
        this.#fullest.set(last, name)
    }
  }

  /** Resolves a source, the next in text order, to the fullest name the article has for it, and remembers the speaker. */
  resolve(source: string): string | null {
    const plain = cleaned(source)
    if (plain === null) return null
    const name = this.#resolvePlain(plain)
    if (!isName(name)) return null
    this.#speakers.push({ name, isPerson: isPersonal(name) })
    return name
  }

  #resolvePlain(source: string): string {
    if (PERSONAL.test(source)) return this.#speakers.findLast(speaker => speaker.isPerson)?.name ?? source
    if (/^(?:they|it|we|them)$/i.test(source)) return this.#speakers.at(-1)?.name ?? source
    const first = /^[^,]+/u.exec(source)?.[0] ?? source
    const role = ROLE.exec(first)?.[1]?.toLowerCase()
    if (role !== undefined && /^(?:the|this|that) /i.test(source)) {
      const before = this.#speakers.findLast(
        speaker => speaker.name.toLowerCase().includes(role) && speaker.name.length > first.length,
      )
      if (before !== undefined) return before.name
    }
    return this.#withFullName(source)
  }

  #withFullName(source: string): string {
    const parts = source.split(', ')
    const first = /^[^,(]+/u.exec(source)?.[0].trim() ?? source
    // "a spokeswoman, Ann Lee": the name stands second.
    const isRole = !/\p{Lu}/u.test(first.slice(1)) && /^\p{Lu}\p{L}+ \p{Lu}/u.test(parts[1] ?? '')
    const head = isRole ? (parts[1] ?? first) : first
    const bare = head.replace(/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? /u, '')
    if (/^\p{Lu}[\p{L}'’-]+$/u.test(bare)) {
      const full = this.#fullest.get(bare)
      if (full !== undefined) return full
    }
    return /^\p{Lu}/u.test(head) && head.includes(' ') ? head : source.length > 120 ? head.slice(0, 120) : source
  }
}

/** The lines that end like sentences: headlines in capitals make names of any words. */
function proseOf(text: string): string {
  return text
    .split('\n')
    .filter(line => /[.!?]["”’']?\s*$/u.test(line))
    .join('\n')
}

const TRAILING_TIME =
  / (?:(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:earlier )?(?:last|this) \p{L}+|long ago|today|yesterday)$/u
// A run with a finite verb, or that starts in the middle of a clause, names nobody.
const NO_NAME =
  /^(?:but|as|and|that|has|have|is|was|were|if|when|which|there|his|her)\b(?! \p{L}+)|^(?:as|but|if|when|that|has|is) |(?: (?:is|was|were|has been|turned|are|had) )/iu

const LONE =
  /^(?:he|she|it|they|we|you|i|who|which|one|some|many|another|others|this|that|these|those|its?['’]s|its|his|her|their|him|them|us|otherwise|earlier|shortly|everyone|everybody|nobody|someone)(?: (?:only|also|in|on|at)\b.*)?$/iu
// A verb with its object or complement: the run is a clause.
const CLAUSE =
  / (?:has|have|had|continues?|begins?|includes|poses|purports|declined|tells|says|said|claims) | \p{Ll}+ed (?:to|the|an?|\d+%?)(?: |$)| (?:either|purports)$/u
const STARTS_WITHIN =
  /^(?:with|on|before|after|having|compared|seems|goes|from|including|among|amid|during|for|of|to|by|in|at|then|than|just|only)\b/u
const CAPITALS = /^(?:\p{Lu}{2,} )+\p{Lu}{2,}$|^\P{L}/u
const NOBODY = /^(?:this|that|the same) (?:claim|rumou?r|allegation)s?$/i
const LOWER_NOUN = /^\p{Ll}[\p{L}’'-]*$/u

/** Tells whether words name somebody or something that can speak: no pronoun, no clause, no fragment. */
function isName(words: string): boolean {
  if (words.length < 2 || LONE.test(words) || CLAUSE.test(words) || STARTS_WITHIN.test(words)) return false
  if (NOBODY.test(words) || CAPITALS.test(words.replace(/^["“‘'\d]+ ?/u, ''))) return false
  return !LOWER_NOUN.test(words) || words.endsWith('s') || UNNAMED.test(words) || BODY.test(words) || MEDIA.test(words)
}

/** A source as a reader would name it, or null where the words name nobody. */
function cleaned(source: string): string | null {
  const plain = source
    .replace(/\s+/gu, ' ')
    .replace(/^(?:\p{Lu}[\p{Lu} ]+,? )?(?:\([\p{L} ]{2,20}\) )?[-–—] (?=\p{Lu})/u, '')
    .replace(/^\([\p{L} ]{2,20}\) (?:[-–—] )?/u, '')
    .replace(/^(?:but|and|while|though) /i, '')
    .replace(TRAILING_TIME, '')
    .trim()
  const relative = plain.search(/,? (?:who|which|whose) /)
  const head = relative > 0 ? plain.slice(0, relative) : plain
  return head === '' || NO_NAME.test(head) || /^(?:so|the|an?|then|this|not|no|what|how|why|here)$/i.test(head)
    ? null
    : head
}

/** "Secretary of State Ann Lee": the word after "of" is the office's, not the name's. */
function withoutOffice(run: string, before: string): string {
  return before === 'of ' ? run.replace(/^\p{Lu}\p{L}+ (?=\p{Lu}\S* \p{Lu})/u, '') : run
}

function trimName(run: string): string {
  return run
    .replace(
      /^(?:The|A|An|In|On|At|But|And|For|If|When|While|After|As|By|With|From|To|He|She|It|This|That|According to|Meanwhile|However) /u,
      '',
    )
    .replace(/['’]s$|[.'’-]+$/u, '')
}

function isPersonal(name: string): boolean {
  return sourcingClassOf(name) === 'named' || /\b(?:spokes\w+|official|source|person|minister|officer)\b/i.test(name)
}

const UNNAMED =
  /\b(officials?|sources?|persons?|people|insiders?|witness(?:es)?|experts?|critics|aides?|advisers?|spokes\w+|officers?|residents?|analysts?|diplomats?|executives?|lawmakers?|researchers?|scientists|authorities|investigators|activists|supporters|others|some|many|voters|fighters|members|employees?|users|fans|rumou?rs)\b/i
const MEDIA =
  /\b(?:reports?|newspapers?|magazine|(?:news|state|local|social) media(?! company)|media (?:outlets?|reports?)|news agency|broadcaster|outlets?|website|site|blog|tabloid|network|channel|Reuters|Associated Press|AP|AFP|TASS|BBC|CNN|NBC|ABC|CBS|Fox|MSNBC|NPR|Bloomberg|Politico|Axios|Guardian|Telegraph|Times|Post|Journal|Globe|Tribune|Herald|News|Mail|Mirror|Independent|Al Jazeera|story|article|rumou?rs?|headline)\b/
const DOCUMENT =
  /\b(?:documents?|memo|filings?|lawsuit|letter|emails?|e-mails?|records?|polls?|surveys?|stud(?:y|ies)|statement|data|indictment|complaint|petition|transcript|press release|ad|advertisement|audit|ruling|brief|report by|post on|tweet)\b/i
const BODY =
  /\b(?:White House|Kremlin|Pentagon|Downing Street|Department|Ministry|Agency|Bureau|Commission|Committee|Council|Court|Administration|Office|Government|Parliament|Senate|House|Congress|Police|Army|Navy|Military|Union|Nations|Bank|FBI|CIA|NASA|DHS|EU|UN|NATO|WHO|Washington|Moscow|Kyiv|Kiev|Beijing|Brussels|London|Tehran|Paris|Berlin)\b|\b(?:police|government|ministry|army|military|agency|court|prosecutors|administration|campaign|company|department)\b/

/** How a claimant is known, by the words that name it. */
export function sourcingClassOf(claimant: string | null): SourcingClass {
  if (claimant === null) return 'unattributed'
  const head = /^[^,(]+/u.exec(claimant)?.[0] ?? claimant
  const unnamed = UNNAMED.exec(head)
  if (
    /^(?:a|the|this|that|one|another|same|his|her|its|their)?\s?(?:[\p{L}-]+ ){0,3}(?:report|story|article)\b/iu.test(
      head,
    )
  )
    return 'media-report'
  if (unnamed !== null && !hasPersonalName(head))
    return isPlural(unnamed[0], head) ? 'unnamed-several' : bodyOrUnnamed(head)
  if (!/^(?:the|a|an) /i.test(head) && hasPersonalName(head)) return 'named'
  if (DOCUMENT.test(head) && !hasPersonalName(head)) return 'document'
  if (MEDIA.test(head)) return 'media-report'
  if (
    BODY.test(head) &&
    !/\b(?:President|Secretary|Minister|Senator|Judge|Mayor|Sen\.|Rep\.|Gov\.|Attorney|spokes\w+|director|chief)\b/.test(
      head,
    )
  )
    return 'official-body'
  return 'named'
}

/** Two capitalised words in a row that are not the name of a body, or a word after "spokesman", as in "spokesman Ty Fox". */
function hasPersonalName(head: string): boolean {
  const stripped = head.replace(new RegExp(BODY.source, 'g'), ' ')
  return (
    /\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u.test(stripped.trim()) ||
    /(?:spokes\w+|official|minister|president|officer|expert) \p{Lu}\p{L}+/u.test(stripped)
  )
}

function isPlural(noun: string, head: string): boolean {
  return (
    (/s$|people|authorities|others|some|many|critics/i.test(noun) &&
      !/^(?:a|an|one|the official|the source) /i.test(head.replace(/ \p{L}+s\b.*/u, ''))) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|multiple|\d+) /i.test(head)
  )
}

function bodyOrUnnamed(head: string): SourcingClass {
  return /\bspokes\w+\b/i.test(head) && (BODY.test(head) || /\p{Lu}\p{L}+/u.test(head.slice(2)))
    ? 'official-body'
    : 'unnamed-one'
}
