/** The measure of scrapinghub/article-extraction-benchmark: multisets of 4-word shingles, F1 of mean precision and recall. */

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []

function shingles(text: string): Map<string, number> {
  const all = words(text)
  const counts = new Map<string, number>()
  for (let index = 0; index < Math.max(1, all.length - 3); index += 1) {
    const key = all.slice(index, index + 4).join('\0')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall of one page. */
export interface PageScore {
  readonly precision: number
  readonly recall: number
}

/** Scores the text found in one page. */
export function scorePage(truth: string, predicted: string): PageScore {
  const expected = shingles(truth)
  const actual = shingles(predicted)
  let common = 0
  for (const [key, count] of expected) common += Math.min(count, actual.get(key) ?? 0)
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
  const share = (total: number): number => (total === 0 ? 0 : common / total)
  return { precision: share(sum(actual)), recall: share(sum(expected)) }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** The score of many pages, as a row of figures. */
export function meanScore(scores: readonly PageScore[]): string {
  const precision = mean(scores.map(score => score.precision))
  const recall = mean(scores.map(score => score.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  return [f1, precision, recall].map(each => each.toFixed(3)).join(' | ')
}
