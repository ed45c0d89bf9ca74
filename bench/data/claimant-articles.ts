/**
 * Articles in which readers marked who makes each claim: bench/data/claimants.json holds where the claims stand and the fullest name and
 * office that the article gives for their claimant (names only); the texts are put to them from the evaluation data, where they are the
 * publishers'.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A claim as it was marked: [start, end, claimant], UTF-16 code units, half-open; null where the article itself speaks. */
export type MarkedClaim = readonly [start: number, end: number, claimant: string | null]

/** An article with its marked claims. Errors are looked at in the half `learn` only, figures are told of `report`. */
export interface ClaimantArticle {
  readonly id: string
  readonly set: 'attribution' | 'pages'
  readonly half: 'learn' | 'report'
  readonly text: string
  readonly claims: readonly MarkedClaim[]
}

type Marked = Omit<ClaimantArticle, 'text'> & { readonly length: number }

/** The articles with their texts. Throws where a text is missing or another than the marked one. */
export function claimantArticles(folder: string): ClaimantArticle[] {
  const read = (...names: string[]): string => readFileSync(path.join(folder, ...names), 'utf8')
  const pages: Record<string, { articleBody: string }> = JSON.parse(read('pages', 'ground-truth.json'))
  const news = new Map<string, string>(
    read('attribution', 'train.jsonl')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
      .map(({ id, text }) => [id, text]),
  )
  const marked: Marked[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'claimants.json'), 'utf8'))
  return marked.map(({ length, ...article }) => {
    const text = article.set === 'pages' ? pages[article.id]?.articleBody : news.get(article.id)
    if (text?.length !== length) throw new Error(`no text of ${article.id} as it was marked`)
    return { ...article, text }
  })
}
