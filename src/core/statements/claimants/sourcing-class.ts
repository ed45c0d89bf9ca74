import type { SourcingClass } from '../../model.ts'

/** Words for people without a name. */
export const UNNAMED =
  /\b(officials?|sources?|persons?|people|insiders?|witness(?:es)?|experts?|critics|aides?|advisers?|spokes\w+|officers?|residents?|analysts?|diplomats?|executives?|lawmakers?|researchers?|scientists|authorities|investigators|activists|supporters|others|some|many|voters|fighters|members|employees?|users|fans|rumou?rs)\b/i
/** Words for what the press publishes, and names of outlets. */
export const MEDIA =
  /\b(?:reports?|newspapers?|magazine|(?:news|state|local|social) media(?! company)|media (?:outlets?|reports?)|news agency|broadcaster|outlets?|website|site|blog|tabloid|network|channel|Reuters|Associated Press|AP|AFP|TASS|BBC|CNN|NBC|ABC|CBS|Fox|MSNBC|NPR|Bloomberg|Politico|Axios|Guardian|Telegraph|Times|Post|Journal|Globe|Tribune|Herald|News|Mail|Mirror|Independent|Al Jazeera|story|article|rumou?rs?|headline)\b/
const DOCUMENT =
  /\b(?:documents?|memo|filings?|lawsuit|letter|emails?|e-mails?|records?|polls?|surveys?|stud(?:y|ies)|statement|data|indictment|complaint|petition|transcript|press release|ad|advertisement|audit|ruling|brief|report by|post on|tweet)\b/i
/** Words for and names of public bodies. */
export const BODY =
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
