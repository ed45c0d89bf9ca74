/**
 * Makes the weights of the decision again, byte for byte: npm run train -- matching DIR, where DIR holds matching/ and attribution/.
 * Only train parts are used. Prints what models that have not seen a text make of it. Takes about ten minutes.
 */
import { setNames } from '../../bench/claim-sets.ts'
import { type Judged, rankingOf, recallAtPrecision } from '../../bench/ranking.ts'
import { clashFactor } from '../../src/core/matching/decision.ts'
import { measureNames } from '../../src/core/matching/measures.ts'
import { type Example, fitLogistic } from '../fit-logistic.ts'
import { writeDecision } from './decision-file.ts'
import { folds, type Lesson, lessonsOf } from './lessons.ts'
import { fitModel, likeness, type Model } from './model.ts'

/** Fits and writes the weights. */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run train -- matching EVAL_FOLDER')
  const lessons = lessonsOf(folder)
  const held = Array.from({ length: folds }, (_, fold) => {
    const model = fitModel(labelled(lessons.filter(lesson => lesson.fold !== fold)))
    return lessons.filter(lesson => lesson.fold === fold).map(lesson => ranked(lesson, model))
  }).flat()
  const [shift = 0, scale = 1] = fitLogistic(
    held.flatMap(({ ranking: [best] }) => (best ? [{ measures: [best.likeness], same: best.same }] : [])),
    0,
  )
  const examples = labelled(lessons)
  console.log(
    `${lessons.length} texts, ${examples.length} pairs, ${examples.filter(({ same }) => same).length} the same`,
  )
  printHeld(held, ({ likeness: sum, clashes }) => (clashes ? clashFactor : 1) / (1 + Math.exp(-(scale * sum + shift))))
  writeDecision({ ...fitModel(examples), calibration: { scale, shift } })
}

const labelled = (lessons: readonly Lesson[]): readonly Example[] =>
  lessons.flatMap(({ examples }) => examples.filter(({ isUnlabelled }) => !isUnlabelled))

interface RankedPair {
  readonly likeness: number
  readonly same: boolean
  readonly clashes: boolean
}

/** A lesson's pairs, likeliest first, by a model that has not seen it. */
interface HeldLesson {
  readonly lesson: Lesson
  readonly ranking: readonly RankedPair[]
}

const clash = measureNames.indexOf('clash')

function ranked(lesson: Lesson, model: Model): HeldLesson {
  const ranking = lesson.examples
    .filter(({ isUnlabelled }) => !isUnlabelled)
    .map(({ measures, same }) => ({ likeness: likeness(model, measures), same, clashes: measures[clash] === 1 }))
  return { lesson, ranking: ranking.sort((a, b) => b.likeness - a.likeness) }
}

const thresholds = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]

/** Ranking and decision by library; where a threshold leaves how many right and wrong. */
function printHeld(held: readonly HeldLesson[], probabilityOf: (pair: RankedPair) => number): void {
  for (const library of [...setNames, 'small', 'article']) {
    const here = held.filter(({ lesson }) => lesson.library === library)
    const judged = here.map(({ lesson, ranking }): Judged => {
      const named = ranking.map((pair, at) => ({
        claim: pair.same ? `right ${at}` : `wrong ${at}`,
        score: probabilityOf(pair),
      }))
      const found = named.map(({ claim }) => claim).filter(claim => claim.startsWith('right'))
      const missed = Array.from({ length: lesson.right - found.length }, (_, at) => `missed ${at}`)
      return { right: [...found, ...missed], ranked: named }
    })
    const { map } = rankingOf(judged)
    console.log(`${library}: MAP@5 ${map.toFixed(4)}  recall at 0.9 ${recallAtPrecision(judged, 0.9).toFixed(3)}`)
    for (const least of thresholds) {
      const shown = here.flatMap(({ ranking: [best] }) => (best && probabilityOf(best) >= least ? [best] : []))
      const right = shown.filter(({ same }) => same).length
      console.log(`  at ${least}: ${right} right, ${shown.length - right} wrong of ${here.length} texts`)
    }
  }
}
