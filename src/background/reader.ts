/**
 * reader.js: what reads an article's claims. A script of its own, because the browser starts the background for every small thing, and
 * most of its code is this; open-reader.ts loads it when an article is to be read.
 */
import type { Claim, Statements, TextSpan } from '../core/model.ts'
import { isLanguageCovered } from '../core/statements/language.ts'
import { readStatements } from '../core/statements/read.ts'
import { Tagger, type TaggerFiles } from '../core/statements/tagger/tagger.ts'
import { languageOf } from '../core/text/languages.ts'
import { splitSentences } from '../core/text/sentences.ts'

/** What the text of an article tells. */
export interface ReadArticle {
  /** The language that the text tells, as BCP 47 tag, and whether its claims are read. */
  readonly lang: string
  readonly languageCovered: boolean
  readonly statements: Statements
  /**
   * Sentences that state something in the article's own voice, outside every claim, counter-statement and note: a known claim
   * may be repeated in one of them without any source.
   */
  readonly plain: readonly Claim[]
}

/** Reads a text whose page names a language. */
export type ArticleReader = (text: string, describedLang: string) => ReadArticle

/** What reader.js leaves in the background as `globalThis.gainsayReader`. */
export interface ReaderScript {
  /** Prepares to read with the tagger's files. */
  articleReader(files: TaggerFiles): ArticleReader
}

/** See {@link ReaderScript}. */
export const articleReader: ReaderScript['articleReader'] = files => {
  const tagger = new Tagger(files)
  return (text, describedLang) => {
    const lang = languageOf(describedLang, text)
    const statements = readStatements(text, lang, tagger)
    return { lang, languageCovered: isLanguageCovered(lang), statements, plain: plainSentences(text, lang, statements) }
  }
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end

const SHORTEST = 20
// A script that writes a word in one or two signs says in these as much.
const SHORTEST_UNSPACED = 8
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function isLongEnough(text: string, { start, end }: TextSpan): boolean {
  return end - start >= SHORTEST || (end - start >= SHORTEST_UNSPACED && UNSPACED.test(text.slice(start, end)))
}

function plainSentences(text: string, lang: string, statements: Statements): Claim[] {
  const taken = [...statements.claims, ...statements.counterStatements, ...statements.notes].map(({ span }) => span)
  return splitSentences(text, lang)
    .filter(sentence => isLongEnough(text, sentence) && !taken.some(span => overlaps(span, sentence)))
    .map(({ start, end }, index) => ({
      id: `s${index + 1}`,
      span: { start, end },
      text: text.slice(start, end),
      claimant: null,
      sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
      rank: statements.claims.length + index,
    }))
}
