/** Which known claims texts repeat, as the index and the decision of the library tell it: one JSON line a text. */
import { lines, readClaims } from '../bench/claim-sets.ts'
import { claimsAmong } from '../src/core/matching/among.ts'
import { rankClaims } from '../src/core/matching/match.ts'

/** Claims printed for each text. */
const mostMatches = 20

/** Lines for matching/score.mjs: `{q, matches: [{claim, score}]}`, likeliest first, `score` a probability. */
export function* predictMatches(claimsFile: string, queriesFile: string): Iterable<string> {
  const find = claimsAmong(readClaims(claimsFile), mostMatches)
  for (const { id, text } of lines<{ id: string; text: string }>(queriesFile)) {
    const query = { text, lang: 'en' }
    const ranked = rankClaims(query, find(query))
    const matches = ranked.map(({ claimId, score }) => ({ claim: claimId, score: Number(score.toPrecision(6)) }))
    yield JSON.stringify({ q: id, matches })
  }
}
