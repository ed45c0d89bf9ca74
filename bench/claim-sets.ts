/** The evaluation sets of recognition as the benchmark and the training read them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimsAmong, type FindClaims } from '../src/core/matching/among.ts'
import type { Candidate } from '../src/core/matching/match.ts'

/** A text that may repeat known claims; without `claims` it is taken as repeating none. */
export interface Query {
  readonly id: string
  readonly text: string
  readonly split?: string
  readonly claims?: readonly string[]
}

/** Known claims with the texts that repeat them. */
export interface ClaimSet {
  readonly name: string
  readonly claims: readonly Candidate[]
  readonly queries: readonly Query[]
  /** The claims the library's index finds for a text. */
  readonly find: FindClaims
}

/** The sets of matching/, of which only the first two have a development part. */
export const setNames = ['snopes', 'checkthat22', 'politifact'] as const

/** Reads a file of one JSON value a line. */
export const lines = <Line>(file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))

/** The claims of a file as candidates. */
export function readClaims(file: string): readonly Candidate[] {
  const raw = lines<{ id: string; text: string; title?: string }>(file)
  return raw.map(({ id, text, title }) => ({ id: String(id), text, title, lang: 'en' }))
}

/** Reads one set. `folder` holds matching/. */
export function readSet(folder: string, name: string): ClaimSet {
  const claims = readClaims(join(folder, 'matching', `${name}.claims.jsonl`))
  const queries = lines<Query>(join(folder, 'matching', `${name}.queries.jsonl`))
  return { name, claims, queries, find: claimsAmong(claims) }
}

/** The sentences of the articles of a part of attribution/, taken as repeating no claim of a set. */
export function articleSentences(folder: string, part: string): readonly (readonly Query[])[] {
  const articles = lines<{ id: string; text: string; sentences: [number, number][] }>(
    join(folder, 'attribution', `${part}.jsonl`),
  )
  return articles.map(article =>
    article.sentences.map(([start, end]) => ({ id: `${article.id}:${start}`, text: article.text.slice(start, end) })),
  )
}

/** At most so many of these sentences, taken evenly. */
export function newsSentences(folder: string, part: string, most: number): readonly Query[] {
  const all = articleSentences(folder, part).flat()
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((_, at) => at % step === 0).slice(0, most)
}

/** What two copies of one text share however they are written: some tweets stand in two sets. */
export const textKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
    .slice(0, 60)
