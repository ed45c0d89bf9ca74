/**
 * Articles marked by hand that nobody looked at while writing rules: bench/data/roles-fresh.json holds where claims, counter-statements
 * and notes stand; the texts are put to them from the evaluation data, where the articles are the publishers'.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

interface Marked {
  readonly id: string
  readonly length: number
  /** The page's name in pages/ground-truth.json, for articles that are not in attribution/dev.jsonl. */
  readonly page?: string
}

/** The articles as JSON lines, in the form of roles/open.jsonl. Throws where a text is missing or another than the marked one. */
export function freshArticles(folder: string): string {
  const read = (...names: string[]): string => readFileSync(path.join(folder, ...names), 'utf8')
  const pages: Record<string, { articleBody: string }> = JSON.parse(read('pages', 'ground-truth.json'))
  const lines = read('attribution', 'dev.jsonl').split('\n')
  const texts = new Map<string, string>(
    lines
      .filter(line => line !== '')
      .map(line => {
        const { id, text } = JSON.parse(line)
        return [`polnear_${id}`, text]
      }),
  )
  const marked: Marked[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'roles-fresh.json'), 'utf8'))
  return marked
    .map(article => {
      const text = article.page === undefined ? texts.get(article.id) : pages[article.page]?.articleBody
      if (text?.length !== article.length) throw new Error(`no text of ${article.id} as it was marked`)
      return JSON.stringify({ ...article, text })
    })
    .join('\n')
}
