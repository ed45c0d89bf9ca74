const ENGLISH_WORDS = new Set(
  'the of and to in a is that for it was on are as with his they at be this have from or had by but not said he she will has'.split(
    ' ',
  ),
)
const LEAST_SHARE = 0.18
const SAMPLE = 4000

/** Tells whether the rules for claims know the language: English, or a text of unknown language that looks English. */
export function isLanguageCovered(lang: string, text = ''): boolean {
  const primary = lang.toLowerCase().split(/[-_]/u)[0] ?? ''
  if (primary === 'en') return true
  return (primary === 'und' || primary === '') && looksEnglish(text)
}

function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const hits = words.filter(word => ENGLISH_WORDS.has(word)).length
  return words.length > 0 && hits / words.length >= LEAST_SHARE
}
