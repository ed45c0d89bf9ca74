/** Negation: which words of a text are denied, by parity, so that "did not deny that he knew" affirms again. */
import type { Word } from './words.ts'

const negators = new Set(
  `not no never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt wasnt arent werent wont
  deny denies denied denying denial refute refutes refuted untrue false falsely`.split(/\s+/u),
)
/** "failed to act", "refused to sign": negate only before "to". */
const negatorsBeforeTo = new Set('fail fails failed failing refuse refuses refused refusing'.split(' '))
/** "the claim that … is false": negate what stands before them. */
const negatingPredicates = new Set(['false', 'untrue', 'denied', 'refuted', 'debunked'])
const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', "isn't", "wasn't"])
/** Negators of other languages, folded: they may stand before or after their verb, so each denies its whole clause. */
const foreignNegators = new Set(
  `nicht kein keine keinen keinem keiner keinerlei niemals niemand nichts pas jamais aucun aucune aucunement nunca jamas ningun ninguna ninguno
  nadie tampoco nao nenhum nenhuma ninguem non nessun nessuno nessuna niente не ні нет нема немає никто ніхто никогда ніколи لم لا لن ليس
  ليست ولم ولا ولن`.split(/\s+/u),
)
/** How many words one negator reaches over. */
const reach = 9

/** For each word, whether an odd number of negators reach it. Negators themselves are never negated. */
export function readNegation(words: readonly Word[]): readonly boolean[] {
  const negated = words.map(() => false)
  words.forEach((word, at) => {
    if (!isNegator(words, at)) return
    const previous = words[at - 1]?.folded ?? ''
    if (negatingPredicates.has(word.folded) && beForms.has(previous))
      flip(words, negated, sentenceStart(words, at), at - 1)
    else flip(words, negated, at + 1, scopeEnd(words, at))
  })
  denyClauses(words, negated)
  return negated
}

/** Whether the word at an index is a negator here: "not only" is none, nor is "no other", which says more of the one than of the others. */
export function isNegator(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? ''
  const next = words[at + 1]?.folded ?? ''
  if (next === 'only' || next === 'just' || next === 'doubt') return false
  if (folded === 'no' && next === 'other') return false
  if (negatorsBeforeTo.has(folded)) return next === 'to'
  return negators.has(folded) || folded.endsWith("n't")
}

/** Two negators of a clause do not lift each other there: "no hubo ningún herido". */
function denyClauses(words: readonly Word[], negated: boolean[]): void {
  const clauses = new Set<number>()
  for (const { folded, clause } of words) if (foreignNegators.has(folded)) clauses.add(clause)
  if (clauses.size === 0) return
  words.forEach(({ clause, folded }, at) => {
    if (clauses.has(clause)) negated[at] = !foreignNegators.has(folded) && !negators.has(folded)
  })
}

function sentenceStart(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence
  let start = at
  while (start > 0 && words[start - 1]?.sentence === sentence) start--
  return start
}

function scopeEnd(words: readonly Word[], at: number): number {
  const clause = words[at]?.clause
  let end = at
  while (end + 1 < words.length && end - at < reach && words[end + 1]?.clause === clause) end++
  return end
}

function flip(words: readonly Word[], negated: boolean[], first: number, last: number): void {
  for (let at = first; at <= last; at++) if (!isNegator(words, at)) negated[at] = !negated[at]
}
