import type { SourcingClass } from '../../model.ts'
import { lettered } from '../../text/letters.ts'
import { isCapitalized } from '../grammar/words.ts'
import { BODY_NOUNS } from './offices.data.ts'
import { endsWithOffice } from './offices.ts'

/** Words for people without a name. */
export const UNNAMED =
  /\b(officials?|sources?|persons?|people|insiders?|witness(?:es)?|experts?|critics|aides?|advisers?|spokes\w+|officers?|residents?|analysts?|diplomats?|executives?|lawmakers?|researchers?|scientists|authorities|investigators|activists|supporters|others|some|many|voters|fighters|members|employees?|users|fans|rumou?rs)\b/i
/** Words for what the press publishes, and names of outlets. */
export const MEDIA =
  /\b(?:reports?|newspapers?|magazine|(?:news|state|local|social) media(?! company)|media (?:outlets?|reports?)|news agency|broadcaster|outlets?|website|site|blog|tabloid|network|channel|Reuters|Associated Press|AP|AFP|TASS|BBC|CNN|NBC|ABC|CBS|Fox|MSNBC|NPR|Bloomberg|Politico|USA TODAY|Axios|Guardian|Telegraph|Times|Post|Journal|Globe|Tribune|Herald|News|Mail|Mirror|Independent|Al Jazeera|story|article|rumou?rs?|headline)\b/
const DOCUMENT =
  /\b(?:documents?|memo|filings?|lawsuit|letter|emails?|e-mails?|records?|polls?|surveys?|stud(?:y|ies)|statement|data|indictment|complaint|petition|transcript|press release|ad|advertisement|audit|ruling|brief|report by|post on|tweet)\b/i
/** Words for and names of public bodies. */
export const BODY =
  /\b(?:White House|Kremlin|Pentagon|Downing Street|Department|Ministry|Agency|Bureau|Commission|Committee|Council|Court|Administration|Office|office|Party|party|Government|Parliament|Senate|House|Congress|Police|Army|Navy|Military|Union|Nations|Bank|FBI|CIA|NASA|DHS|EU|UN|NATO|WHO|Washington|Moscow|Kyiv|Kiev|Beijing|Brussels|London|Tehran|Paris|Berlin)\b|\b(?:police|government|ministry|army|military|agency|court|prosecutors|administration|campaign|company|department)\b/

const REPORT = lettered(
  String.raw`^(?:a|the|this|that|one|another|same|his|her|its|their)?\s?(?:[\p{L}-]+ ){0,3}(?:report|story|article)\b`,
)
const TAIL = / (?:of|to|for|from|in|at|with|by|on|familiar|close|who|that|which|briefed) /u
const LEADER =
  /\b(?:President|Secretary|Minister|Senator|Judge|Mayor|Sen\.|Rep\.|Gov\.|Attorney|spokes\w+|director|chief)\b/

/** How a claimant is known, by the words that name it. */
export function sourcingClassOf(claimant: string | null): SourcingClass {
  if (claimant === null) return 'unattributed'
  const head = /^[^,(;]+/u.exec(claimant)?.[0].trim() ?? claimant
  if (REPORT.test(head.toLowerCase())) return 'media-report'
  // "Aides to Ann Lee" are aides; "chief of staff Ann Lee" is Ann Lee.
  const core = head.split(TAIL, 1)[0] ?? head
  const isPerson = hasPersonalName(core) || (endsWithOffice(core.split(' ')) && hasPersonalName(head))
  const unnamed = UNNAMED.exec(core)
  if (unnamed !== null && !isPerson) return isPlural(unnamed[0], core) ? 'unnamed-several' : bodyOrUnnamed(head)
  if (isPerson && !/^(?:the|an?) /i.test(head)) return 'named'
  if (DOCUMENT.test(core) && !isPerson) return 'document'
  if (MEDIA.test(core)) return 'media-report'
  if (BODY.test(core) && !LEADER.test(core) && !PLURAL.test(core)) return 'official-body'
  return isPerson ? 'named' : withoutName(core)
}

// "House Republicans", "Trump University students", "Backers"
const PLURAL = lettered(
  String.raw`(?:^|[ -])(?:\p{Ll}[\p{L}-]*(?!s)\p{L}s|people|men|women|Republicans|Democrats|Conservatives|Liberals|Progressives|Americans|Europeans|Russians|Ukrainians|Israelis|Palestinians|Iranians|Senators|Lawmakers|Voters|Officials|Critics|Experts|Supporters|Aides|Backers)$`,
)

/** A class for words without a name or any word known above. */
function withoutName(core: string): SourcingClass {
  if (PLURAL.test(core) || /^(?:those|a group)\b/i.test(core)) return 'unnamed-several'
  const last = core.split(' ').at(-1) ?? ''
  if (isCapitalized(last)) return BODY_NOUNS.has(last.toLowerCase()) ? 'official-body' : 'named'
  return endsWithOffice([last]) || /^(?:man|woman)$/.test(last) ? 'unnamed-one' : 'named'
}

/** Two capitalised words in a row that are not the name of a body, or a word after "spokesman", as in "spokesman Ty Fox". */
function hasPersonalName(head: string): boolean {
  const last = head.split(' ').at(-1) ?? ''
  if (BODY_NOUNS.has(last.toLowerCase()) || BODY.test(last) || PLURAL.test(head)) return false
  const stripped = head.replace(ANY_BODY, ' ')
  return FULL_NAME_LAST.test(stripped.trim()) || NAME_AFTER_OFFICE.test(stripped)
}

const FULL_NAME_LAST = lettered(String.raw`\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$`)
const NAME_AFTER_OFFICE = lettered(String.raw`(?:spokes\w+|official|minister|president|officer|expert) \p{Lu}\p{L}+`)
const ANY_BODY = new RegExp(BODY.source, 'g')

const FROM_PLURAL = lettered(String.raw` \p{L}+s\b.*`)

function isPlural(noun: string, head: string): boolean {
  return (
    (/s$|people|authorities|others|some|many|critics/i.test(noun) &&
      !/^(?:a|an|one|the official|the source) /i.test(head.replace(FROM_PLURAL, ''))) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|multiple|\d+) /i.test(head)
  )
}

const CAPITALISED_WORD = lettered(String.raw`\p{Lu}\p{L}+`)

function bodyOrUnnamed(head: string): SourcingClass {
  return /\bspokes\w+\b/i.test(head) && (BODY.test(head) || CAPITALISED_WORD.test(head.slice(2)))
    ? 'official-body'
    : 'unnamed-one'
}
