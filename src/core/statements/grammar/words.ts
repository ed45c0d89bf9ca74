/** Closed word classes that the grammar of attributions needs. */
import { exactly } from '../../text/letters.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that may stand between a subject and its cue verb. */
export const BETWEEN_SUBJECT_AND_VERB =
  set(`has have had having is are was were be been being do does did will would could may might
can should must not n't didn't hasn't haven't doesn't don't won't wouldn't also later then again never once just still even first now
always too soon often further previously earlier recently himself herself themselves itself went going on to all both long
rightly immediately instead since thus first-hand yet ever`)

/** Words at which a subject, read from right to left, cannot go on. */
export const CLAUSE_BOUNDARY =
  set(`that because while although though if whether but as after before since until than so then when
where how why what unless nor or yet which except despite amid said says told adding saying`)

/** Determiners and possessives. */
export const DETERMINERS =
  set(`the a an this that these those his her its their our my your some any no every each many several both
another other all most few more such one two three`)

/** Pronouns that stand as a whole subject. */
export const SUBJECT_PRONOUNS = set(`he she it they we i you who which one some others many everyone nobody someone`)

/** Common prepositions. */
export const PREPOSITIONS =
  set(`in on at by for from with to of about into over under during after before between through against
via within without among around near since until upon toward towards amid despite along across behind beyond regarding as`)

/** Days, months and words of time. */
export const TIME_WORDS =
  set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning
afternoon evening night week month year january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. last this next earlier
later late early ago recently noon midnight a.m p.m a.m. p.m.`)

/** Openers before the subject: adverbs and linking words that no source includes. */
export const OPENERS =
  set(`but and however meanwhile still yet also so then now earlier later recently today yesterday instead
moreover furthermore meantime nevertheless nonetheless indeed therefore thus separately finally similarly perhaps additionally
previously instead often sometimes once again already though although while when as if because since after before until afterward
afterwards elsewhere likewise even plus or`)

/** Verbs too plain to report: where one stands in a run of words, the run is a clause and not a bare subject. */
export const PLAIN_VERBS =
  set(`is are was were be been has have had does did will would could may might can should must made came
went took got gave became won lost ran held led met sent left set put`)

const CAPITAL_FIRST = exactly(String.raw`^\p{Lu}`)

/** Tells whether a word is written with a capital letter. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL_FIRST(text).test(text)
}

/** Tells whether a word is an adverb by its ending. */
export function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower)
}

const NOT_ADVERBS = set(
  'family ally italy july supply rally reply bully assembly anomaly monopoly emily kelly reilly sally billy',
)
