/** Which language a text is written in, by its script and its commonest words: what a page says of itself is often wrong. */
import { exactly, lettersOf } from './letters.ts'
import { once } from './once.ts'
import { stopWords } from './stems.ts'
import { OTHER_LANGUAGES, STOP_WORDS } from './stop-words.data.ts'
import { foldWord } from './words.ts'

/** Code units of a text that are looked at. */
const SAMPLE = 2_000
const MOST_WORDS = 250
/** Fewer words than this tell nothing against the page's own word. */
const FEWEST_WORDS = 12
/** Least part of a text's words that its language's commonest words make up. News has some 40 in 100; Arabic joins many to the next. */
const LEAST_SHARE = 0.18
const LEAST_SHARE_ARABIC = 0.1
/** A language that is taken for the text's must be this much likelier than the next. */
const MARGIN = 1.12
/** Against the page's own word another language must be likelier by this factor. */
const FAR_LIKELIER = 1.3
/** English has this part of its commonest words, and no other language has. */
const PLAINLY = 0.3
/** Below this part of the least share the text is hardly in the language that the page names. */
const HARDLY = 0.3

/** Scripts with a pattern of their letters, made when a text is not in Latin: each takes long to read, even where it is not used. */
const scripts = once(() =>
  Object.entries({
    Latn: ['Latin'],
    Cyrl: ['Cyrillic'],
    Arab: ['Arabic'],
    Grek: ['Greek'],
    Hebr: ['Hebrew'],
    Kana: ['Hiragana', 'Katakana'],
    Hang: ['Hangul'],
    Hani: ['Han'],
    Deva: ['Devanagari'],
    Thai: ['Thai'],
  }).map(([script, names]) => ({ script, letter: lettersOf(names) })),
)
/** Scripts that only one language of the news writes, or nearly so. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Kana: 'ja',
  Hang: 'ko',
  Hani: 'zh',
  Thai: 'th',
}

const profileWords: Readonly<Record<string, string>> = { ...STOP_WORDS, ...OTHER_LANGUAGES }
const profiled: ReadonlySet<string> = new Set(['en', ...Object.keys(profileWords)])
const profiles = new Map<string, ReadonlySet<string>>()

/** The commonest words of a profiled language, made when the language is first thought of: most pages need one of a dozen. */
function profileOf(lang: string): ReadonlySet<string> {
  const known = profiles.get(lang)
  if (known !== undefined) return known
  const words = lang === 'en' ? [...stopWords] : (profileWords[lang] ?? '').split(/\s+/u)
  const made = new Set(words.map(foldWord))
  profiles.set(lang, made)
  return made
}

/** The primary language of a BCP 47 tag in lower case: "pt" of "pt-BR"; "und" where there is none. */
export function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? ''
  return primary === '' ? 'und' : primary
}

/**
 * The language of a text as BCP 47 tag: the tag that came with it unless the text speaks against it, else what the text itself
 * tells, else "und". A tag that holds is given back as it came.
 */
export function languageOf(tag: string, text: string): string {
  const primary = primaryTag(tag)
  const sample = text.slice(0, SAMPLE)
  const script = scriptOf(sample)
  const words = (sample.match(WORD(sample)) ?? []).slice(0, MOST_WORDS).map(foldWord)
  if (script === null || words.length === 0) return primary === 'und' ? 'und' : tag
  // Nearly every page that says it is English is.
  if (primary === 'en' && script === 'Latn' && shareOf('en', words) >= PLAINLY) return tag
  const contradicts = primary !== 'und' && !writes(primary, script)
  if (words.length < FEWEST_WORDS && primary !== 'und' && !contradicts) return tag
  const likely = likeliest(words, script)
  if (primary === 'und' || contradicts) return likely
  // A language without a profile keeps its tag, but for the commonest slip: an English page under a foreign tag.
  if (!profiled.has(primary)) return likely === 'en' ? 'en' : tag
  const own = shareOf(primary, words)
  if (likely !== 'und' && shareOf(likely, words) > own * FAR_LIKELIER) return likely
  return own >= leastShareOf(script) * HARDLY ? tag : 'und'
}

const WORD = exactly(String.raw`[\p{L}\p{M}'’]+`, 'g')

const leastShareOf = (script: string): number => (script === 'Arab' ? LEAST_SHARE_ARABIC : LEAST_SHARE)

const ASCII = /[\0-\x7f]+/g
const ASCII_LETTERS = /[A-Za-z]+/g
const LETTER = exactly(String.raw`\p{L}`, 'g')
const latin = once(() => lettersOf(['Latin']))

function scriptOf(sample: string): string | null {
  // A to z are counted by themselves: nearly all that English has.
  const others = sample.replace(ASCII, '')
  const plain = sample.match(ASCII_LETTERS)?.reduce((sum, run) => sum + run.length, 0) ?? 0
  const letters = plain + (others.match(LETTER(others))?.length ?? 0)
  if (plain > letters / 2 || plain + (others.match(latin())?.length ?? 0) > letters / 2) return 'Latn'
  const counts = scripts().map(({ script, letter }) => ({ script, count: sample.match(letter)?.length ?? 0 }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  // Japanese mixes three scripts, and only it has kana.
  if (counts.some(({ script, count }) => script === 'Kana' && count > 0.1 * all)) return 'Kana'
  const [first] = counts.toSorted((a, b) => b.count - a.count)
  return first === undefined || first.count === 0 ? null : first.script
}

const WRITTEN_ALIKE: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Kana', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang', 'Hani'],
  // Serbian is written in both.
  Cyrl: ['Cyrl', 'Latn'],
}

/** Whether a language is written in a script, as far as is known. */
function writes(primary: string, script: string): boolean {
  if (STOP_WORDS[primary] !== undefined || primary === 'en') return expectedScript(primary) === script
  const expected = expectedScript(primary)
  return expected === undefined || expected === script || (WRITTEN_ALIKE[expected]?.includes(script) ?? false)
}

const expectedScripts = new Map<string, string | undefined>()

function expectedScript(primary: string): string | undefined {
  if (!profiled.has(primary)) return maximizedScript(primary)
  if (!expectedScripts.has(primary)) expectedScripts.set(primary, maximizedScript(primary))
  return expectedScripts.get(primary)
}

function maximizedScript(primary: string): string | undefined {
  try {
    return new Intl.Locale(primary).maximize().script
  } catch (error) {
    // Pages write all sorts of things into `lang`.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function shareOf(lang: string, words: readonly string[]): number {
  if (!profiled.has(lang)) return 0
  const profile = profileOf(lang)
  let held = 0
  for (const word of words) if (profile.has(word) || profile.has(unelided(word))) held += 1
  return held / words.length
}

/** "autorité" of "l'autorité". */
const unelided = (word: string): string => {
  const mark = word.lastIndexOf("'")
  return mark < 0 ? word : word.slice(mark + 1)
}

/** The language whose commonest words make up most of the text, or "und" where none clearly does. */
function likeliest(words: readonly string[], script: string): string {
  const alone = ONE_LANGUAGE[script]
  if (alone !== undefined) return alone
  const [best, next] = [...profiled]
    .filter(lang => writes(lang, script))
    .map(lang => ({ lang, share: shareOf(lang, words) }))
    .toSorted((a, b) => b.share - a.share)
  if (best === undefined || best.share < leastShareOf(script)) return 'und'
  return next !== undefined && best.share < next.share * MARGIN ? 'und' : best.lang
}
